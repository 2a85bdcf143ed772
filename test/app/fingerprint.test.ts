import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../src/engine/settings';
import { fingerprint, reportsFingerprint } from '../../src/app/fingerprint';
import type { TableMapping } from '../../src/inputs/mapping';
import type { RawSheet, RawValue, RawWorkbook } from '../../src/inputs/rawWorkbook';
import type { RememberedSettings } from '../../src/inputs/settingsSoFar';
import { readInputs } from '../../src/inputs/readInputs';
import { mappingOf } from '../inputs/support';

const sheetOf = (name: string, values: readonly (readonly RawValue[])[], at: Partial<RawSheet> = {}): RawSheet => ({ name, row: 0, column: 0, tables: [], values, ...at });

const schools = sheetOf('Школы', [['Код', 'Школа'], ['001', 'СОШ № 1'], ['002', 'СОШ № 2']]);
const results = sheetOf(
  'Результаты',
  [['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'], ['СОШ № 1', 2021, 'ОГЭ математика', 40, 13], ['СОШ № 2', 2021, 'ОГЭ математика', 20, 1]],
  { row: 2, column: 1 },
);
const risks = sheetOf('Риски', [['Школа', 'Учебный год', 'Параметр', 'Значение'], ['СОШ № 1', 2021, '1.1', 0.4]]);
const notes = sheetOf('Заметки', [['что угодно', 1]]);
const workbook: RawWorkbook = { sheets: [schools, results, risks, notes] };

const of = (raw: RawWorkbook, settings: RememberedSettings = {}, mappings: readonly TableMapping[] = []): string => fingerprint({ raw, reading: readInputs(raw, { settings, mappings }).reading, mappings });

const withCell = (raw: RawWorkbook, name: string, row: number, column: number, value: RawValue): RawWorkbook => ({
  sheets: raw.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, values: sheet.values.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells)) } : sheet,
  ),
});

const withRow = (raw: RawWorkbook, name: string, row: readonly RawValue[]): RawWorkbook => ({
  sheets: raw.sheets.map((sheet) => (sheet.name === name ? { ...sheet, values: [...sheet.values, row] } : sheet)),
});

const parameters = (...rows: readonly (readonly RawValue[])[]): RawSheet => sheetOf('Параметры', [['Параметр', 'Значение'], ...rows]);
const withSheet = (sheet: RawSheet): RawWorkbook => ({ sheets: [...workbook.sheets, sheet] });

describe('the fingerprint of the inputs', () => {
  const before = of(workbook);

  it('is the same for the same inputs, and short', () => {
    expect(of(structuredClone(workbook))).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{16}$/);
  });

  it('differs when any cell below the headings of an input table differs', () => {
    const places = [schools, results, risks].flatMap(({ name, values }) => values.slice(1).flatMap((cells, row) => cells.map((cell, column) => ({ name, row: row + 1, column, cell }))));
    const value = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean());
    fc.assert(
      fc.property(fc.constantFrom(...places), value, ({ name, row, column, cell }, becomes) => {
        fc.pre(becomes !== cell);
        expect(of(withCell(workbook, name, row, column, becomes))).not.toBe(before);
      }),
    );
  });

  it('tells a text from the number, the flag and the blank that look like it', () => {
    const prints = ['1', 1, true, '', 0, false].map((value) => of(withCell(workbook, 'Результаты', 1, 4, value)));
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('differs when a row is added, when two rows change places, and when a table moves', () => {
    const added = withRow(workbook, 'Школы', ['003', 'СОШ № 3']);
    const [head = [], first = [], second = []] = schools.values;
    const swapped: RawWorkbook = { sheets: [{ ...schools, values: [head, second, first] }, results, risks, notes] };
    const moved: RawWorkbook = { sheets: [schools, { ...results, row: 5 }, risks, notes] };
    expect(new Set([before, of(added), of(swapped), of(moved)]).size).toBe(4);
  });

  it('does not care for the order of the sheets nor for sheets that are no input', () => {
    expect(of({ sheets: [notes, risks, results, schools] })).toBe(before);
    expect(of(withCell(workbook, 'Заметки', 0, 1, 2))).toBe(before);
    expect(of({ sheets: [schools, results, risks] })).toBe(before);
  });

  it('differs with a setting, wherever it is kept, and is the same wherever that is', () => {
    const remembered = of(workbook, { 'Отчётный год': 2020 });
    expect(remembered).not.toBe(before);
    expect(of(withSheet(parameters(['Отчётный год', 2020])))).toBe(remembered);
    expect(of(withSheet(parameters(['Отчётный год', 2021])))).not.toBe(remembered);
    expect(of(withSheet(parameters(['Набор правил', 'ФИОКО 2020'])))).toBe(before);
  });

  it('differs with a mapping', () => {
    expect(of(workbook, {}, [mappingOf('schools', 'Школы', 0, { school: 1 })])).not.toBe(before);
  });

  it('differs when a title or the name of the sheet says another year of the same cells', () => {
    const wide = (title: string, name: string): RawWorkbook =>
      withSheet(sheetOf(name, [[title, '', ''], ['ОО', 'Писали', 'Получили 2'], ['СОШ № 1', 40, 13], ['СОШ № 2', 20, 1]]));
    const prints = [wide('ОГЭ математика, 2021/2022', 'Свод'), wide('ОГЭ математика, 2022/2023', 'Свод')].map((raw) => of({ sheets: raw.sheets.filter(({ name }) => name !== 'Результаты') }));
    expect(new Set(prints).size).toBe(2);
  });

  it('differs with the deficits that a scale of «Параметры» gives', () => {
    const { reading } = readInputs(workbook, { settings: {}, mappings: [] });
    const [value] = reading.input.riskValues;
    const riskValues = value ? [{ ...value, deficit: value.deficit / 2 }] : [];
    expect(riskValues).toHaveLength(1);
    expect(fingerprint({ raw: workbook, reading: { ...reading, input: { ...reading.input, riskValues } }, mappings: [] })).not.toBe(before);
  });

  it('does not depend on the order in which settings or mappings were made', () => {
    const { reading } = readInputs(workbook, { settings: {}, mappings: [] });
    const turned = Object.fromEntries(Object.entries(DEFAULT_SETTINGS).reverse()) as typeof DEFAULT_SETTINGS;
    expect(fingerprint({ raw: workbook, reading: { ...reading, settings: turned }, mappings: [] })).toBe(before);
    const some = mappingOf('schools', 'А', 0, { code: 1, school: 0 }, { constants: { year: '2021', kind: 'СОШ' } });
    const other = mappingOf('risks', 'Б', 0, {});
    const print = (mappings: readonly TableMapping[]): string => fingerprint({ raw: workbook, reading, mappings });
    expect(print([some, other])).toBe(print([other, { ...some, constants: { kind: 'СОШ', year: '2021' } }]));
  });

  it('is the reports’ alone where a table changes that only reports read', () => {
    const roadmap = sheetOf('Дорожная карта', [['Направление', 'Мероприятие', 'Выполнение'], ['Кадры', 'Семинар', 'в работе']]);
    const ofReports = (raw: RawWorkbook): string => reportsFingerprint({ raw, reading: readInputs(raw).reading, mappings: [] }, of(raw));
    const planned = withSheet(roadmap);
    const edited = withCell(planned, 'Дорожная карта', 1, 2, 'выполнено');
    expect(of(planned)).toBe(before);
    expect(of(edited)).toBe(before);
    expect(new Set([workbook, planned, edited].map(ofReports)).size).toBe(3);
    expect(ofReports(withCell(planned, 'Результаты', 1, 4, 12))).not.toBe(ofReports(planned));
  });
});
