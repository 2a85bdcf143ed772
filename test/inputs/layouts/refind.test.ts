import fc from 'fast-check';
import { findMapping, findMappings } from '../../../src/inputs/layouts/refind';
import type { TableMapping } from '../../../src/inputs/mapping';
import type { RawSheet, RawWorkbook } from '../../../src/inputs/rawWorkbook';
import { mappingOf, sheet, wide, workbook, type Rows } from '../support';

const OGE = { procedure: 'ОГЭ математика' };
const EGE = { procedure: 'ЕГЭ русский язык' };
const YEAR = { year: '2020/2021' };

const ROWS: Rows = [
  ['Итоги 2020/2021 учебного года', '', '', '', ''],
  ['Школа', 'ОГЭ математика', '', 'ЕГЭ русский язык', ''],
  ['', 'Писали', '«2»', 'Писали', '«2»'],
  ['Степновская СОШ', 40, 13, 20, 1],
];

const WIDE: TableMapping = mappingOf('results', 'Свод', 2, {}, {
  headerRows: 2,
  constants: YEAR,
  columns: [
    wide(0, 'school', {}, 'Школа'),
    wide(1, 'participants', OGE, 'ОГЭ математика', 'Писали'),
    wide(2, 'below', OGE, 'ОГЭ математика', '«2»'),
    wide(3, 'participants', EGE, 'ЕГЭ русский язык', 'Писали'),
    wide(4, 'below', EGE, 'ЕГЭ русский язык', '«2»'),
  ],
});

const columnsOf = (found: TableMapping | null): readonly number[] | undefined => found?.columns.map(({ column }) => column);

const insertRows = (rows: Rows, at: number, count: number): Rows => [...rows.slice(0, at), ...Array.from({ length: count }, () => rows[0]!.map(() => '')), ...rows.slice(at)];
const insertColumn = (rows: Rows, at: number, header = ''): Rows => rows.map((row, index) => [...row.slice(0, at), index === 2 ? header : '', ...row.slice(at)]);

describe('a mapping that is sought again', () => {
  it('is where it was, if its headers are', () => {
    expect(findMapping(workbook(sheet('Свод', ROWS)), WIDE)).toBe(WIDE);
    expect(findMapping(workbook(sheet('Свод', ROWS.slice(1), { row: 1 })), WIDE)).toBe(WIDE);
  });

  it('is found after rows were inserted or deleted above', () => {
    expect(findMapping(workbook(sheet('Свод', insertRows(ROWS, 1, 3))), WIDE)).toEqual({ ...WIDE, headerRow: 5 });
    expect(findMapping(workbook(sheet('Свод', ROWS.slice(1))), WIDE)).toEqual({ ...WIDE, headerRow: 1 });
    expect(findMapping(workbook(sheet('Свод', insertRows(ROWS, 1, 3))), { ...WIDE, lastRow: 7 })?.lastRow).toBe(10);
  });

  it('is found after columns were inserted, and after they changed places', () => {
    expect(columnsOf(findMapping(workbook(sheet('Свод', insertColumn(ROWS, 0))), WIDE))).toEqual([1, 2, 3, 4, 5]);
    expect(columnsOf(findMapping(workbook(sheet('Свод', insertColumn(ROWS, 5, 'Примечание'))), WIDE))).toEqual([0, 1, 2, 3, 4]);
    const swapped: Rows = [ROWS[0]!, ['Школа', 'ЕГЭ русский язык', '', 'ОГЭ математика', ''], ['', '«2»', 'Писали', 'Писали', '«2»'], ['Степновская СОШ', 1, 20, 40, 13]];
    expect(columnsOf(findMapping(workbook(sheet('Свод', swapped)), WIDE))).toEqual([0, 3, 4, 2, 1]);
  });

  it('does not care for case, spaces and line breaks in headers', () => {
    const rewritten: Rows = [['', '', '', '', ''], ...ROWS.slice(0, 1), ['ШКОЛА', 'ОГЭ\nматематика', '', 'ЕГЭ  русский язык ', ''], ...ROWS.slice(2)];
    expect(findMapping(workbook(sheet('Свод', rewritten)), WIDE)?.headerRow).toBe(3);
  });

  it.each<[string, Rows]>([
    ['one of its headers says something else', ROWS.map((row) => row.map((cell) => (cell === 'ЕГЭ русский язык' ? 'ЕГЭ математика базовая' : cell)))],
    ['one of its columns is gone', ROWS.map((row) => row.slice(0, 4))],
    ['its header stands there twice, and neither where it was', [...insertRows(ROWS, 0, 1), ...ROWS.slice(1)]],
    ['nothing is there', [['', '']]],
  ])('is lost when %s', (_, rows) => {
    expect(findMapping(workbook(sheet('Свод', rows)), WIDE)).toBeNull();
  });

  it('is lost when the block that is there speaks of another year', () => {
    const other = insertRows([['Итоги 2021/2022 учебного года', '', '', '', ''], ...ROWS.slice(1)], 0, 2);
    expect(findMapping(workbook(sheet('Свод', other)), WIDE)).toBeNull();
  });

  it('without words of its headers is taken at its word', () => {
    const mute = { ...WIDE, columns: WIDE.columns.map((column) => ({ ...column, header: [] })) };
    expect(findMapping(workbook(sheet('Свод', insertRows(ROWS, 0, 3))), mute)).toBe(mute);
    expect(findMapping(workbook(sheet('Другой', ROWS)), mute)).toBeNull();
  });

  it('whose sheet was renamed is found by what its title says', () => {
    expect(findMapping(workbook(sheet('Итоги', ROWS)), WIDE)).toEqual({ ...WIDE, sheet: 'Итоги' });
    expect(findMapping(workbook(sheet('Итоги', ROWS), sheet('Копия', ROWS)), WIDE)).toBeNull();
  });

  it('is not taken for the sheet of another year, school or procedure of the same make', () => {
    const rows: Rows = [['Школа', 'Писали', '2'], ['Степновская СОШ', 40, 13]];
    const of = (constants: TableMapping['constants']): TableMapping =>
      mappingOf('results', 'Был', 0, {}, { constants, columns: [wide(0, 'school', {}, 'Школа'), wide(1, 'participants', {}, 'Писали'), wide(2, 'below', {}, '2')] });
    const named = (name: string): RawWorkbook => workbook(sheet(name, rows));
    expect(findMapping(named('2022'), of(YEAR))).toBeNull();
    expect(findMapping(named('Лист1'), of(YEAR))).toBeNull();
    expect(findMapping(named('Итоги 2021'), of({ year: '2021' }))?.sheet).toBe('Итоги 2021');
    expect(findMapping(named('ОГЭ математика'), of(OGE))?.sheet).toBe('ОГЭ математика');
    expect(findMapping(named('ОГЭ русский'), of(OGE))).toBeNull();
    expect(findMapping(named('Степновская СОШ'), of({ school: 'МБОУ «Степновская СОШ»' }))?.sheet).toBe('Степновская СОШ');
    expect(findMapping(named('Павловская СОШ'), of({ school: 'МБОУ «Степновская СОШ»' }))).toBeNull();
    expect(findMapping(named('Лист1'), of({}))?.sheet).toBe('Лист1');
  });
});

