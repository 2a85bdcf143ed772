/**
 * Where a table's cells stand in the workbook, as merging needs to know it: which columns are cells of their own, where the
 * next row goes, and what has to stand there still when it is written. Plain data: it travels with a comparison.
 */
import type { TableDeclaration } from '../columns';
import type { TableMapping } from '../mapping';
import type { RawSheet, RawTable, RawValue } from '../rawWorkbook';
import type { FoundTable, InputTableId } from '../reading';
import type { CellSource, ColumnGroup, TableRegion } from '../tableRegion';
import { canonicalKey, keyColumnsOf, type RowKey } from './rowKeys';

/** Cells below each other that say which row and which column is which: nothing is written where they have changed. */
export interface Witness {
  /** Zero-based place of the first of them on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly RawValue[];
}

export interface TableGround {
  readonly table: InputTableId;
  readonly sheet: string;
  readonly foundBy: FoundTable['foundBy'];
  /** The Excel table that the cells belong to; `null`: bare cells. */
  readonly excelTable: string | null;
  /** Zero-based places on the sheet. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The row below the last one that holds anything. */
  readonly firstFree: number;
  /** Blank rows of the Excel table from there on; `null`: bare cells, which go on. */
  readonly freeRows: number | null;
  /** To the right there is room for every column of the table that is not there yet. */
  readonly widens: boolean;
  /** Column (its id) → its column on the sheet; only where each row of the sheet is a row of the table. */
  readonly columns: Readonly<Record<string, number>>;
  /** Key columns that hold one value for all rows. */
  readonly constants: Readonly<Record<string, string>>;
  /** Rows can be added. */
  readonly open: boolean;
  readonly witnesses: readonly Witness[];
}

export interface RowPlace {
  /** Index into `grounds`. */
  readonly ground: number;
  /** Zero-based row of the sheet. */
  readonly row: number;
}

/** What merging has to know of the workbook, as it was when it was compared. */
export interface MergeGround {
  readonly grounds: readonly TableGround[];
  /** By `rowKeyText`: the rows that are there already. */
  readonly rows: Readonly<Record<string, RowPlace>>;
  /** Mappings of tables that nothing but detection has found: remembered before their kind gets a sheet by its name. */
  readonly detected: readonly TableMapping[];
  /** Key of a school → its code. */
  readonly codes: Readonly<Record<string, string | null>>;
}


/** The groups of a region; a plain one has a single group, the columns of its headers. */
export const groupsOf = ({ groups, headers }: TableRegion): readonly ColumnGroup[] =>
  groups ?? [{ sources: new Map([...headers.indexes].map(([id, index]): [string, CellSource] => [id, { kind: 'cell', index }])), own: [...headers.indexes.values()] }];

const isFilled = (cell: RawValue | undefined): boolean => cell !== undefined && cell !== '';

const excelTableOf = ({ sheet, headerRow, firstColumn, lastColumn }: TableRegion): RawTable | undefined =>
  sheet.tables.find(({ row, column, columns }) => row === sheet.row + headerRow && column <= sheet.column + firstColumn && column + columns > sheet.column + lastColumn);

/** Index of the row after the last one in which a cell of the region is filled. */
const endOfContent = ({ sheet, headerRow, endRow, firstColumn, lastColumn }: TableRegion): number => {
  for (let row = Math.min(endRow, sheet.values.length) - 1; row > headerRow; row -= 1) {
    if (sheet.values[row]?.slice(firstColumn, lastColumn + 1).some(isFilled)) return row + 1;
  }
  return headerRow + 1;
};

const isFreeColumn = (sheet: RawSheet, column: number, headerRow: number): boolean =>
  !sheet.values.slice(headerRow).some((row) => isFilled(row[column])) &&
  !sheet.tables.some((table) => sheet.column + column >= table.column && sheet.column + column < table.column + table.columns && table.row + table.rows > sheet.row + headerRow);

