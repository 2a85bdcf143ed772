import type { TableMapping } from '../../src/inputs/mapping';
import type { RawSheet } from '../../src/inputs/rawWorkbook';
import { readInputs } from '../../src/inputs/readInputs';
import type { InputsReading } from '../../src/inputs/reading';
import { brief, dataOf, mappingOf, SCHOOLS_SHEET, sheet, table, workbook, type Rows } from './support';

/** Headers that say nothing, two rows below the top and one column to the right. */
const FOREIGN: Rows = [
  ['Отчёт', '', '', '', '', ''],
  ['', 'ОО', 'Период времени', 'Что писали', 'Всего', 'Плохо'],
  ['', 'Степновская СОШ', 2021, 'ОГЭ математика', 40, 13],
];
const FOREIGN_SHEET = sheet('Лист1', FOREIGN, { row: 1, column: 2 });
const MAPPING = mappingOf('results', 'Лист1', 2, { school: 3, year: 4, procedure: 5, participants: 6, below: 7 });
const OWN: Rows = [['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'], ['Степновская СОШ', 2021, 'ОГЭ математика', 7, 1]];
const LATER: Rows = [OWN[0]!, ['Степновская СОШ', 2022, 'ОГЭ математика', 7, 1]];

const readMapped = (mapping: TableMapping, ...sheets: readonly RawSheet[]): InputsReading => readInputs(workbook(SCHOOLS_SHEET, ...sheets), { mappings: [mapping] }).reading;

describe('a table where the user pointed', () => {
  it('is read from there', () => {
    const reading = readMapped(MAPPING, FOREIGN_SHEET);
    expect(reading.found[1]).toMatchObject({ table: 'results', foundBy: 'mapping', sheet: 'Лист1', address: 'D3:H4', groups: 1, rows: 1, usedRows: 1 });
    expect(reading.input.results).toMatchObject([{ participants: 40, below: 13, origin: { sheet: 'Лист1', address: 'H4' } }]);
    expect(reading.layouts).toEqual([MAPPING]);
    expect(brief(reading)).toEqual([]);
  });

  it('goes on to the end of the sheet’s values, whatever Excel tables stand there', () => {
    const longer = sheet('Лист1', [...FOREIGN, ['', 'Степновская СОШ', 2020, 'ОГЭ математика', 30, 1]], { row: 1, column: 2, tables: [table('Таблица1', FOREIGN.slice(1), { row: 2, column: 2 })] });
    expect(readMapped(MAPPING, longer).input.results).toHaveLength(2);
  });

  it('is read beside an Excel table or a sheet of the name', () => {
    for (const [own, foundBy] of [[sheet('Результаты', LATER), 'sheet-name'], [sheet('Лист3', LATER, { tables: [table('Результаты', LATER)] }), 'table-name']] as const) {
      const reading = readMapped(MAPPING, FOREIGN_SHEET, own);
      expect(reading.found.slice(1)).toMatchObject([{ foundBy }, { foundBy: 'mapping' }]);
      expect(reading.input.results.map(({ year }) => year)).toEqual([2022, 2021]);
    }
  });

  it('takes the place of what a name found in the very same cells', () => {
    const swapped = mappingOf('results', 'Результаты', 0, { school: 0, year: 1, procedure: 2, participants: 3, below: 5 });
    const values = [[...OWN[0]!, 'Двоек на самом деле'], [...OWN[1]!, 3]];
    const reading = readMapped(swapped, sheet('Результаты', values));
    expect(reading.found[1]).toMatchObject({ foundBy: 'mapping' });
    expect(reading.input.results).toMatchObject([{ below: 3 }]);
  });

  it('is read beside sheets that are recognised by their headers, and instead of a sheet of the name without the columns', () => {
    expect(readMapped(MAPPING, FOREIGN_SHEET, sheet('Выгрузка', LATER)).found.slice(1)).toMatchObject([{ foundBy: 'mapping' }, { foundBy: 'headers' }]);
    const reading = readMapped(MAPPING, FOREIGN_SHEET, sheet('Результаты', [['Школа', 'Процедура'], ['Степновская СОШ', 'ОГЭ математика']]));
    expect(reading.found.slice(1)).toMatchObject([{ foundBy: 'mapping' }]);
    expect(brief(reading)).not.toContain('- column-missing error');
  });

  it('the list of schools can be pointed at too', () => {
    const schools = sheet('Перечень', [['Учреждение района'], ['Степновская СОШ']]);
    const { reading } = readInputs(workbook(schools, FOREIGN_SHEET), { mappings: [MAPPING, mappingOf('schools', 'Перечень', 0, { school: 0 })] });
    expect(reading.input.results).toHaveLength(1);
  });

  it.each<[string, Partial<TableMapping>, readonly RawSheet[]]>([
    ['whose sheet is gone', { sheet: 'Лист2' }, []],
    ['whose header row is gone', { headerRow: 9 }, [FOREIGN_SHEET]],
    ['one of whose columns is gone', { columns: MAPPING.columns.map((column) => (column.field === 'below' ? { ...column, column: 8 } : column)) }, [FOREIGN_SHEET]],
    ['that lacks a required column', { columns: MAPPING.columns.slice(0, 2) }, [FOREIGN_SHEET]],
  ])('a mapping %s is passed over, and told', (_, changed, sheets) => {
    const reading = readMapped({ ...MAPPING, ...changed }, ...sheets);
    expect(reading.found).toHaveLength(1);
    expect(brief(reading)).toContain('- mapping-lost warning');
    expect(dataOf(reading, 'mapping-lost')).toEqual({ table: 'Результаты', sheet: changed.sheet ?? 'Лист1' });
  });

  it('a lost mapping is told even where the table is found by its name: its rows are missing there', () => {
    expect(brief(readMapped({ ...MAPPING, sheet: 'Лист2' }, sheet('Результаты', OWN)))).toEqual(['- mapping-lost warning']);
  });

  it('a column that no table has is no column', () => {
    const reading = readMapped({ ...MAPPING, columns: [...MAPPING.columns, { column: 3, header: [], field: 'constructor', of: {} }] }, FOREIGN_SHEET);
    expect(reading.input.results).toHaveLength(1);
  });

  it('a column mapped twice is read once, and told', () => {
    const reading = readMapped({ ...MAPPING, columns: [...MAPPING.columns, { column: 6, header: [], field: 'below', of: {} }] }, FOREIGN_SHEET);
    expect(reading.input.results).toMatchObject([{ below: 13 }]);
    expect(brief(reading)).toEqual(['G3 column-duplicate warning']);
  });
});
