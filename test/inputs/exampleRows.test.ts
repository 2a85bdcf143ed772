import { INPUT_TABLES } from '../../src/inputs/inputTables';
import { readInputs } from '../../src/inputs/readInputs';
import type { RawValue } from '../../src/inputs/rawWorkbook';
import { brief, dataOf, GOOD_RESULT, read, RESULT_HEADER, SCHOOLS_SHEET, sheet, workbook } from './support';

describe('example rows', () => {
  it.each(['Пример: МБОУ «СОШ № 1»', ' пример : СОШ', 'ПРИМЕР:', 'Пример:\u00A0школа'])('a row of the school %j is passed over and told once', (school) => {
    const reading = read(sheet('Результаты', [[...RESULT_HEADER], [school, 'год', 'x', -1, 'y'], [...GOOD_RESULT], [school, 2021, 'ОГЭ математика', 5, 1]], { row: 2, column: 1 }));
    expect(brief(reading)).toEqual(['B4 example-row note']);
    expect(dataOf(reading, 'example-row')?.school).toMatch(/пример/i);
    expect(reading.found[1]).toMatchObject({ rows: 1, usedRows: 1 });
    expect(reading.examples).toEqual([
      { sheet: 'Результаты', address: 'B4:F4' },
      { sheet: 'Результаты', address: 'B6:F6' },
    ]);
  });

  it.each(['Примерная СОШ', 'Пример', 'СОШ, пример: один'])('«%s» is a school like any other', (school) => {
    expect(brief(read(sheet('Результаты', [[...RESULT_HEADER], [school, 2021, 'ОГЭ математика', 5, 1]])))).toEqual(['A2 school-unknown error']);
  });

  it('stand in every table that has a column of schools', () => {
    const sheets = INPUT_TABLES.filter(({ columns }) => 'school' in columns).map(({ name, columns }) => {
      const row = Object.keys(columns).map((id): RawValue => (id === 'school' ? 'Пример: СОШ' : 'x'));
      return sheet(name, [Object.values(columns).map(({ header }) => header), row]);
    });
    const { reading } = readInputs(workbook(...sheets));
    expect(reading.examples).toHaveLength(sheets.length);
    expect(reading.issues.filter(({ code }) => code === 'example-row')).toHaveLength(sheets.length);
    expect(reading.issues.filter(({ code }) => code !== 'example-row' && code !== 'table-empty')).toEqual([]);
    expect(reading.found.every(({ rows }) => rows === 0)).toBe(true);
  });

  it('are not in a workbook of data', () => {
    expect(readInputs(workbook(SCHOOLS_SHEET)).reading.examples).toEqual([]);
  });
});
