/**
 * A mapping as the user is making it, over the guess that she was offered. Groups of columns have an identity of their
 * own: a group stays where it is while its year is being typed.
 */
import type { Dimension, MappableField, MappingProposal, TableMapping } from '../../app/results';

type Constants = TableMapping['constants'];
type Fields = readonly MappableField[];

export interface DraftColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly letters: string;
  readonly path: readonly string[];
  /** What it holds; `null`: it is not read. */
  readonly field: string | null;
  /** The id of the group whose year and procedure are this column's. */
  readonly group: number;
  /** Where it is shown. It stays there when it is given another field, so that nothing jumps from under the hand. */
  readonly shown: 'row' | 'group' | 'unread';
}

export interface DraftGroup {
  readonly id: number;
  readonly of: Constants;
}

export interface MappingDraft extends Pick<TableMapping, 'table' | 'sheet' | 'headerRow' | 'headerRows' | 'lastRow' | 'constants' | 'sections'> {
  readonly columns: readonly DraftColumn[];
  readonly groups: readonly DraftGroup[];
}

const keyOf = (of: Constants): string => JSON.stringify(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));

const isPerRow = (field: string | null, fields: Fields): boolean => field !== null && fields.some(({ id, perRow }) => perRow && id === field);

export const draftOf = ({ guess, headers, fields }: MappingProposal): MappingDraft => {
  const groups: DraftGroup[] = [];
  const groupOf = (of: Constants): number => {
    const known = groups.find((group) => keyOf(group.of) === keyOf(of));
    if (known) return known.id;
    groups.push({ id: groups.length, of });
    return groups.length - 1;
  };
  for (const { field, of } of guess.columns) if (!isPerRow(field, fields)) groupOf(of);
  const mappedAt = (column: number) => guess.columns.find((one) => one.column === column);
  // Columns under one heading belong together, whether they are read or not; else a column belongs with those to its left.
  const neighbourOf = (path: readonly string[]): Constants | undefined =>
    path.length < 2 ? undefined : headers.flatMap((header) => (header.path[0] === path[0] ? (mappedAt(header.column) ?? []) : [])).find(({ field }) => !isPerRow(field, fields))?.of;
  let last = groups[0]?.id ?? groupOf({});
  const columns = headers.map(({ column, letters, path }): DraftColumn => {
    const mapped = mappedAt(column);
    const isOfGroup = mapped !== undefined && !isPerRow(mapped.field, fields);
    const of = isOfGroup ? mapped.of : neighbourOf(path);
    if (of) last = groupOf(of);
    return { column, letters, path, field: mapped?.field ?? null, group: last, shown: isOfGroup ? 'group' : mapped ? 'row' : 'unread' };
  });
  const { table, sheet, headerRow, headerRows, lastRow, constants, sections } = guess;
  return { table, sheet, headerRow, headerRows, lastRow, constants, sections, columns, groups };
};

const changeColumn = (draft: MappingDraft, column: number, change: Partial<DraftColumn>): MappingDraft => ({
  ...draft,
  columns: draft.columns.map((one) => (one.column === column ? { ...one, ...change } : one)),
});

export const withField = (draft: MappingDraft, column: number, field: string | null): MappingDraft => changeColumn(draft, column, { field });

/** `null`: into a group of its own, of which nothing is said yet. */
export const withGroup = (draft: MappingDraft, column: number, group: number | null): MappingDraft => {
  if (group !== null) return changeColumn(draft, column, { group, shown: 'group' });
  const id = Math.max(-1, ...draft.groups.map((one) => one.id)) + 1;
  return changeColumn({ ...draft, groups: [...draft.groups, { id, of: {} }] }, column, { group: id, shown: 'group' });
};

const withValue = (constants: Constants, id: string, value: string): Constants => {
  const others = Object.fromEntries(Object.entries(constants).filter(([other]) => other !== id));
  return value === '' ? others : { ...others, [id]: value };
};

/** What the columns of a group are of; "" takes it back. */
export const withGroupValue = (draft: MappingDraft, group: number, dimension: string, value: string): MappingDraft => ({
  ...draft,
  groups: draft.groups.map((one) => (one.id === group ? { ...one, of: withValue(one.of, dimension, value) } : one)),
});

/** What the whole block is of; "" takes it back. */
export const withConstant = (draft: MappingDraft, dimension: string, value: string): MappingDraft => ({ ...draft, constants: withValue(draft.constants, dimension, value) });

export const mappingOf = ({ columns, groups, ...block }: MappingDraft, fields: Fields): TableMapping => {
  const ofGroup = (id: number): Constants => trimmed(groups.find((group) => group.id === id)?.of ?? {});
  return {
    ...block,
    constants: trimmed(block.constants),
    columns: columns.flatMap(({ column, path, field, group }) => (field === null ? [] : [{ column, header: path, field, of: isPerRow(field, fields) ? {} : ofGroup(group) }])),
  };
};

const trimmed = (constants: Constants): Constants => Object.fromEntries(Object.entries(constants).flatMap(([id, value]) => (value.trim() === '' ? [] : [[id, value.trim()]])));

/** Letters of columns that say the same thing of the same year and procedure. */
export const columnsTwice = (draft: MappingDraft, fields: Fields): readonly string[] => {
  const times = new Map<string, number>();
  const { columns } = mappingOf(draft, fields);
  const keys = columns.map(({ field, of }) => `${field} ${keyOf(of)}`);
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const doubled = new Set(columns.filter((_, at) => (times.get(keys[at] ?? '') ?? 0) > 1).map(({ column }) => column));
  return draft.columns.filter(({ column }) => doubled.has(column)).map(({ letters }) => letters);
};

/** What no column of a row says, and the header, the title or the user therefore has to. */
export const openDimensions = ({ columns }: MappingDraft, dimensions: readonly Dimension[]): readonly Dimension[] => dimensions.filter(({ id }) => !columns.some(({ field }) => field === id));

/** Of these, what is to be asked of the whole block: some group of columns does not say it itself, or it was said already. */
export const dimensionsToSay = (draft: MappingDraft, { fields, dimensions }: Pick<MappingProposal, 'fields' | 'dimensions'>): readonly Dimension[] => {
  const { columns } = mappingOf(draft, fields);
  const ofGroups = columns.filter(({ field }) => !isPerRow(field, fields));
  return openDimensions(draft, dimensions).filter(({ id }) => draft.constants[id] !== undefined || ofGroups.length === 0 || ofGroups.some(({ of }) => of[id] === undefined));
};

export interface ColumnsOfGroup {
  readonly group: DraftGroup;
  /** All that are read as the group's, wherever they are shown. */
  readonly read: readonly DraftColumn[];
  /** Those that are shown with the group. */
  readonly shown: readonly DraftColumn[];
}

/** Group by group, each in the order of the sheet; a group that has lost its columns is not among them. */
export const columnsByGroup = ({ columns, groups }: MappingDraft, fields: Fields): readonly ColumnsOfGroup[] =>
  groups
    .map((group) => {
      const own = columns.filter((one) => one.group === group.id);
      return { group, read: own.filter(({ field }) => field !== null && !isPerRow(field, fields)), shown: own.filter(({ shown }) => shown === 'group') };
    })
    .filter(({ read, shown }) => read.length + shown.length > 0);

/** A column's header in one line, without what merged cells repeat. */
export const headerLine = ({ path }: Pick<DraftColumn, 'path'>): string => path.filter((text, at) => text !== '' && text !== path[at - 1]).join(' / ');
