import type { InputsReading } from '../../src/inputs/reading';
import { brief, dataOf, GOOD_RESULT, read, RESULT_HEADER, sheet, table, type Rows } from './support';

const TABLE: Rows = [[...RESULT_HEADER], [...GOOD_RESULT]];
const MORE = ['Павловская СОШ № 2', 2021, 'ОГЭ математика', 5, 1];

const withBelow = (name: string, ...below: Rows): InputsReading => read(sheet('Лист1', [...TABLE, ...below], { row: 1, column: 1, tables: [table(name, TABLE, { row: 1, column: 1 })] }));

describe('rows below an Excel table that did not grow', () => {
  it('are told with their number, and are not read', () => {
    const reading = withBelow('Результаты', MORE, MORE);
    expect(brief(reading)).toEqual(['B4 rows-below-table warning']);
    expect(dataOf(reading, 'rows-below-table')).toEqual({ table: 'Результаты', rows: 2 });
    expect(reading.input.results).toHaveLength(1);
    expect(reading.issues[0]?.leavesOutRow).toBe(true);
  });

  it.each<[string, Rows]>([
    ['nothing', []],
    ['a blank row, then rows', [['', '', '', '', ''], MORE]],
    ['a remark', [['Исполнитель: методист', '', '', '', '']]],
    ['a total', [['Итого', 2021, 'все', 40, 13]]],
    ['a total as Excel puts it', [['Итог', '', '', 40, 13]]],
    ['a total, then rows', [['Итог', '', '', 40, 13], MORE]],
    ['an example', [['Пример: СОШ', 2021, 'ОГЭ математика', 5, 1]]],
    ['a row with too little in it', [['Павловская СОШ № 2', 2021, '', 5, 1]]],
  ])('%s is no such row', (_, below) => {
    expect(brief(withBelow('Результаты', ...below))).toEqual([]);
  });

  it('the rows end where something else begins', () => {
    expect(dataOf(withBelow('Результаты', MORE, ['Исполнитель: методист', '', '', '', ''], MORE), 'rows-below-table')?.rows).toBe(1);
  });

  it('another Excel table right below is no part of it', () => {
    const values = [...TABLE, ['Степновская СОШ', 2020, 'ОГЭ математика', 7, 1]];
    const reading = read(sheet('Лист1', values, { tables: [table('Результаты', TABLE), table('Другая', [values[2]!], { row: 2 })] }));
    expect(brief(reading)).toEqual([]);
  });

  it('a table that its sheet’s name found has always ended where it ends', () => {
    expect(brief(read(sheet('Результаты', [...TABLE, MORE], { tables: [table('Таблица1', TABLE)] })))).toEqual([]);
  });

  it('a remark below a list of names is not taken for a school', () => {
    const schools: Rows = [['Код', 'Школа'], [201, 'Дальняя гимназия']];
    const below = read(sheet('Лист2', [...schools, ['', 'Исполнитель: методист']], { tables: [table('Школы', schools)] }));
    expect(brief(below)).toEqual([]);
    const typed = read(sheet('Лист2', [...schools, [202, 'Ближняя гимназия']], { tables: [table('Школы', schools)] }));
    expect(brief(typed)).toEqual(['A3 rows-below-table warning']);
  });
});
