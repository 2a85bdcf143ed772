import { compareIncoming } from '../../../src/inputs/incoming/compare';
import type { ComparedCell, Comparison } from '../../../src/inputs/incoming/comparison';
import { existingTables } from '../../../src/inputs/incoming/existing';
import { planMerge } from '../../../src/inputs/incoming/plan';
import { PASSPORT_TABLE } from '../../../src/inputs/socialPassport';
import { RESULTS_TABLE } from '../../../src/inputs/results';
import { RISKS_TABLE } from '../../../src/inputs/risks';
import type { RawSheet, RawValue } from '../../../src/inputs/rawWorkbook';
import type { CellSource, ColumnGroup, TableRegion } from '../../../src/inputs/tableRegion';
import { sheet, table } from '../support';
import { carryOut, directoryOf, existingIn, incomingRow, readFileOf, regionOn, school } from './support';

const STEP = school('Степновская СОШ', '007');
const PAVEL = school('Павловская СОШ № 2');
const SCHOOLS = [STEP, PAVEL];
const YEAR = { year: '2020/2021' };

const passport = (...rows: readonly (readonly RawValue[])[]): RawSheet => sheet('Соцпаспорт', [['Школа', 'Учебный год', 'Обучающихся', 'СОП'], ...rows]);

const cellsOf = (comparison: Comparison): readonly ComparedCell[] => comparison.schools.flatMap(({ cells }) => cells);

const brief = (comparison: Comparison): readonly string[] =>
  cellsOf(comparison).map(({ kind, header, was, becomes, to, readOnly }) => `${kind} ${header}: ${String(was)} → ${String(becomes)} ${to ? to.address : 'нет ячейки'}${readOnly ? ' (только сказать)' : ''}`);

const compare = (sheets: readonly RawSheet[], ...files: Parameters<typeof readFileOf>[1][]) => compareIncoming(files.map((rows, at) => readFileOf(`${String(at + 1)}.xlsx`, rows)), existingIn({ sheets }, SCHOOLS), SCHOOLS, 2021);

const planOf = (comparison: Comparison, accepted = cellsOf(comparison).map(({ id }) => id)) => {
  const planned = planMerge(comparison, accepted);
  if (!('plan' in planned)) throw new Error(JSON.stringify(planned));
  return planned.plan;
};

