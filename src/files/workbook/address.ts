/** A1 addresses and zero-based rectangles, within Excel's 1,048,576 × 16,384 cells. */
import { cellAddress } from '../../inputs/address';
import type { HostRect } from './model';

export { cellAddress, columnLetters } from '../../inputs/address';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** "A" → 0. The letters have been checked by the caller's pattern. */
export const columnNumber = (letters: string): number => {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
};

export const rectAddress = ({ row, column, rows, columns }: HostRect): string =>
  rows === 1 && columns === 1 ? cellAddress(row, column) : `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

const inside = (rect: HostRect): HostRect | null =>
  rect.row >= 0 && rect.column >= 0 && rect.rows > 0 && rect.columns > 0 && rect.row + rect.rows <= MAX_ROWS && rect.column + rect.columns <= MAX_COLUMNS ? rect : null;

const parseCell = (text: string): { row: number; column: number } | null => {
  const match = CELL.exec(text);
  return match ? { row: Number(match[2]) - 1, column: columnNumber(match[1]!) } : null;
};

const spanning = (first: { row: number; column: number }, last: { row: number; column: number }): HostRect => ({
  row: Math.min(first.row, last.row),
  column: Math.min(first.column, last.column),
  rows: Math.abs(last.row - first.row) + 1,
  columns: Math.abs(last.column - first.column) + 1,
});

/** Parses "B2", "$B$2:C9", "B:D" or "3:4" (no sheet); `null` when it is no address or lies outside a sheet. */
export const parseAddress = (text: string): HostRect | null => {
  const columns = COLUMNS.exec(text);
  if (columns) return inside(spanning({ row: 0, column: columnNumber(columns[1]!) }, { row: MAX_ROWS - 1, column: columnNumber(columns[2]!) }));
  const rows = ROWS.exec(text);
  if (rows) return inside(spanning({ row: Number(rows[1]) - 1, column: 0 }, { row: Number(rows[2]) - 1, column: MAX_COLUMNS - 1 }));
  const [from, to, more] = text.split(':');
  if (more !== undefined) return null;
  const first = parseCell(from ?? '');
  const last = to === undefined ? first : parseCell(to);
  return first && last ? inside(spanning(first, last)) : null;
};

/** A sheet's name as it stands in a reference: quoted unless it is a plain word. */
export const quoteSheetName = (name: string): string => (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

/** Splits "'My ''sheet'''!A1" into the sheet's name and the address; the sheet is `null` when there is none. */
export const splitReference = (reference: string): { sheet: string | null; address: string } => {
  const at = reference.lastIndexOf('!');
  if (at < 0) return { sheet: null, address: reference };
  const raw = reference.slice(0, at);
  const sheet = raw.startsWith("'") && raw.endsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw;
  return { sheet, address: reference.slice(at + 1) };
};
