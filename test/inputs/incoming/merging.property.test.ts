/** Over generated workbooks and files: what is accepted ends up in the workbook, and nothing else changes. */
import fc from 'fast-check';
import { compareIncoming } from '../../../src/inputs/incoming/compare';
import type { ComparedCell, Comparison } from '../../../src/inputs/incoming/comparison';
import type { ExistingTables } from '../../../src/inputs/incoming/existing';
import type { IncomingRow } from '../../../src/inputs/incoming/incoming';
import { isMergeable, planMerge, type MergePlan } from '../../../src/inputs/incoming/plan';
import { rowKeyText } from '../../../src/inputs/incoming/rowKeys';
import type { RawSheet, RawValue, RawWorkbook } from '../../../src/inputs/rawWorkbook';
import { carryOut, existingIn, incomingRow, readFileOf, school } from './support';

const SCHOOLS = [school('Степновская СОШ', '007'), school('Павловская СОШ № 2'), school('Ивовая СОШ', '12'), school('Лесная ООШ')];
const YEARS = ['2019/2020', '2020/2021'];
const PARAMETERS = ['1.1', '2.1', '10.3'];

const cellValue = fc.oneof(fc.constant(''), fc.constant('н/д'), fc.nat(500), fc.nat(500).map(String), fc.constantFrom<RawValue>('=1+1', '-', 0.35, '35 %', 'много'));
const filled = cellValue.filter((value) => value !== '' && value !== 'н/д' && value !== '-');

interface Sketch {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly RawValue[])[];
  readonly at: readonly [number, number];
  readonly spare: number | null;
  readonly beside: boolean;
}

const sketchOf = (key: readonly string[], keys: readonly (readonly string[])[], columns: readonly string[]): fc.Arbitrary<Sketch> =>
  fc
    .record({
      columns: fc.subarray([...columns], { minLength: 1 }),
      keyed: fc.subarray(SCHOOLS.flatMap(({ name }) => keys.map((one) => [name, ...one]))),
      at: fc.tuple(fc.nat(3), fc.nat(2)),
      spare: fc.option(fc.nat(3)),
      beside: fc.boolean(),
      code: fc.boolean(),
      cells: fc.infiniteStream(cellValue),
    })
    .map(({ columns: chosen, keyed, at, spare, beside, code, cells }) => {
      const next = (): RawValue => cells.next().value as RawValue;
      const codes = new Map(SCHOOLS.map(({ name, code: own }) => [name, own ?? '']));
      const header = [...(code ? ['Код'] : []), ...key, ...chosen];
      return { columns: header, rows: keyed.map((row) => [...(code ? [codes.get(row[0]!) ?? ''] : []), ...row, ...chosen.map(next)]), at, spare, beside };
    });

const sheetOf = (name: string, { columns, rows, at: [row, column], spare, beside }: Sketch): RawSheet => {
  const blank = columns.map(() => '');
  const table = [columns, ...rows, ...(spare === null || spare === 0 ? [] : [blank])];
  const values = beside ? table.map((line, index) => [...line, '', index === 0 ? 'заметка' : '']) : table;
  return { name, row, column, values, tables: spare === null ? [] : [{ name, row, column, rows: rows.length + 1 + spare, columns: columns.length }] };
};

const passports = sketchOf(['Школа', 'Учебный год'], YEARS.map((year) => [year]), ['Обучающихся', 'Неполные семьи', 'СОП', 'КДН']).map((sketch) => sheetOf('Соцпаспорт', sketch));
const risks = sketchOf(['Школа', 'Учебный год', 'Параметр'], YEARS.flatMap((year) => PARAMETERS.map((parameter) => [year, parameter])), ['Значение']).map((sketch) => sheetOf('Риски', sketch));

const row: fc.Arbitrary<IncomingRow> = fc.oneof(
  fc
    .record({ pupils: fc.option(filled), 'count.singleParent': fc.option(filled), 'count.juvenileCommission': fc.option(filled), 'count.largeFamilies': fc.option(filled) })
    .chain((cells) => fc.record({ key: fc.constantFrom(...SCHOOLS.map((one) => one.key)), year: fc.constantFrom(...YEARS) }).map(({ key, year }) => incomingRow('socialPassport', key, { year }, present(cells)))),
  fc
    .record({ key: fc.constantFrom(...SCHOOLS.map((one) => one.key)), year: fc.constantFrom(...YEARS), parameter: fc.constantFrom(...PARAMETERS), value: filled })
    .map(({ key, year, parameter, value }) => incomingRow('risks', key, { year, parameter }, { value })),
);

