/** Rows below a table and columns beside it, as changes of cells that have to be blank still. */
import { cellAddress } from '../inputs/address';
import type { RawValue } from '../inputs/rawWorkbook';
import type { MergedCell, MergeWork } from './mergeCells';
import type { CellsWitness } from './standing';

/** Places are zero-based and of the sheet. */
export interface TableGrowth {
  readonly sheet: string;
  /** `null`: bare cells. */
  readonly excelTable: string | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The first blank row, and how many of them the Excel table has. */
  readonly firstFree: number;
  readonly freeRows: number | null;
  readonly rows: readonly (readonly { readonly column: number; readonly value: RawValue }[])[];
  /** Columns added right beside the last one. */
  readonly headers: readonly { readonly column: number; readonly header: string }[];
  /** Columns whose texts stay texts when they are edited. */
  readonly textColumns: ReadonlySet<number>;
}

const blanks = (rows: number): readonly RawValue[] => Array.from({ length: rows }, () => '');

const columnsFrom = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The row after the table's last one, before it grows. */
const endOf = ({ firstFree, freeRows }: TableGrowth): number => firstFree + (freeRows ?? 0);

/** The new rows, over the whole width of the table: first those that it has, then those below it. */
const blankRows = (growth: TableGrowth): readonly CellsWitness[] => {
  const { sheet, excelTable, firstColumn, lastColumn, firstFree, rows, headers } = growth;
  const inTable = excelTable === null ? rows.length : Math.min(rows.length, endOf(growth) - firstFree);
  const parts = [
    { row: firstFree, count: inTable, otherwise: 'cells-changed' as const },
    { row: firstFree + inTable, count: rows.length - inTable, otherwise: 'no-room-below' as const },
  ];
  return columnsFrom(firstColumn, lastColumn + headers.length).flatMap((column) =>
    parts.filter(({ count }) => count > 0).map(({ row, count, otherwise }) => ({ sheet, row, column, values: blanks(count), otherwise })),
  );
};

/** The new columns, from the header down to the table's end. */
const blankColumns = (growth: TableGrowth): readonly CellsWitness[] =>
  growth.headers.map(({ column }) => ({ sheet: growth.sheet, row: growth.headerRow, column, values: blanks(endOf(growth) - growth.headerRow), otherwise: 'cells-changed' }));

const changesOf = ({ sheet, headerRow, firstFree, rows, headers, textColumns }: TableGrowth): readonly MergedCell[] => [
  ...headers.map(({ column, header }) => ({ sheet, address: cellAddress(headerRow, column), was: '', becomes: header })),
  ...rows.flatMap((cells, at) => cells.map(({ column, value }) => ({ sheet, address: cellAddress(firstFree + at, column), was: '', becomes: value, isText: textColumns.has(column) }))),
];

const resizeOf = (growth: TableGrowth): MergeWork['resizes'] => {
  const { sheet, excelTable, headerRow, firstColumn, lastColumn, firstFree, rows, headers } = growth;
  if (excelTable === null) return [];
  const was = { row: headerRow, column: firstColumn, rows: endOf(growth) - headerRow, columns: lastColumn - firstColumn + 1 };
  const becomes = { ...was, rows: Math.max(was.rows, firstFree + rows.length - headerRow), columns: was.columns + headers.length };
  return becomes.rows === was.rows && becomes.columns === was.columns ? [] : [{ sheet, table: excelTable, was, becomes }];
};

/** What has to be written, and what has to be blank for it. */
export const growTable = (growth: TableGrowth): MergeWork => ({
  witnesses: [...blankRows(growth), ...blankColumns(growth)],
  changes: changesOf(growth),
  resizes: resizeOf(growth),
});

/** Several works as one. */
export const togetherWith = (...works: readonly MergeWork[]): MergeWork => ({
  witnesses: works.flatMap(({ witnesses }) => witnesses),
  changes: works.flatMap(({ changes }) => changes),
  resizes: works.flatMap(({ resizes }) => resizes),
});
