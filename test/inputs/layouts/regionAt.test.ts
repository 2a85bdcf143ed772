import { INPUT_TABLES } from '../../../src/inputs/inputTables';
import { IssueList } from '../../../src/inputs/issueList';
import { previewMapping } from '../../../src/inputs/layouts/previewMapping';
import { mappedRegions } from '../../../src/inputs/mappedTable';
import type { MappedColumn, TableMapping } from '../../../src/inputs/mapping';
import type { RawSheet } from '../../../src/inputs/rawWorkbook';
import { readInputs } from '../../../src/inputs/readInputs';
import type { InputsReading } from '../../../src/inputs/reading';
import { brief, dataOf, mappingOf, SCHOOLS_SHEET, sheet, wide, workbook, type Rows } from '../support';

const MATHS = { procedure: 'ОГЭ математика' };
const RUSSIAN = { procedure: 'ЕГЭ русский язык' };
const YEAR = { year: '2020/2021' };

const read = (mapping: TableMapping | readonly TableMapping[], ...sheets: readonly RawSheet[]): InputsReading => readInputs(workbook(SCHOOLS_SHEET, ...sheets), { mappings: [mapping].flat() }).reading;

const mapping = (columns: readonly MappedColumn[], given: Partial<TableMapping> = {}): TableMapping => mappingOf('results', 'Свод', 1, {}, { headerRows: 2, columns, ...given });

/** A row per school, two procedures of one year. */
const COUNTS: Rows = [
  ['Школа', 'ОГЭ математика', '', 'ЕГЭ русский язык', ''],
  ['', 'Писали', '«2»', 'Писали', '«2»'],
  ['Степновская СОШ', 40, 13, 20, 1],
  ['Павловская СОШ № 2', 30, 2, '', ''],
  ['Берёзовская ООШ', 12, 3, '–', 'н/д'],
  ['Всего по району', 82, 18, 20, 1],
];
const COLUMNS = [wide(0, 'school', {}), wide(1, 'participants', MATHS), wide(2, 'below', MATHS), wide(3, 'participants', RUSSIAN), wide(4, 'below', RUSSIAN)];

describe('a row per school with columns for each procedure', () => {
  const reading = read(mapping(COLUMNS, { constants: YEAR }), sheet('Свод', COUNTS, { row: 0, column: 2 }));
  const shifted = read(mapping(COLUMNS.map((column) => ({ ...column, column: column.column + 2 })), { constants: YEAR }), sheet('Свод', COUNTS, { column: 2 }));

  it('is read row by row and group by group, with the cells that decide', () => {
    expect(shifted.input.results.map(({ school, procedure, participants, below, origin }) => [school, procedure, participants, below, origin.address])).toEqual([
      ['101', 'ОГЭ математика', 40, 13, 'E3'],
      ['101', 'ЕГЭ русский язык', 20, 1, 'G3'],
      ['102', 'ОГЭ математика', 30, 2, 'E4'],
      ['103', 'ОГЭ математика', 12, 3, 'E5'],
    ]);
    expect(shifted.input.results.every(({ year }) => year === 2021)).toBe(true);
    expect(brief(shifted)).toEqual([]);
  });

  it('is told as found with its groups, its rows being those of the table', () => {
    expect(shifted.found[1]).toMatchObject({ address: 'C1:G6', groups: 2, rows: 4, usedRows: 4, years: [2021] });
  });

  it('is lost where the columns lie outside of the sheet', () => {
    expect(brief(reading)).toContain('- mapping-lost warning');
  });

  it('an unknown school is one issue, however many groups its row has', () => {
    const rows = [...COUNTS.slice(0, 2), ['Заречная СОШ', 40, 13, 20, 1]];
    const { issues, input, found } = read(mapping(COLUMNS, { constants: YEAR }), sheet('Свод', rows));
    expect(issues.map(({ code, address, leavesOutRow }) => [code, address, leavesOutRow])).toEqual([['school-unknown', 'A3', true]]);
    expect(input.results).toEqual([]);
    expect(found[1]).toMatchObject({ rows: 2, usedRows: 0 });
  });

  it('a bad cell leaves out its group alone', () => {
    const rows = [...COUNTS.slice(0, 2), ['Степновская СОШ', 40, 'много', 20, 1], ['Павловская СОШ № 2', 30, 31, '#REF!', 1]];
    const found = read(mapping(COLUMNS, { constants: YEAR }), sheet('Свод', rows));
    expect(brief(found)).toEqual(['C3 number-unreadable error', 'C4 part-above-whole error', 'D4 value-error error']);
    expect(found.input.results).toMatchObject([{ school: '101', procedure: 'ЕГЭ русский язык' }]);
  });

  it('a year or a procedure that does not parse is told once, at its header', () => {
    const bad = read(mapping(COLUMNS, { constants: { year: '2019/2021' } }), sheet('Свод', COUNTS));
    expect(bad.issues.map(({ code, address, read: text }) => [code, address, text])).toEqual([['year-unreadable', 'B2', '2019/2021'], ['year-unreadable', 'D2', '2019/2021']]);
    expect(bad.input.results).toEqual([]);
    const blank = read(mapping(COLUMNS, { constants: { year: '' } }), sheet('Свод', COUNTS));
    expect(brief(blank)).toEqual(['B2 value-missing error', 'D2 value-missing error']);
  });

  it('what no column, header or title says is missing, never guessed', () => {
    expect(brief(read(mapping(COLUMNS), sheet('Свод', COUNTS)))).toContain('- mapping-lost warning');
  });

  it('a name of the procedure is recognised wherever it is said', () => {
    const columns = COLUMNS.map((column) => ({ ...column, of: 'procedure' in column.of ? { procedure: 'ЕГЭ, русский' } : column.of })).slice(0, 3);
    expect(read(mapping(columns, { constants: YEAR }), sheet('Свод', COUNTS)).input.results[0]?.procedure).toBe('ЕГЭ русский язык');
  });
});

