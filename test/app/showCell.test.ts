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
