import { selectCell } from '../../src/excel/navigate';
import { openInExcel } from './support/excel';
import { sheetNamed, workbookOf } from './support/workbooks';

const workbook = () => workbookOf([{ name: 'Школы' }, { name: 'Соцпаспорт' }, { name: 'Скрытый', hidden: true }]);

describe('selectCell', () => {
  it('shows the sheet and selects the cell', async () => {
    const open = workbook();
    openInExcel(open);
    expect(await selectCell({ sheet: 'Соцпаспорт', address: 'D7' })).toEqual({ ok: true, value: undefined });
    expect(open.selection).toEqual({ sheetId: sheetNamed(open, 'Соцпаспорт').id, range: { row: 6, column: 3, rows: 1, columns: 1 } });
    expect(open.activeSheetId).toBe(sheetNamed(open, 'Соцпаспорт').id);
  });

  it('shows the sheet alone when no cell is named', async () => {
    const open = workbook();
    openInExcel(open);
    expect((await selectCell({ sheet: 'Соцпаспорт', address: null })).ok).toBe(true);
    expect(open.activeSheetId).toBe(sheetNamed(open, 'Соцпаспорт').id);
  });

  it('says that the sheet is gone or hidden', async () => {
    openInExcel(workbook());
    expect(await selectCell({ sheet: 'Риски', address: 'A1' })).toMatchObject({ ok: false, problem: { code: 'sheet-gone', sheet: 'Риски' } });
    expect(await selectCell({ sheet: 'Скрытый', address: 'A1' })).toMatchObject({ ok: false, problem: { code: 'sheet-hidden', sheet: 'Скрытый' } });
  });
});