describe('blocks of one make on one sheet', () => {
  const block = (title: string, schools: number): Rows => [[title, '', ''], ['Школа', 'Писали', '2'], ...Array.from({ length: schools }, (_, at) => [`СОШ № ${String(at)}`, 10, 1]), ['', '', '']];
  const at = (headerRow: number, lastRow: number | null, constants: TableMapping['constants']): TableMapping =>
    mappingOf('results', 'Свод', headerRow, {}, { lastRow, constants, columns: [wide(0, 'school', {}, 'Школа'), wide(1, 'participants', {}, 'Писали'), wide(2, 'below', {}, '2')] });
  const [upper, lower] = [at(1, 3, OGE), at(6, null, EGE)];
  const placesOf = (...rows: readonly Rows[]): readonly (number | undefined)[] => findMappings(workbook(sheet('Свод', rows.flat())), [upper, lower]).map((found) => found?.headerRow);

  it('keep their order when one of them grows, or rows are inserted above', () => {
    expect(placesOf(block('ОГЭ математика', 2), block('ЕГЭ русский язык', 2))).toEqual([1, 6]);
    expect(placesOf(block('ОГЭ математика', 4), block('ЕГЭ русский язык', 2))).toEqual([1, 8]);
    expect(placesOf([['', '', '']], block('ОГЭ математика', 2), block('ЕГЭ русский язык', 2))).toEqual([2, 7]);
    expect(placesOf([['', '', '']], block('ОГЭ математика', 4), block('ЕГЭ русский язык', 2))).toEqual([2, 9]);
  });

  it('are lost rather than taken for one another', () => {
    expect(placesOf([['', '', '']], block('ЕГЭ русский язык', 2))).toEqual([undefined, 2]);
    expect(placesOf([['', '', '']], block('', 2))).toEqual([undefined, undefined]);
    expect(placesOf([['', '', '']], block('', 2), block('', 3), block('', 2))).toEqual([undefined, undefined]);
  });
});

describe('whatever is inserted around it', () => {
  it('the same cells are found, or the mapping is lost', () => {
    const filler = fc.constantFrom('', 'Примечание', 7, 'Всего');
    fc.assert(
      fc.property(fc.nat(6), fc.array(fc.nat(5), { maxLength: 4 }), filler, fc.nat(3), (above, columns, cell, from) => {
        const wider = columns.reduce((rows: Rows, column) => rows.map((row, index) => [...row.slice(0, column), index >= 3 ? cell : '', ...row.slice(column)]), ROWS);
        const raw: RawSheet = sheet('Свод', insertRows(wider, 0, above), { column: from });
        const found = findMapping(workbook(raw), WIDE);
        const read = found?.columns.map(({ column }) => raw.values[found.headerRow + 1]?.[column - from]);
        if (found) expect(read).toEqual(['Степновская СОШ', 40, 13, 20, 1]);
        // Blank columns between a merged header and its parts may part them; elsewhere nothing is lost.
        if (columns.every((column) => column === 0)) expect(found).not.toBeNull();
      }),
    );
  });
});
