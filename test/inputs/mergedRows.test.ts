import type { RawMerge, RawSheet } from '../../src/inputs/rawWorkbook';
import { readInputs } from '../../src/inputs/readInputs';
import { brief, SCHOOLS_SHEET, sheet, workbook, type Rows } from './support';

describe('cells merged downwards', () => {
  const merges = [{ row: 2, column: 1, rows: 2, columns: 1 }, { row: 2, column: 3, rows: 2, columns: 1 }];
  const rows: Rows = [['', ''], ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'], ['Степновская СОШ', 2021, 'ОГЭ математика', 40, 13], ['', 2022, 'ОГЭ математика', 39, 2]];
  const at = (values: Rows, given: readonly RawMerge[]): RawSheet => ({ ...sheet('Результаты', values, { column: 1 }), merges: given });

  it('say the same of each of their rows', () => {
    const found = readInputs(workbook(SCHOOLS_SHEET, at(rows, merges))).reading;
    expect(found.input.results.map(({ school, year }) => [school, year])).toEqual([['101', 2021], ['101', 2022]]);
    expect(brief(found)).toEqual([]);
  });

  it('are not made up: a cell that is blank by itself is missing, numbers are not repeated', () => {
    expect(brief(readInputs(workbook(SCHOOLS_SHEET, at(rows, []))).reading)).toEqual(['B4 value-missing error']);
    const merged = at(rows.map((row, index) => (index === 3 ? ['', 2022, 'ОГЭ математика', '', 2] : row)), [...merges, { row: 2, column: 4, rows: 2, columns: 1 }]);
    expect(brief(readInputs(workbook(SCHOOLS_SHEET, merged)).reading)).toEqual(['E4 value-missing error']);
  });

  it('reach no header and nothing below the table', () => {
    const found = readInputs(workbook(SCHOOLS_SHEET, at(rows, [{ row: 1, column: 1, rows: 3, columns: 1 }, { row: 3, column: 1, rows: 9, columns: 1 }]))).reading;
    expect(brief(found)).toEqual(['B4 value-missing error']);
  });
});