const present = (cells: Readonly<Record<string, RawValue | null>>): Readonly<Record<string, RawValue>> =>
  Object.fromEntries(Object.entries(cells).filter((entry): entry is [string, RawValue] => entry[1] !== null));

const scenario = fc.record({
  sheets: fc.tuple(passports, risks),
  files: fc.array(fc.array(row, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
  wishes: fc.infiniteStream(fc.boolean()),
});

const cellsOf = ({ schools }: Comparison): readonly ComparedCell[] => schools.flatMap(({ cells }) => cells);

/** Some of the cells, never two that contradict each other. */
const chosen = (comparison: Comparison, wishes: IterableIterator<boolean>): readonly ComparedCell[] => {
  const taken = new Map<string, ComparedCell>();
  for (const cell of cellsOf(comparison)) if (wishes.next().value === true && !cell.rivals.some((id) => taken.has(id))) taken.set(cell.id, cell);
  return [...taken.values()];
};

const compare = (raw: RawWorkbook, files: readonly (readonly IncomingRow[])[]) => {
  const existing = existingIn(raw, SCHOOLS);
  return { existing, comparison: compareIncoming(files.map((rows, at) => readFileOf(`${String(at)}.xlsx`, rows)), existing, SCHOOLS, 2021) };
};

const planned = (comparison: Comparison, accepted: readonly ComparedCell[]): MergePlan => {
  const result = planMerge(comparison, accepted.map(({ id }) => id));
  if (!('plan' in result)) throw new Error(JSON.stringify(result));
  return result.plan;
};

/** Every cell of its own that readers could find, as row and column → value. */
const held = ({ rows }: ExistingTables): ReadonlyMap<string, RawValue> =>
  new Map([...rows].flatMap(([text, { cells }]) => [...cells].filter(([, { value, address }]) => value !== '' && address !== null).map(([column, { value }]) => [`${text} ${column}`, value] as const)));

const targetOf = ({ table, school: key, key: rest, column }: ComparedCell): string => `${rowKeyText(table, key, rest)} ${column}`;

describe('merging what came', () => {
  it('puts exactly the accepted values into the workbook, and merging again changes nothing more', () => {
    fc.assert(
      fc.property(scenario, ({ sheets, files, wishes }) => {
        const raw: RawWorkbook = { sheets };
        const { existing, comparison } = compare(raw, files);
        const accepted = chosen(comparison, wishes);
        const merged = carryOut(raw, planned(comparison, accepted));
        const after = compare(merged, files);
        const expected = new Map(held(existing));
        // of files that say the same it is the first whose spelling counts
        for (const cell of accepted.filter(isMergeable).reverse()) expected.set(targetOf(cell), cell.becomes);
        expect(Object.fromEntries(held(after.existing))).toEqual(Object.fromEntries(expected));
        const again = planned(after.comparison, accepted);
        expect([again.cells, again.rows, again.columns, again.journal]).toEqual([[], [], [], []]);
      }),
      { numRuns: 150 },
    );
  });

  it('writes a line of the journal for every value that it puts into the workbook, with its very cell', () => {
    fc.assert(
      fc.property(scenario, ({ sheets, files, wishes }) => {
        const raw: RawWorkbook = { sheets };
        const { comparison } = compare(raw, files);
        const plan = planned(comparison, chosen(comparison, wishes));
        const after = existingIn(carryOut(raw, plan), SCHOOLS);
        for (const { cell, place } of plan.journal) {
          const row = after.rows.get(rowKeyText(cell.table, cell.school, cell.key));
          expect([row && after.grounds[row.ground]?.sheet, row?.cells.get(cell.column)]).toEqual([place.sheet, { value: cell.becomes, address: place.address }]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never takes both of two files that contradict each other', () => {
    fc.assert(
      fc.property(scenario, ({ sheets, files }) => {
        const { comparison } = compare({ sheets }, files);
        const cells = cellsOf(comparison).filter(isMergeable);
        const contradicting = cells.some(({ rivals }) => rivals.some((id) => cells.some((cell) => cell.id === id)));
        expect('conflict' in planMerge(comparison, cells.map(({ id }) => id))).toBe(contradicting);
      }),
      { numRuns: 100 },
    );
  });
});