describe('rows that are no school’s', () => {
  it.each(['Итого', 'Всего по району', 'Район', 'Итого по МО', 'Средн. по округу', 'Ср. балл по району', 'По муниципалитету', 'Назаровский район', 'Степновский муниципальный округ', 'Красноярский край', 'В целом по краю'])(
    '«%s» is passed over',
    (name) => {
      const found = read(mapping(COLUMNS, { constants: YEAR }), sheet('Свод', [...COUNTS.slice(0, 3), [name, 82, 18, 20, 1]]));
      expect(brief(found)).toEqual([]);
      expect(found.input.results).toHaveLength(2);
    },
  );

  it('so is a row that bears the name of a municipality of «Школы»', () => {
    const schools = sheet('Школы', [['Школа', 'Муниципалитет'], ['Степновская СОШ', 'ЗАТО Солнечное'], ['Городокская', 'ЗАТО Солнечное']]);
    const rows = [...COUNTS.slice(0, 3), ['ЗАТО СОЛНЕЧНОЕ', 82, 18, 20, 1], ['Городокская', 7, 1, '', '']];
    const { reading } = readInputs(workbook(schools, sheet('Свод', rows)), { mappings: [mapping(COLUMNS, { constants: YEAR })] });
    expect(brief(reading)).toEqual([]);
    expect(reading.input.results).toHaveLength(3);
  });

  it('the header once more, each of its rows, and the numbering of columns too', () => {
    const rows = [...COUNTS.slice(0, 2), [1, 2, 3, 4, 5], ...COUNTS.slice(2, 3), ...COUNTS.slice(0, 2), ...COUNTS.slice(3, 4)];
    const found = read(mapping(COLUMNS, { constants: YEAR }), sheet('Свод', rows));
    expect(brief(found)).toEqual([]);
    expect(found.input.results).toHaveLength(3);
  });
});

