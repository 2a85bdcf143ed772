/** Places on a sheet, as Excel wants them. */
import type { Rect } from '../sheets/plan';

export const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);

export const rowSpan = (first: number, last: number): string => `$${first + 1}:$${last + 1}`;

/** Whole columns, as a rectangle of the first row: widths, outlines and visibility belong to columns, not to cells. */
export const columnsAt = (sheet: Excel.Worksheet, first: number, last: number): Excel.Range => sheet.getRangeByIndexes(0, first, 1, last - first + 1).getEntireColumn();

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
