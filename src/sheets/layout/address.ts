/** A1 addresses of zero-based places. */
import type { Rect } from '../plan';

const known: string[] = [];

/** 0 → "A", 26 → "AA". */
export const columnLetters = (column: number): string => (known[column] ??= spell(column));

const spell = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

const spanning = (from: string, to: string): string => (from === to ? from : `${from}:${to}`);

/** "$B$5:$B$30": the same wherever the formula stands. */
export const absolute = ({ row, column, rows, columns }: Rect): string =>
  spanning(`$${columnLetters(column)}$${row + 1}`, `$${columnLetters(column + columns - 1)}$${row + rows}`);

/** "H$8:P$8": rows fixed, columns relative. */
export const rowsAbsolute = ({ row, column, rows, columns }: Rect): string =>
  spanning(`${columnLetters(column)}$${row + 1}`, `${columnLetters(column + columns - 1)}$${row + rows}`);