describe('comparing what came with the workbook', () => {
  it('takes for equal what the readers understand as equal', () => {
    const held = [passport(['МБОУ «Степновская СОШ»', '2020-21', '300', 12])];
    const rows = [incomingRow('socialPassport', '007', YEAR, { pupils: 300, 'count.sociallyDangerous': '12 чел.' })];
    expect(brief(compare(held, rows))).toEqual(['same Обучающихся: 300 → 300 C2', 'same СОП: 12 → 12 чел. D2']);
  });

  it('takes a share and its per cent, and yes and 1 of the one parameter that is answered so, for equal', () => {
    const risks = sheet('Риски', [['Школа', 'Учебный год', 'Параметр', 'Значение'], ['Степновская СОШ', 2021, 2.1, '35 %'], ['Степновская СОШ', 2021, '8.3', 1], ['Степновская СОШ', 2021, '1.1', 1]]);
    const rows = [['2.1', 0.35], ['8.3', 'да'], ['1.1', 'да']].map(([parameter, value]) => incomingRow('risks', '007', { ...YEAR, parameter: String(parameter) }, { value: value! }));
    expect(cellsOf(compare([risks], rows)).map(({ kind }) => kind)).toEqual(['same', 'same', 'differs']);
  });

  it('takes «н/д» for nothing, tells what differs, and what has no row yet', () => {
    const held = [passport(['Степновская СОШ', 2021, 'н/д', 12])];
    const rows = [incomingRow('socialPassport', '007', YEAR, { pupils: 300, 'count.sociallyDangerous': 13 }), incomingRow('socialPassport', PAVEL.key, YEAR, { pupils: 100 })];
    expect(brief(compare(held, rows))).toEqual(['new Обучающихся: н/д → 300 C2', 'differs СОП: 12 → 13 D2', 'new Обучающихся: null → 100 нет ячейки']);
  });

  it('sets a count against a share of the same group, and lets neither overrule the other unseen', () => {
    const shares = sheet('Соцпаспорт', [['Школа', 'Учебный год', 'Обучающихся', 'Доля: СОП', 'КДН'], ['Степновская СОШ', 2021, 300, 0.01, 6]]);
    const row = (cells: Readonly<Record<string, RawValue>>) => [incomingRow('socialPassport', '007', YEAR, cells)];
    expect(brief(compare([shares], row({ 'count.sociallyDangerous': 3, 'share.juvenileCommission': 0.02 })))).toEqual(['same СОП: 3 → 3 нет ячейки (только сказать)', 'same Доля: КДН: 0.02 → 0.02 нет ячейки (только сказать)']);
    expect(brief(compare([shares], row({ 'count.sociallyDangerous': 4, 'share.juvenileCommission': 0.03 })))).toEqual(['differs СОП: 3 → 4 нет ячейки (только сказать)', 'differs Доля: КДН: 0.02 → 0.03 нет ячейки (только сказать)']);
  });

  it('tells who says something else of the same cell, and lets none of them win', () => {
    const row = (pupils: RawValue) => [incomingRow('socialPassport', '007', YEAR, { pupils })];
    const comparison = compare([passport()], row(300), row('300'), row(310));
    const [first, second, third] = cellsOf(comparison);
    expect([first?.rivals, second?.rivals, third?.rivals]).toEqual([[third?.id], [third?.id], [first?.id, second?.id]]);
    expect(planMerge(comparison, [first!.id, third!.id])).toMatchObject({ conflict: [{ becomes: 300 }, { becomes: 310 }] });
    expect(planOf(comparison, [first!.id, second!.id]).journal).toHaveLength(1);
  });

  it('gives every cell an id of its own, also where one file says two things', () => {
    const rows = [300, 310, 300].map((pupils) => incomingRow('socialPassport', '007', YEAR, { pupils }));
    const cells = cellsOf(compare([passport()], rows));
    expect(cells.map(({ becomes }) => becomes)).toEqual([300, 310]);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(2);
    expect(cells[0]?.rivals).toEqual([cells[1]?.id]);
  });

  it('tells school by school what was asked and is nowhere', () => {
    const held = [passport(['Павловская СОШ № 2', 2021, 100, ''])];
    const asked = [
      { table: 'socialPassport' as const, key: YEAR, column: 'pupils', header: 'Обучающихся' },
      { table: 'socialPassport' as const, key: YEAR, column: 'count.sociallyDangerous', header: 'СОП' },
    ];
    const files = [readFileOf('1.xlsx', [incomingRow('socialPassport', '007', YEAR, { 'count.sociallyDangerous': 3 })])];
    const { schools } = compareIncoming(files, existingIn({ sheets: held }, SCHOOLS), SCHOOLS, 2021, { asked });
    expect(schools.map(({ name, files: from, missing }) => [name, from, missing.map(({ header }) => header)])).toEqual([
      ['Степновская СОШ', ['1.xlsx'], ['Обучающихся']],
      ['Павловская СОШ № 2', [], ['СОП']],
    ]);
  });
});

