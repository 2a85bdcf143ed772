import { offerMapping } from '../../src/app/offerMapping';
import type { TableMapping } from '../../src/app/results';
import type { WorkbookContent } from '../../src/app/thinker';
import { EMPTY_MEMORY } from '../../src/excel/memory';
import { SCHOOLS_SHEET, sheet, workbook, type Rows } from '../inputs/support';

const block = (title: string): Rows => [
  [title, '', ''],
  ['Школа', 'Участников', 'Ниже порога'],
  ['Степновская СОШ', 40, 13],
  ['Берёзовская ООШ', 20, 2],
];

const mapping = (over: Partial<TableMapping> = {}): TableMapping => ({
  table: 'results',
  sheet: 'Свод',
  headerRow: 1,
  headerRows: 1,
  lastRow: null,
  columns: [
    { column: 0, header: ['Школа'], field: 'school', of: {} },
    { column: 1, header: ['Участников'], field: 'participants', of: {} },
    { column: 2, header: ['Ниже порога'], field: 'below', of: {} },
  ],
  constants: { year: '2020/2021', procedure: 'ОГЭ физика' },
  sections: false,
  ...over,
});

const content = (rows: Rows, mappings: readonly TableMapping[], name = 'Свод'): WorkbookContent => ({
  raw: workbook(SCHOOLS_SHEET, sheet(name, rows)),
  memory: { ...EMPTY_MEMORY, mappings },
  generated: [],
});

describe('what a sheet offers', () => {
  it('is what was confirmed of it, not a new guess', () => {
    const [offer, ...others] = offerMapping(content(block('ОГЭ математика, 2021'), [mapping()]), 'results', 'Свод') ?? [];
    expect(offer?.guess).toEqual(mapping());
    expect(offer?.confirmed).toBe(true);
    expect(offer?.preview).toMatchObject({ count: 2, missing: [] });
    expect(offer?.preview.rows[0]).toContain('ОГЭ физика');
    expect(others).toEqual([]);
  });

  it('is found again when rows were inserted', () => {
    const moved = offerMapping(content([['', '', ''], ['', '', ''], ...block('Итоги среза')], [mapping()]), 'results', 'Свод');
    expect(moved?.map(({ guess, confirmed }) => [guess.headerRow, guess.constants['procedure'], confirmed])).toEqual([[3, 'ОГЭ физика', true]]);
  });

  it('is a guess where the user says that the header is elsewhere, or of another table', () => {
    expect(offerMapping(content(block('ОГЭ математика, 2021'), [mapping()]), 'results', 'Свод', { headerRow: 1, headerRows: 1 })?.some(({ confirmed }) => confirmed)).toBe(false);
    expect(offerMapping(content(block('ОГЭ математика, 2021'), [mapping()]), 'schools', 'Свод')?.some(({ confirmed }) => confirmed)).toBe(false);
  });

  it('is offered beside what was confirmed where the sheet holds more', () => {
    const rows = [...block('ОГЭ математика, 2021'), ['', '', ''], ['', '', ''], ...block('ОГЭ русский язык, 2021')];
    const offers = offerMapping(content(rows, [mapping({ lastRow: 3 })]), 'results', 'Свод') ?? [];
    expect(offers.map(({ confirmed, guess }) => [confirmed ?? false, guess.headerRow])).toEqual([
      [true, 1],
      [false, 7],
    ]);
  });
});
