import type { TableMapping } from '../../src/inputs/mapping';
import { proposeMapping } from '../../src/inputs/proposeMapping';
import type { RawSheet } from '../../src/inputs/rawWorkbook';
import { readInputs } from '../../src/inputs/readInputs';
import type { InputsReading } from '../../src/inputs/reading';
import { brief, dataOf, SCHOOLS_SHEET, sheet, table, workbook, type Rows } from './support';

/** Headers that say nothing, two rows below the top and one column to the right. */
const FOREIGN: Rows = [
  ['Отчёт', '', '', '', '', ''],
  ['', 'ОО', 'Период времени', 'Что писали', 'Всего', 'Плохо'],
  ['', 'Степновская СОШ', 2021, 'ОГЭ математика', 40, 13],
];
const FOREIGN_SHEET = sheet('Лист1', FOREIGN, { row: 1, column: 2 });
const MAPPING: TableMapping = { table: 'results', sheet: 'Лист1', headerRow: 2, columns: { school: 3, year: 4, procedure: 5, participants: 6, below: 7 } };

const readMapped = (mapping: TableMapping, ...sheets: readonly RawSheet[]): InputsReading => readInputs(workbook(SCHOOLS_SHEET, ...sheets), { mappings: [mapping] }).reading;

describe('a table where the user pointed', () => {
  it('is read from there', () => {
    const reading = readMapped(MAPPING, FOREIGN_SHEET);
    expect(reading.found[1]).toMatchObject({ table: 'results', foundBy: 'mapping', sheet: 'Лист1', address: 'D3:H4', rows: 1, usedRows: 1 });
    expect(reading.input.results).toMatchObject([{ participants: 40, below: 13, origin: { sheet: 'Лист1', address: 'H4' } }]);
    expect(brief(reading)).toEqual([]);
  });

  it('goes on to the end of the sheet’s values, whatever Excel tables stand there', () => {
    const longer = sheet('Лист1', [...FOREIGN, ['', 'Степновская СОШ', 2020, 'ОГЭ математика', 30, 1]], { row: 1, column: 2, tables: [table('Таблица1', FOREIGN.slice(1), { row: 2, column: 2 })] });
    expect(readMapped(MAPPING, longer).input.results).toHaveLength(2);
  });

  it('gives way to an Excel table and to a sheet of the name', () => {
    const own = [['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'], ['Степновская СОШ', 2021, 'ОГЭ математика', 7, 1]];
    expect(readMapped(MAPPING, FOREIGN_SHEET, sheet('Результаты', own)).found[1]).toMatchObject({ foundBy: 'sheet-name' });
    expect(readMapped(MAPPING, FOREIGN_SHEET, sheet('Лист3', own, { tables: [table('Результаты', own)] })).found[1]).toMatchObject({ foundBy: 'table-name' });
  });

  it('goes before headers, and before a sheet of the name without the columns', () => {
    const own = [['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'], ['Степновская СОШ', 2021, 'ОГЭ математика', 7, 1]];
    expect(readMapped(MAPPING, FOREIGN_SHEET, sheet('Выгрузка', own)).found[1]).toMatchObject({ foundBy: 'mapping' });
    const reading = readMapped(MAPPING, FOREIGN_SHEET, sheet('Результаты', [['Школа', 'Процедура'], ['Степновская СОШ', 'ОГЭ математика']]));
    expect(reading.found[1]).toMatchObject({ foundBy: 'mapping' });
    expect(brief(reading)).toEqual([]);
  });

  it('the list of schools can be pointed at too', () => {
    const schools = sheet('Перечень', [['Учреждение района'], ['Степновская СОШ']]);
    const { reading } = readInputs(workbook(schools, FOREIGN_SHEET), { mappings: [MAPPING, { table: 'schools', sheet: 'Перечень', headerRow: 0, columns: { school: 0 } }] });
    expect(reading.input.results).toHaveLength(1);
  });

  it.each<[string, Partial<TableMapping>, readonly RawSheet[]]>([
    ['whose sheet is gone', { sheet: 'Лист2' }, [FOREIGN_SHEET]],
    ['whose header row is gone', { headerRow: 9 }, [FOREIGN_SHEET]],
    ['one of whose columns is gone', { columns: { ...MAPPING.columns, below: 8 } }, [FOREIGN_SHEET]],
    ['that lacks a required column', { columns: { school: 3, year: 4 } }, [FOREIGN_SHEET]],
  ])('a mapping %s is passed over, and told', (_, changed, sheets) => {
    const reading = readMapped({ ...MAPPING, ...changed }, ...sheets);
    expect(reading.found).toHaveLength(1);
    expect(brief(reading)).toEqual(['- mapping-lost warning']);
    expect(dataOf(reading, 'mapping-lost')).toEqual({ table: 'Результаты', sheet: changed.sheet ?? 'Лист1' });
  });

  it('a lost mapping is not told where the table is found by its name', () => {
    const own = [['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'], ['Степновская СОШ', 2021, 'ОГЭ математика', 7, 1]];
    expect(brief(readMapped({ ...MAPPING, sheet: 'Лист2' }, sheet('Результаты', own)))).toEqual([]);
  });

  it('a column that no table has is no column', () => {
    const reading = readMapped({ ...MAPPING, columns: { ...MAPPING.columns, constructor: 3 } }, FOREIGN_SHEET);
    expect(reading.input.results).toHaveLength(1);
  });
});

