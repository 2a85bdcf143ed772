/** Ways in which the header of a wide sheet is spoilt. */
import fc from 'fast-check';
import type { RawMerge, RawSheet } from '../../../src/inputs/rawWorkbook';
import { touched } from './sheets';
import type { WideSheet } from './wide';

type Place = readonly [row: number, column: number];

const filledHeaderCells = ({ sheet, headerTop, dataTop }: WideSheet): readonly Place[] =>
  sheet.values.slice(headerTop, dataTop).flatMap((cells, at) => cells.flatMap((cell, column) => (cell === '' ? [] : [[headerTop + at, column] as const])));

export interface Damage {
  readonly kind: 'blank' | 'junk' | 'left' | 'right' | 'unmerge' | 'row-right' | 'blank-column';
  /** 0..1: which of the header cells, merges or rows. */
  readonly at: number;
}

export const aDamage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('blank', 'junk', 'left', 'right', 'unmerge', 'row-right', 'blank-column'),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[Math.floor(at * items.length)];

const moved = (sheet: RawSheet, [row, column]: Place, by: 1 | -1): RawSheet => {
  const to = column + by;
  if (to < 0 || to >= sheet.values[row]!.length) return sheet;
  return touched(sheet, [
    { row, column: to, value: sheet.values[row]![column]! },
    { row, column, value: '' },
  ]);
};

const withRow = (sheet: RawSheet, row: number, cells: RawSheet['values'][number]): RawSheet => ({ ...sheet, values: sheet.values.map((each, at) => (at === row ? cells : each)) });

const withBlankColumn = (sheet: RawSheet, at: number): RawSheet => ({
  ...sheet,
  values: sheet.values.map((row) => [...row.slice(0, at), '', ...row.slice(at)]),
  merges: (sheet.merges ?? []).map((merge): RawMerge => (merge.column - sheet.column >= at ? { ...merge, column: merge.column + 1 } : merge.column + merge.columns - sheet.column > at ? { ...merge, columns: merge.columns + 1 } : merge)),
});

export const damaged = (wide: WideSheet, { kind, at }: Damage): RawSheet => {
  const { sheet, headerTop, dataTop } = wide;
  const cell = pick(filledHeaderCells(wide), at)!;
  const [row, column] = cell;
  switch (kind) {
    case 'blank':
      return touched(sheet, [{ row, column, value: '' }]);
    case 'junk':
      return touched(sheet, [{ row, column, value: 'см. примечание' }]);
    case 'left':
      return moved(sheet, cell, -1);
    case 'right':
      return moved(sheet, cell, 1);
    case 'unmerge': {
      const gone = pick(sheet.merges ?? [], at);
      return { ...sheet, merges: (sheet.merges ?? []).filter((merge) => merge !== gone) };
    }
    case 'row-right': {
      const shifted = headerTop + Math.floor(at * (dataTop - headerTop));
      return withRow(sheet, shifted, ['', ...sheet.values[shifted]!.slice(0, -1)]);
    }
    case 'blank-column':
      return withBlankColumn(sheet, Math.floor(at * sheet.values[0]!.length));
  }
};
