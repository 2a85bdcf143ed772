import { readFormulaMode, rememberFormulaMode } from '../../src/app/formulaMode';
import { showCell } from '../../src/app/showCell';
import { openInExcel } from '../excel/support/excel';
import { sheetNamed, workbookOf } from '../excel/support/workbooks';

describe('showCell', () => {
  it('takes the user to the cell', async () => {
    const workbook = workbookOf([{ name: 'Школы' }, { name: 'Результаты' }]);
    openInExcel(workbook);
    expect((await showCell({ sheet: 'Результаты', address: 'D7' })).ok).toBe(true);
    expect(workbook.activeSheetId).toBe(sheetNamed(workbook, 'Результаты').id);
  });

  it('says which sheet is gone', async () => {
    openInExcel(workbookOf([{ name: 'Школы' }]));
    expect(await showCell({ sheet: 'Результаты', address: 'D7' })).toMatchObject({ ok: false, problem: { code: 'sheet-gone', sheet: 'Результаты' } });
  });
});

describe('the way of writing computed cells', () => {
  it('is remembered in the workbook, and live functions until somebody chooses', async () => {
    openInExcel(workbookOf([{ name: 'Школы' }]));
    expect(await readFormulaMode()).toEqual({ ok: true, report: 'addin' });
    await rememberFormulaMode('values');
    expect(await readFormulaMode()).toEqual({ ok: true, report: 'values' });
  });
});