describe('a plan of merging', () => {
  it('fills the blank rows of an Excel table first, with the school’s code and text keys', () => {
    const values = [['Код', 'Школа', 'Учебный год', 'Обучающихся'], ['', 'Павловская СОШ № 2', 2021, 100], ['', '', '', '']];
    const held = { ...sheet('Соцпаспорт', values), tables: [{ ...table('Соцпаспорт', values), rows: 10 }] };
    const plan = planOf(compare([held], [incomingRow('socialPassport', '007', YEAR, { pupils: 300 })]));
    expect(plan.rows).toMatchObject([{ ground: { excelTable: 'Соцпаспорт', firstFree: 2, freeRows: 8 }, rows: [[{ column: 1, value: 'Степновская СОШ' }, { column: 0, value: '007' }, { column: 2, value: '2020/2021' }, { column: 3, value: 300 }]] }]);
    expect(plan.journal).toMatchObject([{ school: 'Степновская СОШ', place: { sheet: 'Соцпаспорт', address: 'D3' } }]);
  });

  it('adds a column that the table has not, where there is room for it, and only tells of it where there is none', () => {
    const rows = [incomingRow('socialPassport', '007', YEAR, { pupils: 300, 'count.largeFamilies': 9 })];
    const open = compare([passport(['Степновская СОШ', 2021, 300, 1])], rows);
    expect(planOf(open).columns).toMatchObject([{ column: 4, header: 'Многодетные' }]);
    expect(planOf(open).journal).toMatchObject([{ place: { address: 'E2' } }]);
    const values = [['Школа', 'Учебный год', 'Обучающихся', 'СОП', '', 'Заметки'], ['Степновская СОШ', 2021, 300, 1, '', 'звонили']];
    const closed = compare([{ ...sheet('Соцпаспорт', values), tables: [table('Соцпаспорт', values.map((line) => line.slice(0, 4)))] }], rows);
    expect(brief(closed)).toEqual(['same Обучающихся: 300 → 300 C2', 'new Многодетные: null → 9 нет ячейки (только сказать)']);
    expect(planOf(closed).journal).toEqual([]);
  });

  it('asks for a table that the workbook has not', () => {
    const comparison = compare([], [incomingRow('risks', '007', { ...YEAR, parameter: '2.1' }, { value: 3 }), incomingRow('risks', '007', { ...YEAR, parameter: '2.2' }, { value: 1 })]);
    expect(planMerge(comparison, cellsOf(comparison).map(({ id }) => id))).toEqual({ make: [{ table: 'risks', rows: 2 }] });
  });

  it('names a school by its code where several have its name and no column says the code', () => {
    const twins = [school('СОШ № 1', '11'), school('СОШ № 1', '12')];
    const files = [readFileOf('1.xlsx', [incomingRow('socialPassport', '12', YEAR, { pupils: 50 })])];
    const raw = { sheets: [passport()] };
    const comparison = compareIncoming(files, existingIn(raw, twins), twins, 2021);
    expect(existingIn(carryOut(raw, planOf(comparison)), twins).rows.size).toBe(1);
  });

  it('takes nothing that was not accepted, is the same, or cannot be written', () => {
    const comparison = compare([passport(['Степновская СОШ', 2021, 300, 1])], [incomingRow('socialPassport', '007', YEAR, { pupils: 300, 'count.sociallyDangerous': 2 })]);
    expect(planOf(comparison, ['нет такого', cellsOf(comparison)[0]!.id])).toEqual({ cells: [], columns: [], rows: [], journal: [], grounds: [] });
  });
});

/** A row per school; a group of columns for each key. */
const wideRegion = (raw: RawSheet, declaration: typeof RISKS_TABLE | typeof RESULTS_TABLE | typeof PASSPORT_TABLE, groups: readonly Readonly<Record<string, CellSource>>[], own: readonly (readonly number[])[]): TableRegion => ({
  ...regionOn(raw, declaration as never),
  foundBy: 'headers',
  headers: { indexes: new Map(), duplicates: [], unknown: [] },
  groups: groups.map((sources, at): ColumnGroup => ({ sources: new Map(Object.entries(sources)), own: own[at] ?? [] })),
  firstColumn: 0,
  lastColumn: 2,
});

const cell = (index: number): CellSource => ({ kind: 'cell', index });
const constant = (value: string): CellSource => ({ kind: 'constant', value, index: 1 });

