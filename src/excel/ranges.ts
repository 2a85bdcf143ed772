/**
 * Places on a sheet, as Excel wants them. Ranges made here serve one request only: untracked, they cost Excel no
 * reference to keep, of which a large sheet would need tens of thousands.
 */
import type { Rect } from '../sheets/plan';

export const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns).untrack();

export const cellAt = (sheet: Excel.Worksheet, row: number, column: number): Excel.Range => rangeAt(sheet, { row, column, rows: 1, columns: 1 });

export const rowSpan = (first: number, last: number): string => `$${first + 1}:$${last + 1}`;

/** Whole columns: widths, outlines and visibility belong to them, not to cells. */
export const columnsAt = (sheet: Excel.Worksheet, first: number, last: number): Excel.Range =>
  rangeAt(sheet, { row: 0, column: first, rows: 1, columns: last - first + 1 }).getEntireColumn().untrack();

/** A reference to a cell of another sheet; the name is always quoted. */
export const sheetReference = (sheet: string, address: string): string => `'${sheet.replaceAll("'", "''")}'!${address}`;

/** Equal neighbours as runs: [3, 3, 5] → 0..1 of 3, 2..2 of 5. */
export const runsOf = <Value>(values: readonly Value[]): readonly { readonly value: Value; readonly first: number; readonly last: number }[] => {
  const runs: { value: Value; first: number; last: number }[] = [];
  values.forEach((value, at) => {
    const run = runs.at(-1);
    if (run && run.value === value) run.last = at;
    else runs.push({ value, first: at, last: at });
  });
  return runs;
};