const hasRoom = ({ sheet, headerRow }: TableRegion, lastColumn: number, wanted: number): boolean =>
  Array.from({ length: wanted }, (_, at) => lastColumn - sheet.column + 1 + at).every((column) => isFreeColumn(sheet, column, headerRow));

/** Cells that tell rows apart: school, code, and the key. */
const tellingColumns = (region: TableRegion, groups: readonly ColumnGroup[]): ReadonlySet<number> => {
  const ids = ['school', 'code', ...(keyColumnsOf(region.declaration.id) ?? [])];
  const indexes = groups.flatMap(({ sources }) => ids.map((id) => sources.get(id)).flatMap((source) => (source?.kind === 'cell' ? [source.index] : [])));
  return new Set(region.sections?.length ? [...indexes, region.firstColumn] : indexes);
};

const witnessesOf = (region: TableRegion, groups: readonly ColumnGroup[], end: number): readonly Witness[] => {
  const { sheet, headerRow, headerTop = headerRow, firstColumn, lastColumn } = region;
  const telling = tellingColumns(region, groups);
  const withheld = new Set((sheet.withheld ?? []).map(({ column }) => column - sheet.column));
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at)
    .filter((column) => !withheld.has(column))
    .map((column) => ({
      row: sheet.row + headerTop,
      column: sheet.column + column,
      values: sheet.values.slice(headerTop, telling.has(column) ? end : headerRow + 1).map((row) => row[column] ?? ''),
    }));
};

const constantsOf = (declaration: TableDeclaration, { sources }: ColumnGroup): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...sources].flatMap(([column, source]) => {
      const canonical = source.kind === 'constant' ? canonicalKey(declaration, column, source.value) : null;
      return canonical === null ? [] : [[column, canonical]];
    }),
  );

const cellColumns = (sheet: RawSheet, { sources }: ColumnGroup): Readonly<Record<string, number>> =>
  Object.fromEntries([...sources].flatMap(([column, source]) => (source.kind === 'cell' ? [[column, sheet.column + source.index]] : [])));

const ROWS_ARE_ONE_TO_ONE = 1;

export const groundOf = (region: TableRegion): TableGround => {
  const { declaration, sheet, foundBy } = region;
  const groups = groupsOf(region);
  const table = excelTableOf(region);
  const plain = groups.length === ROWS_ARE_ONE_TO_ONE && !region.sections?.length ? groups[0] : undefined;
  const columns = plain ? cellColumns(sheet, plain) : {};
  const constants = plain ? constantsOf(declaration, plain) : {};
  const end = endOfContent(region);
  const lastColumn = table ? table.column + table.columns - 1 : sheet.column + region.lastColumn;
  const told = (keyColumnsOf(declaration.id) ?? []).every((column) => column in columns || column in constants);
  const open = (declaration.ofReports === true || 'school' in columns) && told && (table !== undefined || region.endRow >= sheet.values.length);
  return {
    table: declaration.id,
    sheet: sheet.name,
    foundBy,
    excelTable: table?.name ?? null,
    headerRow: sheet.row + region.headerRow,
    firstColumn: table?.column ?? sheet.column + region.firstColumn,
    lastColumn,
    firstFree: sheet.row + end,
    freeRows: table ? Math.max(0, table.row + table.rows - sheet.row - end) : null,
    widens: open && hasRoom(region, lastColumn, Object.keys(declaration.columns).filter((column) => !(column in columns)).length),
    columns,
    constants,
    open,
    witnesses: witnessesOf(region, groups, end),
  };
};

const ORDER: readonly TableGround['foundBy'][] = ['table-name', 'sheet-name', 'mapping', 'headers'];

/** Where a new row of the table can go: the place that is the table's by its very name goes before any other. */
export const groundForRow = (grounds: readonly TableGround[], table: InputTableId, key: RowKey): TableGround | null =>
  grounds
    .filter((ground) => ground.table === table && ground.open && Object.entries(ground.constants).every(([column, constant]) => key[column] === constant))
    .sort((a, b) => ORDER.indexOf(a.foundBy) - ORDER.indexOf(b.foundBy))[0] ?? null;
