/**
 * What the workbook holds, cell by cell, under the key by which rows from outside are compared with it. The same regions,
 * rows and columns as the readers': a wide sheet's cells have their addresses too, also where they are still blank.
 */
import { isMissing } from '../cellValues/parsed';
import type { TableDeclaration } from '../columns';
import type { RawValue } from '../rawWorkbook';
import type { InputTableId } from '../reading';
import type { SchoolDirectory } from '../schoolDirectory';
import { addressAt, type CellSource, type ColumnGroup, type TableRegion } from '../tableRegion';
import { groundOf, groupsOf, type TableGround } from './ground';
import { PASSPORT_TABLE } from '../socialPassport';
import { withTwins } from './passportTwins';
import { rowsOfRegion, type RegionRow } from './regionRows';
import { canonicalKey, keyColumnsOf, rowKeyText, type RowKey } from './rowKeys';

export interface ExistingCell {
  readonly value: RawValue;
  /** `null`: worked out from other cells, or said by a header; it cannot be written. */
  readonly address: string | null;
}

export interface ExistingRow {
  readonly table: InputTableId;
  readonly school: string;
  readonly key: RowKey;
  /** Index into `grounds`. */
  readonly ground: number;
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, ExistingCell>;
}

export interface ExistingTables {
  readonly grounds: readonly TableGround[];
  /** By `rowKeyText`. Of several rows with one key it is the first that says anything, as for the readers. */
  readonly rows: ReadonlyMap<string, ExistingRow>;
}

type Regions = ReadonlyMap<TableDeclaration, readonly TableRegion[]>;

const valueOf = (source: CellSource | undefined, cells: readonly RawValue[]): RawValue => {
  if (source === undefined) return '';
  if (source.kind === 'cell') return cells[source.index] ?? '';
  return source.kind === 'constant' ? source.value : source.derive(cells).value;
};

const keyIn = ({ declaration }: TableRegion, { sources }: ColumnGroup, { cells, sections }: RegionRow): RowKey | null => {
  const key: Record<string, string> = {};
  for (const column of keyColumnsOf(declaration.id) ?? []) {
    const source = sources.get(column);
    const raw = source?.kind === 'cell' ? valueOf(source, cells) : (sections[column] ?? valueOf(source, cells));
    const canonical = canonicalKey(declaration, column, raw);
    if (canonical === null) return null;
    key[column] = canonical;
  }
  return key;
};

const cellsIn = ({ sheet, declaration }: TableRegion, { sources }: ColumnGroup, { row, cells }: RegionRow): ReadonlyMap<string, ExistingCell> => {
  const keys = new Set(['school', 'code', ...(keyColumnsOf(declaration.id) ?? [])]);
  const entries = [...sources].filter(([column]) => !keys.has(column));
  const held = new Map(entries.map(([column, source]) => [column, { value: valueOf(source, cells), address: source.kind === 'cell' ? addressAt(sheet, row, source.index) : null }]));
  return declaration.id === PASSPORT_TABLE.id ? withTwins(held) : held;
};

const rowsIn = (region: TableRegion, ground: number, directory: SchoolDirectory): readonly ExistingRow[] => {
  const { declaration, sheet } = region;
  const found: ExistingRow[] = [];
  for (const sheetRow of rowsOfRegion(region)) {
    for (const group of groupsOf(region)) {
      const resolution = directory.resolve(valueOf(group.sources.get('code'), sheetRow.cells), valueOf(group.sources.get('school'), sheetRow.cells));
      const key = 'found' in resolution ? keyIn(region, group, sheetRow) : null;
      if (!('found' in resolution) || key === null) continue;
      found.push({ table: declaration.id, school: resolution.found.school.key, key, ground, row: sheet.row + sheetRow.row, cells: cellsIn(region, group, sheetRow) });
    }
  }
  return found;
};

const saysSomething = ({ cells }: ExistingRow): boolean => [...cells.values()].some(({ value }) => !isMissing(value));

export const existingTables = (regions: Regions, directory: SchoolDirectory): ExistingTables => {
  const keyed = [...regions].filter(([{ id }]) => keyColumnsOf(id) !== null).flatMap(([, found]) => found);
  const all = keyed.flatMap((region, ground) => rowsIn(region, ground, directory));
  const rows = new Map<string, ExistingRow>();
  for (const row of [...all.filter(saysSomething), ...all]) {
    const text = rowKeyText(row.table, row.school, row.key);
    if (!rows.has(text)) rows.set(text, row);
  }
  return { grounds: keyed.map(groundOf), rows };
};
