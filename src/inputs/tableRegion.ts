/** A found input table: where its header and rows stand on the sheet, and which cell of a row is which column. */
import { cellAddress, rangeAddress } from './address';
import type { TableDeclaration } from './columns';
import type { MatchedHeaders } from './headers';
import type { TableMapping } from './mapping';
import type { RawSheet, RawTable, RawValue } from './rawWorkbook';
import type { IssueDataByCode } from './issues';
import type { FoundTable } from './reading';

/** What a cell of a logical row is worked out to, and the cell (its index in the row) that decides it. */
export interface DerivedCell {
  readonly value: RawValue;
  readonly index: number;
  /** Worth telling: no whole count gives the per cent; several do; the marks do not add up to the participants. */
  readonly told?: DerivedRemark;
}

export type DerivedCode = 'percent-not-whole' | 'percent-or-share' | 'percent-rounded' | 'marks-sum-differs' | 'part-above-whole';

export type DerivedRemark = { readonly [Code in DerivedCode]: { readonly code: Code; readonly data: IssueDataByCode[Code] } }[DerivedCode];

/** Where a column's value comes from in every row of a group. `index`: into the row's cells. */
export type CellSource =
  | { readonly kind: 'cell'; readonly index: number }
  /** The header, the title or the sheet's name says it; `index` is the column whose header does. */
  | { readonly kind: 'constant'; readonly value: string; readonly index: number }
  | { readonly kind: 'derived'; readonly index: number; readonly derive: (cells: readonly RawValue[]) => DerivedCell };

/** The columns of one row of the table within a row of the sheet: a wide sheet has several groups. */
export interface ColumnGroup<ColumnId extends string = string> {
  readonly sources: ReadonlyMap<ColumnId, CellSource>;
  /** Indexes of the cells that are this group's alone: where all are blank, the row says nothing of the group. */
  readonly own: readonly number[];
}

export interface TableRegion<ColumnId extends string = string> {
  readonly declaration: TableDeclaration<ColumnId>;
  readonly sheet: RawSheet;
  readonly foundBy: FoundTable['foundBy'];
  readonly headers: MatchedHeaders<ColumnId>;
  /** Absent: one group, the columns of `headers`. */
  readonly groups?: readonly ColumnGroup<ColumnId>[];
  /** Columns that rows between the data tell of the rows below them. */
  readonly sections?: readonly ColumnId[];
  /** Folded names of municipalities: a row of such a name is a total. */
  readonly totalNames?: ReadonlySet<string>;
  /** Index of the topmost header row; absent: there is one. */
  readonly headerTop?: number;
  /** What the region was made of, where neither names nor one row of the table's own headers told. */
  readonly mapping?: TableMapping;
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
  const filled = (sheet.values[headerRow] ?? []).flatMap((cell, index) => (cell === '' ? [] : [index]));
  const firstColumn = Math.min(filled[0] ?? Infinity, ...columns);
  const lastColumn = Math.max(filled.at(-1) ?? 0, ...columns);
  return { headerRow, endRow: sheet.values.length, firstColumn: Number.isFinite(firstColumn) ? firstColumn : 0, lastColumn };
};

/** Where a row says that it only shows how to fill in the table: with the name of its school, or with what it names first. */
export const exampleColumn = ({ declaration: { columns }, headers }: TableRegion): number | undefined =>
  headers.indexes.get(Object.hasOwn(columns, 'school') ? 'school' : (Object.keys(columns)[0] ?? ''));

export const overlap = (a: TableRegion, b: TableRegion): boolean =>
  a.sheet === b.sheet && a.headerRow < b.endRow && b.headerRow < a.endRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;

/** The A1 address of a cell by its indexes into the sheet's values. */
export const addressAt = (sheet: RawSheet, row: number, column: number): string => cellAddress(sheet.row + row, sheet.column + column);

/** With all rows of the header. */
export const regionAddress = ({ sheet, headerRow, headerTop = headerRow, endRow, firstColumn, lastColumn }: TableRegion): string =>
  rangeAddress(sheet.row + headerTop, sheet.column + firstColumn, sheet.row + endRow - 1, sheet.column + lastColumn);

/** Every column of the table that stands in cells, with their indexes: in a wide sheet one column has several. */
export const cellColumns = <ColumnId extends string>({ headers, groups }: TableRegion<ColumnId>): readonly (readonly [ColumnId, number])[] => {
  if (!groups) return [...headers.indexes];
  const columns = new Map<number, ColumnId>();
  for (const { sources } of groups) for (const [column, source] of sources) if (source.kind === 'cell') columns.set(source.index, column);
  return [...columns].map(([index, column]) => [column, index]);
};

/** Indexes of all cells of a row that say something of the table, whether as they are or worked out. */
export const indexesRead = (region: TableRegion): readonly number[] => [...new Set([...cellColumns(region).map(([, index]) => index), ...(region.groups ?? []).flatMap(({ own }) => own)])];
