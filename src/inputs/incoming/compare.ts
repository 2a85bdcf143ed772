/**
 * What came beside what the workbook holds, cell by cell and school by school. Nothing is decided here: what differs is
 * told, and of two files that say different things of one cell neither wins.
 */
import type { School } from '../../engine/model';
import { isMissing } from '../cellValues/parsed';
import type { TableMapping } from '../mapping';
import type { RawValue } from '../rawWorkbook';
import type { ComparedCell, ComparedKind, ComparedSchool, Comparison } from './comparison';
import type { ExistingCell, ExistingRow, ExistingTables } from './existing';
import { groundForRow, type MergeGround, type RowPlace, type TableGround } from './ground';
import type { IncomingCell, IncomingRow, ReadFile } from './incoming';
import { missingOf, type AskedField } from './missing';
import { declarationOf, rowKeyText } from './rowKeys';
import { sameValue } from './sameValue';

interface Target {
  readonly existing: ExistingRow | undefined;
  /** Of the row, or of where it would go; `null`: the table is still to be made. */
  readonly ground: TableGround | null;
}

interface Draft {
  readonly cell: ComparedCell;
  /** The same for cells that are written to one place. */
  readonly target: string;
}

const kindOf = (was: RawValue, becomes: RawValue, same: boolean): ComparedKind => {
  if (isMissing(was)) return isMissing(becomes) ? 'same' : 'new';
  return same ? 'same' : 'differs';
};

/** Where the workbook has a cell for it, or room for one. */
const placeOf = ({ ground }: Target, column: string, cell: ExistingCell | undefined): Pick<ComparedCell, 'to' | 'readOnly'> => {
  if (!ground) return { to: null, readOnly: false };
  if (cell) return cell.address === null ? { to: null, readOnly: true } : { to: { sheet: ground.sheet, address: cell.address }, readOnly: false };
  return { to: null, readOnly: ground.columns[column] === undefined && !ground.widens };
};

const comparedCell = (file: ReadFile, row: IncomingRow, column: string, incoming: IncomingCell, target: Target): Draft | null => {
  const declaration = declarationOf(row.table)?.columns[column];
  if (!declaration) return null;
  const held = target.existing?.cells.get(column);
  const was = held?.value ?? '';
  const rowText = rowKeyText(row.table, row.school, row.key);
  const cell: ComparedCell = {
    id: JSON.stringify([file.file, rowText, column]),
    rivals: [],
    kind: kindOf(was, incoming.value, sameValue(declaration.type, row.key, was, incoming.value)),
    table: row.table,
    school: row.school,
    key: row.key,
    column,
    header: declaration.header,
    was: was === '' ? null : was,
    becomes: incoming.value,
    from: incoming.place,
    by: row.by ?? file.by,
    at: row.at ?? file.at,
    ...placeOf(target, column, held),
  };
  return { cell, target: JSON.stringify([rowText, column]) };
};

const draftsOf = (files: readonly ReadFile[], { grounds, rows }: ExistingTables): readonly Draft[] =>
  files.flatMap((file) =>
    file.rows.flatMap((row) => {
      const existing = rows.get(rowKeyText(row.table, row.school, row.key));
      const target = { existing, ground: existing ? (grounds[existing.ground] ?? null) : groundForRow(grounds, row.table, row.key) };
      return Object.entries(row.cells).flatMap(([column, incoming]) => comparedCell(file, row, column, incoming, target) ?? []);
    }),
  );

const saysTheSame = (a: ComparedCell, b: ComparedCell): boolean => {
  const type = declarationOf(a.table)?.columns[a.column]?.type;
  return type !== undefined && sameValue(type, a.key, a.becomes, b.becomes);
};

/** One file may say a thing twice: the same once more is left out, something else gets an id of its own. */
const withoutRepeats = (drafts: readonly Draft[]): readonly Draft[] => {
  const byId = new Map<string, Draft[]>();
  return drafts.flatMap((draft) => {
    const before = byId.get(draft.cell.id) ?? [];
    if (before.some(({ cell }) => saysTheSame(cell, draft.cell))) return [];
    byId.set(draft.cell.id, [...before, draft]);
    return before.length === 0 ? draft : { ...draft, cell: { ...draft.cell, id: `${draft.cell.id}#${String(before.length + 1)}` } };
  });
};

const withRivals = (drafts: readonly Draft[]): readonly ComparedCell[] => {
  const byTarget = new Map<string, ComparedCell[]>();
  for (const { cell, target } of drafts) byTarget.set(target, [...(byTarget.get(target) ?? []), cell]);
  return drafts.map(({ cell, target }) => ({ ...cell, rivals: (byTarget.get(target) ?? []).filter((other) => other.id !== cell.id && !saysTheSame(other, cell)).map(({ id }) => id) }));
};

const groupBySchool = (cells: readonly ComparedCell[]): ReadonlyMap<string, readonly ComparedCell[]> => {
  const groups = new Map<string, ComparedCell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.school);
    if (group) group.push(cell);
    else groups.set(cell.school, [cell]);
  }
  return groups;
};

const groundFor = (cells: readonly ComparedCell[], { grounds, rows }: ExistingTables, schools: readonly School[]): Omit<MergeGround, 'detected'> => {
  const texts = new Set(cells.map(({ table, school, key }) => rowKeyText(table, school, key)));
  const found = [...texts].flatMap((text): [string, RowPlace][] => {
    const row = rows.get(text);
    return row ? [[text, { ground: row.ground, row: row.row }]] : [];
  });
  return { grounds, rows: Object.fromEntries(found), codes: Object.fromEntries(schools.map(({ key, code }) => [key, code])) };
};

interface Asked {
  /** What every school is asked for in the year. */
  readonly asked?: readonly AskedField[];
  /** Mappings of tables that nothing but detection has found. */
  readonly detected?: readonly TableMapping[];
}

export const compareIncoming = (files: readonly ReadFile[], existing: ExistingTables, schools: readonly School[], year: number, { asked = [], detected = [] }: Asked = {}): Comparison => {
  const all = withRivals(withoutRepeats(draftsOf(files, existing)));
  const cells = groupBySchool(all);
  return {
    files,
    schools: schools.map(({ key, name }): ComparedSchool => {
      const own = cells.get(key) ?? [];
      return {
        key,
        name,
        files: files.filter((file) => file.schools.includes(key)).map(({ file }) => file),
        cells: own,
        missing: missingOf(key, own, existing, asked),
      };
    }),
    year,
    ground: { ...groundFor(all, existing, schools), detected },
  };
};
