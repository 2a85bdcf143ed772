import type { RawValue } from '../../src/inputs/rawWorkbook';
import { readInputs } from '../../src/inputs/readInputs';
import { brief, read, RESULT_HEADER, GOOD_RESULT, sheet, table, workbook, type Rows } from './support';

const HEADER = ['Список', 'Год', 'Школа', 'Код', 'Муниципалитет', 'Источник'];
const row = (list: RawValue, year: RawValue, school: RawValue, code: RawValue = ''): readonly RawValue[] => [list, year, school, code, '', ''];
const lists = (...rows: Rows): ReturnType<typeof sheet> => sheet('Списки', [HEADER, ...rows]);

describe('«Списки»', () => {
  it('reads who listed which school in which year, by name or by code', () => {
    const reading = read(lists(row('Рособрнадзор', 2021, 'Степновская СОШ'), row(' ЦОКО ', '2020/2021', 'МБОУ Павловская школа', 102), row('ЦОКО', 2022, '', 103)));
    expect(brief(reading)).toEqual([]);
    expect(reading.analysis.lists.map(({ list, year, school, origin }) => [list, year, school, origin.address])).toEqual([
      ['Рособрнадзор', 2021, '101', 'C2'],
      ['ЦОКО', 2021, '102', 'C3'],
      ['ЦОКО', 2022, '103', 'C4'],
    ]);
    expect(reading.found.find(({ table: id }) => id === 'lists')).toMatchObject({ name: 'Списки', rows: 3, usedRows: 3, years: [2021, 2022] });
  });

  it('takes the year of a list that is dated by the month, as its makers do', () => {
    const reading = read(lists(row('Рособрнадзор', 'октябрь 2021', 'Степновская СОШ'), row('ЦОКО', 'на декабрь 2021 г.', 'Степновская СОШ')));
    expect(brief(reading)).toEqual([]);
    expect(reading.analysis.lists.map(({ year }) => year)).toEqual([2021, 2021]);
  });

  it('are enough for a workbook that has nothing else about its schools', () => {
    const { unusable } = readInputs(workbook(sheet('Школы', [['Школа'], ['Степновская СОШ']]), lists(row('Рособрнадзор', 2021, 'Степновская СОШ'))));
    expect(unusable).toBeNull();
  });

  it('takes one list however its name is written, by the first spelling', () => {
    const reading = read(lists(row('Перечень ЦОКО', 2021, 'Степновская СОШ'), row('перечень  цоко', 2021, 'Берёзовская ООШ')));
    expect(reading.analysis.lists.map(({ list }) => list)).toEqual(['Перечень ЦОКО', 'Перечень ЦОКО']);
    expect(reading.analysis.listRows).toHaveLength(1);
  });

  it('counts for each list and year which rows were left out and why', () => {
    const reading = read(
      lists(
        row('ЦОКО', 2021, 'Степновская СОШ'),
        row('ЦОКО', 2021, 'Заречная СОШ'),
        row('ЦОКО', 2021, 'МБОУ «Степновская СОШ»'),
        row('ЦОКО', 2022, 'Степновская СОШ'),
        row('ЦОКО', 2022, ''),
        row('Рособрнадзор', 2021, 'Степновская СОШ'),
        row('', 2021, 'Берёзовская ООШ'),
        row('ЦОКО', 'давно', 'Берёзовская ООШ'),
      ),
    );
    expect(reading.analysis.listRows).toEqual([
      { list: 'ЦОКО', year: 2021, rows: 3, used: 1, unknown: 1, repeated: 1 },
      { list: 'ЦОКО', year: 2022, rows: 2, used: 1, unknown: 1, repeated: 0 },
      { list: 'Рособрнадзор', year: 2021, rows: 1, used: 1, unknown: 0, repeated: 0 },
    ]);
    expect(brief(reading)).toEqual(['C3 school-unknown error', 'C4 row-duplicate warning', 'C6 value-missing error', 'A8 value-missing error', 'B9 year-unreadable error']);
  });

  it('keeps a filial and its head apart', () => {
    const schools = sheet('Школы', [['Школа', 'Головная организация'], ['Краснополянская СОШ', ''], ['Сережская ООШ', 'Краснополянская СОШ']]);
    const { reading } = readInputs(workbook(schools, lists(row('ЦОКО', 2021, 'Краснополянская СОШ'), row('ЦОКО', 2021, 'Сережская ООШ'))));
    expect(new Set(reading.analysis.lists.map(({ school }) => school)).size).toBe(2);
  });

  it('passes over totals, and says one thing of a line of text below', () => {
    const reading = read(lists(row('ЦОКО', 2021, 'Степновская СОШ'), row('Всего', '', '1'), row('Подготовил отдел образования', '', '')));
    expect(reading.analysis.lists).toHaveLength(1);
    expect(brief(reading)).toEqual(['C4 value-missing error']);
  });

  it('is found by other names and headers, and by its headers alone where nothing else stands beside them', () => {
    const values: Rows = [['Перечни школ', '', '', ''], ['№ п/п', 'Перечень', 'Учебный год', 'Наименование ОО'], [1, 'ЦОКО', 2021, 'Степновская СОШ'], [2, 'ЦОКО', 2021, 'Берёзовская ООШ']];
    expect(read(sheet('Внешние списки', values)).analysis.lists).toHaveLength(2);
    expect(read(sheet('Лист3', values)).found[1]).toMatchObject({ table: 'lists', foundBy: 'headers', usedRows: 2 });
    expect(read(sheet('Лист3', values, { tables: [table('Списки', values.slice(1), { row: 1 })] })).found[1]).toMatchObject({ foundBy: 'table-name' });
  });

  it('is not seen in results that have a column of that name', () => {
    const reading = read(sheet('Выгрузка', [[...RESULT_HEADER, 'Список'], [...GOOD_RESULT, 'ЦОКО']]));
    expect(reading.found.map(({ table: id }) => id)).toEqual(['schools', 'results']);
    expect(reading.analysis.lists).toEqual([]);
  });

  it('is not seen in a sheet of lists to choose from, which bears the same name', () => {
    expect(brief(read(sheet('Списки', [['Процедуры', 'Да или нет', 'Школа'], ['ОГЭ математика', 'да', 'Степновская СОШ'], ['', 'нет', '']])))).toEqual([]);
    const beside = sheet('Списки ШНОР', [HEADER, row('ЦОКО', 2021, 'Степновская СОШ')]);
    expect(read(sheet('Списки', [['Процедуры'], ['ОГЭ математика']]), beside).found[1]).toMatchObject({ table: 'lists', sheet: 'Списки ШНОР', foundBy: 'sheet-name', usedRows: 1 });
    expect(read(sheet('Списки', [['Школа', 'Год'], ['Степновская СОШ', 2021]])).issues).toMatchObject([{ code: 'column-missing', data: { column: 'Список' } }]);
  });
});