describe('what a sheet offers for a table', () => {
  const raw = workbook(SCHOOLS_SHEET, FOREIGN_SHEET);

  it('guesses columns by their headers, and by what stands in them where headers say nothing', () => {
    expect(proposeMapping(raw, 'results', 'Лист1')?.guess).toEqual(MAPPING);
  });

  it('a confirmed guess is read', () => {
    const { guess, missing } = proposeMapping(raw, 'results', 'Лист1')!;
    expect(missing).toEqual([]);
    expect(readMapped(guess, FOREIGN_SHEET).input.results).toHaveLength(1);
  });

  it('shows the headers with their letters, and the first rows', () => {
    const proposal = proposeMapping(raw, 'results', 'Лист1');
    expect(proposal?.headers[0]).toEqual({ column: 3, letters: 'D', text: 'ОО' });
    expect(proposal?.preview).toEqual([['Степновская СОШ', 2021, 'ОГЭ математика', 40, 13]]);
    expect(proposal?.columns.filter(({ required }) => required).map(({ header }) => header)).toEqual(['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога']);
  });

  it('shows ten rows, without blank ones', () => {
    const rows = Array.from({ length: 15 }, (_, at) => [at % 2 === 0 ? `Школа ${String(at)}` : '']);
    expect(proposeMapping(workbook(sheet('Лист1', [['Школа'], ...rows, ...rows])), 'schools', 'Лист1')?.preview).toHaveLength(10);
  });

  it('names what the guess does not fill', () => {
    const two = sheet('Лист1', [['ОО', 'Год', 'Что писали', 'Всего', 'Плохо', 'Хорошо'], ['Степновская СОШ', 2021, 'ОГЭ математика', 40, 13, 20]]);
    const proposal = proposeMapping(workbook(SCHOOLS_SHEET, two), 'results', 'Лист1');
    expect(proposal?.guess.columns).toEqual({ school: 0, year: 1, procedure: 2 });
    expect(proposal?.missing).toEqual(['participants', 'below']);
  });

  it('guesses nothing that two columns may be', () => {
    const two = sheet('Лист1', [['Год', 'Откуда', 'Куда'], [2021, 'Степновская СОШ', 'Павловская СОШ № 2']]);
    expect(proposeMapping(workbook(SCHOOLS_SHEET, two), 'risks', 'Лист1')?.guess.columns).toEqual({ year: 0 });
  });

  it('of two counts the whole is the one that is nowhere less', () => {
    const swapped = sheet('Лист1', [['ОО', 'Год', 'Процедура', 'А', 'Б'], ['Степновская СОШ', 2021, 'ОГЭ математика', 13, 40], ['Степновская СОШ', 2020, 'ОГЭ математика', 5, 5]]);
    expect(proposeMapping(workbook(SCHOOLS_SHEET, swapped), 'results', 'Лист1')?.guess.columns).toMatchObject({ participants: 4, below: 3 });
    const mixed = sheet('Лист1', [['ОО', 'Год', 'Процедура', 'А', 'Б'], ['Степновская СОШ', 2021, 'ОГЭ математика', 13, 40], ['Степновская СОШ', 2020, 'ОГЭ математика', 5, 4]]);
    expect(proposeMapping(workbook(SCHOOLS_SHEET, mixed), 'results', 'Лист1')?.missing).toEqual(['participants', 'below']);
  });

  it('knows a school of a list that the user pointed at', () => {
    const schools = sheet('Перечень', [['Учреждение района'], ['Степновская гимназия']]);
    const data = sheet('Лист1', [['Где', 'Год'], ['Степновская гимназия', 2021]]);
    const mapping: TableMapping = { table: 'schools', sheet: 'Перечень', headerRow: 0, columns: { school: 0 } };
    expect(proposeMapping(workbook(schools, data), 'results', 'Лист1', [mapping])?.guess.columns).toEqual({ school: 0, year: 1 });
    expect(proposeMapping(workbook(schools, data), 'results', 'Лист1')?.guess.columns).toEqual({ year: 1 });
  });

  it('a list of schools is known by the words for schools', () => {
    const list = sheet('Перечень', [['Имеющиеся', 'Адрес'], ['МБОУ «Степновская СОШ»', 'с. Степное'], ['Гимназия № 1', 'г. Назарово']]);
    expect(proposeMapping(workbook(list), 'schools', 'Перечень')?.guess.columns).toEqual({ school: 0 });
  });

  it('a column of names is not offered, nor shown', () => {
    const pupils = sheet('Лист1', [['ОО', 'ФИО ученика', 'Год'], ['Степновская СОШ', 'Иванов Иван', 2021]]);
    const proposal = proposeMapping(workbook(SCHOOLS_SHEET, pupils), 'participants', 'Лист1');
    expect(proposal?.headers.map(({ column }) => column)).toEqual([0, 2]);
    expect(JSON.stringify(proposal)).not.toContain('Иванов');
  });

  it('without any header that says something, the header is the first row of words', () => {
    const values: Rows = [['Отчёт за год', '', ''], [1, 2, 3], ['Где', 'Когда', 'Что'], ['Степновская СОШ', 2021, 5]];
    expect(proposeMapping(workbook(SCHOOLS_SHEET, sheet('Лист1', values)), 'risks', 'Лист1')?.guess).toEqual({ table: 'risks', sheet: 'Лист1', headerRow: 2, columns: { school: 0, year: 1 } });
  });

  it('a sheet that is not there or blank offers nothing', () => {
    expect(proposeMapping(raw, 'results', 'Лист9')).toBeNull();
    expect(proposeMapping(workbook(sheet('Лист1', [['', '']])), 'results', 'Лист1')).toBeNull();
  });
});