describe('a wide sheet', () => {
  const risks = sheet('Анкета', [['Школа', '1.1', '2.1'], ['Степновская СОШ', 3, ''], ['Павловская СОШ № 2', '', '']]);
  const region = wideRegion(
    risks,
    RISKS_TABLE,
    ['1.1', '2.1'].map((parameter, at) => ({ school: cell(0), year: constant('2020/2021'), parameter: constant(parameter), value: cell(at + 1) })),
    [[1], [2]],
  );
  const existing = existingTables(new Map([[RISKS_TABLE as never, [region]]]), directoryOf(SCHOOLS));

  it('has an address for every cell of its groups, blank ones too', () => {
    const rows = [incomingRow('risks', '007', { ...YEAR, parameter: '1.1' }, { value: 4 }), incomingRow('risks', PAVEL.key, { ...YEAR, parameter: '2.1' }, { value: 2 })];
    const comparison = compareIncoming([readFileOf('1.xlsx', rows)], existing, SCHOOLS, 2021);
    expect(brief(comparison)).toEqual(['differs Значение: 3 → 4 B2', 'new Значение: null → 2 C3']);
    expect(planOf(comparison).cells).toEqual([
      { sheet: 'Анкета', address: 'B2', was: 3, becomes: 4 },
      { sheet: 'Анкета', address: 'C3', was: '', becomes: 2 },
    ]);
  });

  it('takes no new rows: another year gets a table of its own', () => {
    const comparison = compareIncoming([readFileOf('1.xlsx', [incomingRow('risks', '007', { year: '2021/2022', parameter: '1.1' }, { value: 4 })])], existing, SCHOOLS, 2022);
    expect(planMerge(comparison, cellsOf(comparison).map(({ id }) => id))).toEqual({ make: [{ table: 'risks', rows: 1 }] });
  });

  it('only tells what it works out from other cells', () => {
    const results = sheet('ОГЭ', [['Школа', 'Участников', '% двоек'], ['Степновская СОШ', 40, 25]]);
    const derived: CellSource = { kind: 'derived', index: 2, derive: (cells) => ({ value: (Number(cells[1]) * Number(cells[2])) / 100, index: 2 }) };
    const group = { school: cell(0), year: constant('2021'), procedure: constant('ОГЭ математика'), participants: cell(1), below: derived };
    const held = existingTables(new Map([[RESULTS_TABLE as never, [wideRegion(results, RESULTS_TABLE, [group], [[1, 2]])]]]), directoryOf(SCHOOLS));
    const rows = [incomingRow('results', '007', { ...YEAR, procedure: 'ОГЭ математика' }, { participants: 40, below: 11 })];
    expect(brief(compareIncoming([readFileOf('1.xlsx', rows)], held, SCHOOLS, 2021))).toEqual(['same Участников: 40 → 40 B2', 'differs Ниже порога: 10 → 11 нет ячейки (только сказать)']);
  });

  it('takes new rows where every row of it is one of the table and one year holds for all', () => {
    const values = sheet('2020-2021', [['Школа', 'Всего обучающихся', 'СОП'], ['Степновская СОШ', 300, 1]]);
    const group = { school: cell(0), year: constant('2020/2021'), pupils: cell(1), 'count.sociallyDangerous': cell(2) };
    const held = existingTables(new Map([[PASSPORT_TABLE as never, [wideRegion(values, PASSPORT_TABLE, [group], [[1, 2]])]]]), directoryOf(SCHOOLS));
    const files = (year: string) => [readFileOf('1.xlsx', [incomingRow('socialPassport', PAVEL.key, { year }, { pupils: 100 })])];
    expect(planOf(compareIncoming(files('2020/2021'), held, SCHOOLS, 2021)).rows[0]?.rows).toEqual([[{ column: 0, value: 'Павловская СОШ № 2' }, { column: 1, value: 100 }]]);
    const other = compareIncoming(files('2021/2022'), held, SCHOOLS, 2021);
    expect(planMerge(other, cellsOf(other).map(({ id }) => id))).toEqual({ make: [{ table: 'socialPassport', rows: 1 }] });
  });
});
