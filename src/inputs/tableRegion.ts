/** A found input table: where its header and rows stand on the sheet, and which cell of a row is which column. */
import { cellAddress, rangeAddress } from './address';
import type { TableDeclaration } from './columns';
import type { MatchedHeaders } from './headers';
import type { RawSheet, RawTable, RawValue } from './rawWorkbook';
import type { FoundTable } from './reading';

export interface TableRegion<ColumnId extends string = string> {
  readonly declaration: TableDeclaration<ColumnId>;
  readonly sheet: RawSheet;
  readonly foundBy: FoundTable['foundBy'];
  readonly headers: MatchedHeaders<ColumnId>;
  /** Indexes into `sheet.values` of the header row, of the row after the last one, and of the first and the last column. */
  readonly headerRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Rectangles of a sheet by indexes into its values. */
export type Bounds = Pick<TableRegion, 'headerRow' | 'endRow' | 'firstColumn' | 'lastColumn'>;

export const cellAt = (sheet: RawSheet, row: number, column: number): RawValue => sheet.values[row]?.[column] ?? '';

/** The header cells; cells outside the columns of the region are blank, so that indexes are those of the sheet's values. */
export const headerCells = (sheet: RawSheet, { headerRow, firstColumn, lastColumn }: Bounds): readonly RawValue[] =>
  (sheet.values[headerRow] ?? []).map((cell, index) => (index >= firstColumn && index <= lastColumn ? cell : ''));

/** The part of an Excel table that lies within the sheet's values; `null` when its header does not. */
export const boundsOfTable = (sheet: RawSheet, table: RawTable): Bounds | null => {
  const headerRow = table.row - sheet.row;
  const firstColumn = Math.max(0, table.column - sheet.column);
  const width = sheet.values[headerRow]?.length ?? 0;
  const lastColumn = Math.min(width - 1, table.column - sheet.column + table.columns - 1);
  if (headerRow < 0 || width === 0 || lastColumn < firstColumn) return null;
  return { headerRow, endRow: Math.max(headerRow + 1, Math.min(sheet.values.length, headerRow + table.rows)), firstColumn, lastColumn };
};

/** The Excel table whose header row this is; a bare sheet has none, and its rows go on to the end of the values. */
export const boundsFromHeaderRow = (sheet: RawSheet, headerRow: number, columns: readonly number[]): Bounds => {
  const within = sheet.tables
    .map((table) => boundsOfTable(sheet, table))
    .find((bounds) => bounds !== null && bounds.headerRow === headerRow && columns.every((column) => column >= bounds.firstColumn && column <= bounds.lastColumn));
  if (within) return within;
  return boundsToEnd(sheet, headerRow, columns);
};

/** From the header row to the end of the sheet's values, as wide as the headers and the columns that are read. */
export const boundsToEnd = (sheet: RawSheet, headerRow: number, columns: readonly number[]): Bounds => {
  const filled = (sheet.values[headerRow] ?? []).flatMap((cell, index) => (cell === '' ? [] : [index]));
  const firstColumn = Math.min(filled[0] ?? Infinity, ...columns);
  const lastColumn = Math.max(filled.at(-1) ?? 0, ...columns);
  return { headerRow, endRow: sheet.values.length, firstColumn: Number.isFinite(firstColumn) ? firstColumn : 0, lastColumn };
};

/** The A1 address of a cell by its indexes into the sheet's values. */
export const addressAt = (sheet: RawSheet, row: number, column: number): string => cellAddress(sheet.row + row, sheet.column + column);

export const regionAddress = ({ sheet, headerRow, endRow, firstColumn, lastColumn }: TableRegion): string =>
  rangeAddress(sheet.row + headerRow, sheet.column + firstColumn, sheet.row + endRow - 1, sheet.column + lastColumn);