describe('groups that share columns', () => {
  it('a column that says less of itself belongs to all groups that say as much and more', () => {
    const rows: Rows = [['Школа', '2020/2021', '', ''], ['', 'Писали', 'Математика «2»', 'Русский «2»'], ['Степновская СОШ', 40, 13, 2]];
    const columns = [wide(0, 'school', {}), wide(1, 'participants', YEAR), wide(2, 'below', { ...YEAR, ...MATHS }), wide(3, 'below', { ...YEAR, procedure: 'ОГЭ русский язык' })];
    expect(read(mapping(columns), sheet('Свод', rows)).input.results).toMatchObject([{ participants: 40, below: 13 }, { participants: 40, below: 2 }]);
  });

  it('years and procedures in cells of the row hold for its groups', () => {
    const rows: Rows = [['Школа', 'Год', 'Математика', '', 'Русский', ''], ['', '', 'всего', '2', 'всего', '2'], ['Степновская СОШ', '2020-2021', 40, 13, 20, 1]];
    const columns = [wide(0, 'school', {}), wide(1, 'year', {}), wide(2, 'participants', MATHS), wide(3, 'below', MATHS), wide(4, 'participants', RUSSIAN), wide(5, 'below', RUSSIAN)];
    const found = read(mapping(columns), sheet('Свод', rows));
    expect(found.input.results.map(({ year, below }) => [year, below])).toEqual([[2021, 13], [2021, 1]]);
    expect(found.repairs).toMatchObject([{ kind: 'year-spelling', cells: [{ address: 'B3', becomes: '2020/2021' }] }]);
  });

  it('a group that is not complete is told at each of its rows, the others are read', () => {
    const found = read(mapping(COLUMNS.slice(0, 4), { constants: YEAR }), sheet('Свод', COUNTS.slice(0, 4)));
    expect(found.input.results).toHaveLength(2);
    expect(dataOf(found, 'value-missing')).toEqual({ column: 'Ниже порога' });
    expect(found.found[1]).toMatchObject({ rows: 3, usedRows: 2 });
  });
});

describe('a table of one school, one year, one procedure', () => {
  it('has its school from the mapping', () => {
    const rows: Rows = [['МБОУ «Степновская СОШ»'], ['Предмет', 'Писали', '2'], ['ОГЭ математика', 40, 13], ['ОГЭ русский язык', 39, 2]];
    const one = mappingOf('results', 'Степная', 1, { procedure: 0, participants: 1, below: 2 }, { constants: { school: 'Степновская СОШ', ...YEAR } });
    const found = read(one, sheet('Степная', rows));
    expect(found.input.results).toMatchObject([{ school: '101', below: 13, origin: { address: 'C3' } }, { school: '101', below: 2, origin: { address: 'C4' } }]);
    const stranger = read({ ...one, constants: { school: 'Заречная СОШ', ...YEAR } }, sheet('Степная', rows));
    expect(brief(stranger)).toEqual(['B2 school-unknown error']);
  });
});

describe('other tables in wide layouts', () => {
  it('risks: a column for each parameter', () => {
    const rows: Rows = [['Школа', '1.1', '2.1'], ['Степновская СОШ', 0.4, 3], ['Павловская СОШ № 2', '', 5]];
    const one = mappingOf('risks', 'Риски школ 2021', 0, {}, { columns: [wide(0, 'school', {}), wide(1, 'value', { parameter: '1.1' }), wide(2, 'value', { parameter: '2.1' })], constants: YEAR });
    const found = read(one, sheet('Риски школ 2021', rows));
    expect(found.input.riskValues.map(({ school, parameter, origin }) => [school, parameter, origin.address])).toEqual([['101', '1.1', 'B2'], ['101', '2.1', 'C2'], ['102', '2.1', 'C3']]);
  });

  it('social passports: columns for each year, per cents of which are repaired column by column', () => {
    const of = (year: string, at: number): readonly MappedColumn[] => ['singleParent', 'onRegister', 'bothParentsHigherEducation'].map((id, index) => wide(at + index, `share.${id}`, { year }));
    const rows: Rows = [['Школа', '', '', '', '', '', ''], ['Степновская СОШ', 35, 0.1, 0.2, 0.3, 0.1, 0.2], ['Павловская СОШ № 2', 40, 0.1, 0.2, 0.3, 0.1, 0.2]];
    const one = mappingOf('socialPassport', 'Паспорта', 0, {}, { columns: [wide(0, 'school', {}), ...of('2020/2021', 1), ...of('2021/2022', 4)] });
    const found = read(one, sheet('Паспорта', rows));
    expect(found.input.passports.map(({ school, year }) => [school, year])).toEqual([['101', 2021], ['101', 2022], ['102', 2021], ['102', 2022]]);
    expect(found.issues.filter(({ code }) => code === 'share-looks-like-percent').map(({ address }) => address)).toEqual(['B2', 'B3']);
    expect(found.repairs).toMatchObject([{ kind: 'percent-to-share', cells: [{ address: 'B2', becomes: 0.35 }, { address: 'B3', becomes: 0.4 }] }]);
  });

  it('schools with a municipality from the title: a school without anything else is one', () => {
    const one = mappingOf('schools', 'Перечень', 1, { school: 0, kind: 1 }, { constants: { municipality: 'Степновский район' } });
    const { input } = readInputs(workbook(sheet('Перечень', [['Степновский район'], ['Наименование', 'Вид'], ['Степновская СОШ', ''], ['Дальняя ООШ', 'ООШ']])), { mappings: [one] }).reading;
    expect(input.schools).toMatchObject([{ name: 'Степновская СОШ', municipality: 'Степновский район' }, { name: 'Дальняя ООШ' }]);
  });
});

