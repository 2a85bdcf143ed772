import { functionCards } from '../../../src/app/changes/functionCards';
import { insertFormula } from '../../../src/app/changes/insertFormula';
import { selection } from '../../../src/app/selection';
import { showCell } from '../../../src/app/showCell';
import { textsFor } from '../../../src/i18n';
import { openInExcel } from '../../excel/support/excel';
import { sheetNamed, workbookOf } from '../../excel/support/workbooks';
import { reportOf } from '../support/environment';

const [isbsh] = functionCards(textsFor('ru'));
const example = isbsh?.example ?? '';

describe('insertFormula', () => {
  it('puts an example where the user is, and asks before it takes the place of something', async () => {
    const workbook = workbookOf([{ name: 'Черновик', rows: [['важное']] }]);
    openInExcel(workbook);
    reportOf(await showCell({ sheet: 'Черновик', address: 'C3' }));
    expect(reportOf(await selection())).toEqual({ sheet: 'Черновик', address: 'C3' });
    expect(reportOf(await insertFormula(example, false))).toEqual({ inserted: true, place: { sheet: 'Черновик', address: 'C3' }, holds: '' });
    expect(sheetNamed(workbook, 'Черновик').cells.get(2, 2)?.formula).toBe(example);

    reportOf(await showCell({ sheet: 'Черновик', address: 'A1' }));
    expect(reportOf(await insertFormula(example, false))).toEqual({ inserted: false, place: { sheet: 'Черновик', address: 'A1' }, holds: 'важное' });
    expect(sheetNamed(workbook, 'Черновик').cells.get(0, 0)?.value).toBe('важное');
    expect(reportOf(await insertFormula(example, true))).toMatchObject({ inserted: true, holds: 'важное' });
    expect(sheetNamed(workbook, 'Черновик').cells.get(0, 0)?.formula).toBe(example);
  });
});
