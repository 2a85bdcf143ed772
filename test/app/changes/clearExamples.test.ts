import { clearExamples } from '../../../src/app/changes/clearExamples';
import { createInputSheets } from '../../../src/app/changes/createInputSheets';
import { openInExcel } from '../../excel/support/excel';
import { sheetNamed, valuesOf, workbookContent, workbookOf } from '../../excel/support/workbooks';
import { environment, reportOf } from '../support/environment';
import { readBack, type } from './support';

describe('clearExamples', () => {
  it('empties the example rows, tells how many there were, and leaves rows of data, headings and hints', async () => {
    const workbook = workbookOf([{ name: 'Лист1' }]);
    openInExcel(workbook);
    reportOf(await createInputSheets(environment(), ['schools', 'results']));
    await type('Школы', 'B5', [['Школа № 2']]);
    expect(reportOf(await clearExamples(environment()))).toBe(2);
    const sheet = sheetNamed(workbook, 'Школы');
    expect(valuesOf(sheet).slice(3).map((row) => row.filter((value) => value !== null && value !== ''))).toEqual([[], ['Школа № 2']]);
    expect(sheet.validations.map(({ range }) => range.row)).toEqual(sheet.validations.map(() => 3));
    expect((await readBack()).issues.map(({ code }) => code)).toEqual(['table-empty']);
    expect(reportOf(await clearExamples(environment()))).toBe(0);
  });

  it('finds every example row, also where the user copied one, and nothing that only mentions an example', async () => {
    const workbook = workbookOf([
      {
        name: 'Школы',
        rows: [
          ['Школа', 'Куратор', 'Заметка'],
          ['Пример: школа', 'Пример: фамилия', 'вне таблицы'],
          ['Школа № 1', 'Пример: фамилия', null],
          ['пример: другая', null, null],
        ],
      },
    ]);
    openInExcel(workbook);
    expect(reportOf(await clearExamples(environment()))).toBe(2);
    expect(valuesOf(sheetNamed(workbook, 'Школы'))[2]).toEqual(['Школа № 1', 'Пример: фамилия', null]);
    expect((await readBack()).examples).toEqual([]);
  });

  it('changes nothing when a request fails', async () => {
    for (let failing = 1; ; failing += 1) {
      const workbook = workbookOf([{ name: 'Школы', rows: [['Школа'], ['Пример: школа'], ['Школа № 1']] }]);
      openInExcel(workbook, { failRequest: failing });
      const before = workbookContent(workbook);
      const result = await clearExamples(environment());
      if (result.ok) return;
      expect(workbookContent(workbook)).toEqual(before);
    }
  });
});
