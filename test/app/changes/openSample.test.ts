import { readFileSync } from 'node:fs';
import { openSample } from '../../../src/app/changes/openSample';
import { readWorkbook } from '../../../src/files/xlsx';
import { openInExcel } from '../../excel/support/excel';
import { namesOf, workbookContent, workbookOf } from '../../excel/support/workbooks';

const sample = (): string => readFileSync('assets/samples/sample-district.xlsx').toString('base64');

describe('openSample', () => {
  it('opens the invented district beside the user’s workbook, which stays as it was', async () => {
    const opened: string[] = [];
    const workbook = workbookOf([{ name: 'Школы', rows: [['моё']] }]);
    openInExcel(workbook, { openWorkbook: (base64) => opened.push(base64) });
    const before = workbookContent(workbook);
    expect(await openSample(async () => sample())).toEqual({ ok: true, report: undefined });
    expect(workbookContent(workbook)).toEqual(before);
    expect(opened).toHaveLength(1);
    const read = readWorkbook(Buffer.from(opened[0] ?? '', 'base64'));
    expect('workbook' in read && namesOf(read.workbook)).toContain('Результаты');
  });

  it('says that this Excel cannot open a second workbook', async () => {
    openInExcel(workbookOf([{ name: 'Школы' }]));
    expect(await openSample(async () => sample())).toMatchObject({ ok: false, problem: { code: 'not-supported' } });
  });
});
