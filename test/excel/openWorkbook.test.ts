import { openAsNewWorkbook } from '../../src/excel/openWorkbook';
import { openInExcel } from './support/excel';
import { workbookOf } from './support/workbooks';

describe('openAsNewWorkbook', () => {
  it('hands the file over, and leaves the open workbook alone', async () => {
    const opened: string[] = [];
    const workbook = workbookOf([{ name: 'Школы' }]);
    openInExcel(workbook, { openWorkbook: (base64) => opened.push(base64) });
    expect(await openAsNewWorkbook('UEsDBA==')).toEqual({ ok: true, value: undefined });
    expect(opened).toEqual(['UEsDBA==']);
    expect(workbook.sheets).toHaveLength(1);
  });

  it('says that this Excel cannot do it', async () => {
    openInExcel(workbookOf([{ name: 'Школы' }]));
    expect(await openAsNewWorkbook('UEsDBA==')).toMatchObject({ ok: false, problem: { code: 'not-supported', place: 'opening' } });
  });
});
