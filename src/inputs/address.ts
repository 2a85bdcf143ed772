/** Zero-based places as A1 addresses, and back. */

const known: string[] = [];

/** 0 → "A", 26 → "AA". */
export const columnLetters = (column: number): string => {
  const cached = known[column];
  if (cached !== undefined) return cached;
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  known[column] = letters;
  return letters;
};

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

export const rangeAddress = (top: number, left: number, bottom: number, right: number): string =>
  `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Zero-based; `null` for what is no address of one cell. */
export const cellPlace = (address: string): { readonly row: number; readonly column: number } | null => {
  const [, letters, digits] = CELL.exec(address) ?? [];
  if (letters === undefined) return null;
  const column = [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};

/** Zero-based corners, last row and column included. */
export interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "B2:D9" or a single cell; `null` for what is no such address. */
export const rangeCorners = (address: string): Corners | null => {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [cellPlace(first), cellPlace(last)];
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
};
