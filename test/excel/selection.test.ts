import { readSelection, withoutSheet } from '../../src/excel/selection';
import { selectCell } from '../../src/excel/navigate';
import { openInExcel } from './support/excel';
import { workbookOf } from './support/workbooks';

describe('readSelection', () => {
  it('says where the user is, so that there is a way back', async () => {
    openInExcel(workbookOf([{ name: 'Школы' }, { name: "Список 'А'!" }]));
    await selectCell({ sheet: "Список 'А'!", address: 'C2:D9' });
    const selected = await readSelection();
    expect(selected).toEqual({ ok: true, value: { sheet: "Список 'А'!", address: 'C2:D9' } });
    await selectCell({ sheet: 'Школы', address: 'A1' });
    expect(await readSelection()).toEqual({ ok: true, value: { sheet: 'Школы', address: 'A1' } });
    if (selected.ok) await selectCell(selected.value);
    expect(await readSelection()).toEqual(selected);
  });

  it('takes the address from behind the last exclamation mark', () => {
    expect(withoutSheet("'Список ''А''!'!$B$2")).toBe('$B$2');
    expect(withoutSheet('B2')).toBe('B2');
  });
});
