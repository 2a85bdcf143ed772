/** Where accepted cells go: into the row that is there, or into a new one below; a column that is not there is added to the right. */
import { cellAddress } from '../address';
import type { RawValue } from '../rawWorkbook';
import { schoolNameKey } from '../schoolNames';
import type { ComparedCell, Comparison } from './comparison';
import { groundForRow, type RowPlace, type TableGround } from './ground';
import { declarationOf, keyColumnsOf, rowKeyText } from './rowKeys';

/** Accepted cells of one row. */
export interface AcceptedRow {
  readonly text: string;
  readonly first: ComparedCell;
  readonly cells: readonly ComparedCell[];
}

export interface PlacedRow {
  readonly row: AcceptedRow;
  readonly ground: TableGround;
  /** Zero-based row of the sheet. */
  readonly at: number;
  readonly isNew: boolean;
}

export interface PlacedCell {
  readonly cell: ComparedCell;
  readonly isNew: boolean;
  readonly sheet: string;
  readonly address: string;
}

export const acceptedRows = (cells: readonly ComparedCell[]): readonly AcceptedRow[] => {
  const rows = new Map<string, ComparedCell[]>();
  for (const cell of cells) {
    const text = rowKeyText(cell.table, cell.school, cell.key);
    const row = rows.get(text) ?? [];
    rows.set(text, row);
    // Several files may say the same of one cell.
    if (!row.some(({ column }) => column === cell.column)) row.push(cell);
  }
  return [...rows].flatMap(([text, own]) => (own[0] ? { text, first: own[0], cells: own } : []));
};

/** Rows whose table is still to be made come back as they are. */
export const placeRows = (rows: readonly AcceptedRow[], grounds: readonly TableGround[], found: Readonly<Record<string, RowPlace>>): readonly (PlacedRow | AcceptedRow)[] => {
  const next = new Map<TableGround, number>();
  return rows.map((row) => {
    const place = found[row.text];
    const held = place && grounds[place.ground];
    if (place && held) return { row, ground: held, at: place.row, isNew: false };
    const ground = groundForRow(grounds, row.first.table, row.first.key);
    if (!ground) return row;
    const at = next.get(ground) ?? ground.firstFree;
    next.set(ground, at + 1);
    return { row, ground, at, isNew: true };
  });
};

/** Column (its id) → its column on the sheet, with those that are added to the right in the order of the declaration. */
export type GroundColumns = ReadonlyMap<TableGround, ReadonlyMap<string, number>>;

export const columnsOf = (placed: readonly PlacedRow[]): GroundColumns =>
  new Map(
    [...new Set(placed.map(({ ground }) => ground))].map((ground) => {
      const wanted = new Set(placed.filter((one) => one.ground === ground).flatMap(({ row, isNew }) => row.cells.filter(({ to }) => isNew || to === null).map(({ column }) => column)));
      const added = Object.keys(declarationOf(ground.table)?.columns ?? {}).filter((column) => wanted.has(column) && ground.columns[column] === undefined);
      return [ground, new Map([...Object.entries(ground.columns), ...added.map((column, at) => [column, ground.lastColumn + 1 + at] as const)])];
    }),
  );

export const placeCells = ({ row, ground, at, isNew }: PlacedRow, columns: GroundColumns): readonly PlacedCell[] =>
  row.cells.map((cell) => ({ cell, isNew, ...(!isNew && cell.to ? cell.to : { sheet: ground.sheet, address: cellAddress(at, columns.get(ground)?.get(cell.column) ?? ground.lastColumn + 1) }) }));

export interface RowCell {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly value: RawValue;
}

/** What a school is called in the rows that are added. */
export class SchoolCells {
  private readonly names: ReadonlyMap<string, string>;
  private readonly namesakes = new Map<string, number>();

  constructor({ schools, ground }: Comparison) {
    this.names = new Map(schools.map(({ key, name }) => [key, name]));
    this.codes = ground?.codes ?? {};
    for (const { name } of schools) this.namesakes.set(schoolNameKey(name), (this.namesakes.get(schoolNameKey(name)) ?? 0) + 1);
  }

  private readonly codes: Readonly<Record<string, string | null>>;

  name(key: string): string {
    return this.names.get(key) ?? key;
  }

  code(key: string): string | null {
    return this.codes[key] ?? null;
  }

  /** The name; where several schools have it and no column says the code, the code itself. */
  cell(key: string, hasCode: boolean): string {
    const name = this.name(key);
    const isAmbiguous = (this.namesakes.get(schoolNameKey(name)) ?? 0) > 1;
    return isAmbiguous && !hasCode ? (this.code(key) ?? name) : name;
  }
}

/** A row that is added, whole. */
export const newRow = ({ row, ground }: PlacedRow, columns: GroundColumns, schools: SchoolCells): readonly RowCell[] => {
  const { table, school, key } = row.first;
  const hasCode = ground.columns.code !== undefined;
  const values: readonly (readonly [string, RawValue | null | undefined])[] = [
    ['school', schools.cell(school, hasCode)],
    ['code', schools.code(school)],
    ...(keyColumnsOf(table) ?? []).filter((column) => column in ground.columns).map((column) => [column, key[column]] as const),
    ...row.cells.map(({ column, becomes }) => [column, becomes] as const),
  ];
  return values.flatMap(([id, value]) => {
    const column = columns.get(ground)?.get(id);
    return column === undefined || value === null || value === undefined ? [] : { column, value };
  });
};
