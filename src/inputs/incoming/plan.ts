/**
 * The accepted cells as a plan: cells to fill or to replace, rows and columns to add, tables that are not there yet, and a
 * line of the journal for each of them. Nothing that was not accepted is in it.
 */
import type { RawValue } from '../rawWorkbook';
import type { InputTableId } from '../reading';
import type { ComparedCell, Comparison } from './comparison';
import type { TableGround } from './ground';
import { acceptedRows, columnsOf, newRow, placeCells, placeRows, SchoolCells, type AcceptedRow, type GroundColumns, type PlacedRow, type RowCell } from './placing';
import { declarationOf } from './rowKeys';

export interface PlannedCell {
  readonly sheet: string;
  readonly address: string;
  /** "" for a blank cell. */
  readonly was: RawValue;
  readonly becomes: RawValue;
}

/** Rows below each other, from `ground.firstFree` down. */
export interface PlannedRows {
  readonly ground: TableGround;
  readonly rows: readonly (readonly RowCell[])[];
}

export interface PlannedColumn {
  readonly ground: TableGround;
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly header: string;
}

export interface JournalEntry {
  readonly cell: ComparedCell;
  /** The school's name. */
  readonly school: string;
  readonly place: { readonly sheet: string; readonly address: string };
}

export interface MergePlan {
  readonly cells: readonly PlannedCell[];
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRows[];
  readonly journal: readonly JournalEntry[];
  /** Whatever is written to: its witnesses are looked at again. */
  readonly grounds: readonly TableGround[];
}

export interface TableToMake {
  readonly table: InputTableId;
  /** How many rows it gets. */
  readonly rows: number;
}

export type Planned =
  | { readonly plan: MergePlan }
  /** These tables have to be made first; then it is planned again with their grounds. */
  | { readonly make: readonly TableToMake[] }
  /** Two different values are accepted for one cell. */
  | { readonly conflict: readonly [ComparedCell, ComparedCell] };

/** What can be written at all. */
export const isMergeable = ({ kind, readOnly }: ComparedCell): boolean => kind !== 'same' && !readOnly;

const conflictAmong = (cells: readonly ComparedCell[]): readonly [ComparedCell, ComparedCell] | null => {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  for (const cell of cells) {
    const rival = cell.rivals.map((id) => byId.get(id)).find((other) => other !== undefined);
    if (rival) return [cell, rival];
  }
  return null;
};

const isPlaced = (one: PlacedRow | AcceptedRow): one is PlacedRow => 'ground' in one;

const tablesFor = (homeless: readonly AcceptedRow[]): readonly TableToMake[] => {
  const counts = new Map<InputTableId, number>();
  for (const { first } of homeless) counts.set(first.table, (counts.get(first.table) ?? 0) + 1);
  return [...counts].map(([table, rows]) => ({ table, rows }));
};

const addedColumns = (columns: GroundColumns): readonly PlannedColumn[] =>
  [...columns].flatMap(([ground, all]) =>
    [...all].filter(([id]) => ground.columns[id] === undefined).map(([id, column]) => ({ ground, column, header: declarationOf(ground.table)?.columns[id]?.header ?? id })),
  );

const newRows = (placed: readonly PlacedRow[], columns: GroundColumns, schools: SchoolCells): readonly PlannedRows[] => {
  const byGround = new Map<TableGround, (readonly RowCell[])[]>();
  for (const one of placed.filter(({ isNew }) => isNew)) {
    const rows = byGround.get(one.ground) ?? [];
    byGround.set(one.ground, rows);
    rows.push(newRow(one, columns, schools));
  }
  return [...byGround].map(([ground, rows]) => ({ ground, rows }));
};

/** `made`: grounds of tables that were made for it. */
export const planMerge = (comparison: Comparison, accepted: readonly string[], made: readonly TableGround[] = []): Planned => {
  const wanted = new Set(accepted);
  const cells = comparison.schools.flatMap((school) => school.cells).filter((cell) => wanted.has(cell.id) && isMergeable(cell));
  const conflict = conflictAmong(cells);
  if (conflict) return { conflict };
  const { grounds = [], rows: found = {} } = comparison.ground ?? {};
  const rows = placeRows(acceptedRows(cells), [...grounds, ...made], found);
  const homeless = rows.filter((one): one is AcceptedRow => !isPlaced(one));
  if (homeless.length > 0) return { make: tablesFor(homeless) };
  const placed = rows.filter(isPlaced);
  const columns = columnsOf(placed);
  const schools = new SchoolCells(comparison);
  const placedCells = placed.flatMap((row) => placeCells(row, columns));
  return {
    plan: {
      cells: placedCells.filter(({ isNew }) => !isNew).map(({ cell, sheet, address }) => ({ sheet, address, was: cell.was ?? '', becomes: cell.becomes })),
      columns: addedColumns(columns),
      rows: newRows(placed, columns, schools),
      journal: placedCells.map(({ cell, sheet, address }) => ({ cell, school: schools.name(cell.school), place: { sheet, address } })),
      grounds: [...columns.keys()],
    },
  };
};