describe('several regions of one table', () => {
  it('a row that two of them have is read once; elsewhere it is named with its sheet', () => {
    const other = { ...mapping(COLUMNS, { constants: YEAR }), sheet: 'Копия' };
    const found = read([mapping(COLUMNS, { constants: YEAR }), other], sheet('Свод', COUNTS.slice(0, 3)), sheet('Копия', [...COUNTS.slice(0, 2), ['Степновская СОШ', 40, 14, 20, 1]]));
    expect(found.input.results).toHaveLength(2);
    expect(found.issues.map(({ sheet: name, address, severity, data }) => [name, address, severity, data])).toEqual([
      ['Копия', 'C3', 'error', { first: '«Свод» C3' }],
      ['Копия', 'E3', 'warning', { first: '«Свод» E3' }],
    ]);
    expect(found.found.slice(1)).toMatchObject([{ sheet: 'Свод', usedRows: 2 }, { sheet: 'Копия', usedRows: 0 }]);
  });

  it('repairs of two regions are two, each on its sheet', () => {
    const long: Rows = [['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'], ['Степновская СОШ', 2021, 'ОГЭ, матем.', 40, 13]];
    const later: Rows = [long[0]!, ['Степновская СОШ', 2022, 'ОГЭ, матем.', 40, 13]];
    const { repairs } = readInputs(workbook(SCHOOLS_SHEET, sheet('А', long), sheet('Б', later))).reading;
    expect(repairs.map(({ sheet: name, cells }) => [name, cells[0]?.address])).toEqual([['А', 'C2'], ['Б', 'C2']]);
    expect(new Set(repairs.map(({ id }) => id)).size).toBe(2);
  });

  it('blocks side by side do not see each other', () => {
    const rows: Rows = [['ОО', 'Писали', '2', '', 'ОО', 'Писали', '2'], ['Степновская СОШ', 40, 13, '', 'Павловская СОШ № 2', 30, 1], ['Итого', 40, 13, '', 'Степновская СОШ', 20, 2]];
    const left = mappingOf('results', 'Свод', 0, { school: 0, participants: 1, below: 2 }, { constants: { ...YEAR, ...MATHS } });
    const right = mappingOf('results', 'Свод', 0, { school: 4, participants: 5, below: 6 }, { constants: { ...YEAR, ...RUSSIAN } });
    const found = read([left, right], sheet('Свод', rows));
    expect(found.input.results.map(({ school, below }) => [school, below])).toEqual([['101', 13], ['102', 1], ['101', 2]]);
    expect(found.found.slice(1).map(({ address }) => address)).toEqual(['A1:C3', 'E1:G3']);
    expect(brief(found)).toEqual([]);
  });

  it('blocks one under another end where the next begins, and grow with their rows', () => {
    const block = (...rows: Rows): Rows => [['ОО', 'Писали', '2'], ...rows, ['', '', '']];
    const values = [...block(['Степновская СОШ', 40, 13], ['Павловская СОШ № 2', 30, 1]), ['ЕГЭ'], ...block(['Степновская СОШ', 20, 2])];
    const upper = mappingOf('results', 'Свод', 0, { school: 0, participants: 1, below: 2 }, { constants: { ...YEAR, ...MATHS }, lastRow: 1 });
    const lower = { ...upper, headerRow: 5, lastRow: null, constants: { ...YEAR, ...RUSSIAN } };
    const found = read([upper, lower], sheet('Свод', values));
    expect(found.input.results.map(({ procedure, below }) => [procedure, below])).toEqual([['ОГЭ математика', 13], ['ОГЭ математика', 1], ['ЕГЭ русский язык', 2]]);
    expect(brief(found)).toEqual([]);
    const longer = read([{ ...upper, lastRow: 6 }, lower], sheet('Свод', values));
    expect(longer.input.results).toEqual(found.input.results);
  });
});

describe('personal columns', () => {
  it('are told also where their cells were not read at all, once for all blocks of a sheet', () => {
    const withheld = [{ row: 0, column: 5, header: 'ФИО директора' }, { row: 0, column: 9, header: 'ФИО соседа' }];
    const values: Rows = [['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога', 'ФИО директора'], ['Степновская СОШ', 2021, 'ОГЭ математика', 40, 13, '']];
    const found = readInputs(workbook(SCHOOLS_SHEET, { ...sheet('Результаты', values), withheld })).reading;
    expect(found.issues.map(({ code, address, read: text }) => [code, address, text])).toEqual([['column-personal-data', 'F1', 'ФИО директора']]);
  });
});

describe('the preview of a mapping', () => {
  const raw = workbook(SCHOOLS_SHEET, sheet('Свод', COUNTS));

  it('shows rows as they would be read, under the table’s own headers', () => {
    expect(previewMapping(raw, mapping(COLUMNS, { constants: YEAR }))).toEqual({
      headers: ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'],
      rows: [
        ['Степновская СОШ', '2020/2021', 'ОГЭ математика', '40', '13'],
        ['Степновская СОШ', '2020/2021', 'ЕГЭ русский язык', '20', '1'],
        ['Павловская СОШ № 2', '2020/2021', 'ОГЭ математика', '30', '2'],
        ['Берёзовская ООШ', '2020/2021', 'ОГЭ математика', '12', '3'],
      ],
      count: 4,
      missing: [],
    });
  });

  it('shows what there is, ten rows at most, and names what is missing', () => {
    const many = sheet('Свод', [...COUNTS.slice(0, 2), ...Array.from({ length: 15 }, (_, at) => [`СОШ № ${String(at)}`, at, 0, '', ''])]);
    const preview = previewMapping(workbook(many), mapping(COLUMNS.slice(0, 2)));
    expect(preview).toMatchObject({ headers: ['Школа', 'Процедура', 'Участников'], count: 15, missing: ['Учебный год', 'Ниже порога'] });
    expect(preview.rows).toHaveLength(10);
  });

  it('of a mapping without columns is what the table needs', () => {
    expect(previewMapping(raw, mapping([]))).toEqual({ headers: [], rows: [], count: 0, missing: ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'] });
    expect(previewMapping(raw, { ...mapping(COLUMNS), sheet: 'Нет' })).toMatchObject({ rows: [], count: 0 });
  });
});

describe('regions of a mapping', () => {
  it('are one, or none where it leads nowhere', () => {
    const raw = workbook(sheet('Свод', COUNTS));
    expect(mappedRegions(raw, INPUT_TABLES, [mapping(COLUMNS, { constants: YEAR })], new IssueList())).toMatchObject([{ headerRow: 1, headerTop: 0, firstColumn: 0, lastColumn: 4, groups: [{ own: [1, 2] }, { own: [3, 4] }] }]);
    expect(mappedRegions(raw, INPUT_TABLES, [{ ...mapping(COLUMNS), sheet: 'Нет' }], new IssueList())).toEqual([]);
  });
});
