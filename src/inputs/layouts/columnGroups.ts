/** The groups of a mapping's columns: each is one row of the table within a row of the sheet. */
import type { TableDeclaration } from '../columns';
import { missingColumns } from '../headers';
import type { Constants, MappedColumn } from '../mapping';
import type { RawValue } from '../rawWorkbook';
import type { CellSource, ColumnGroup } from '../tableRegion';
import { resultSources } from './derive';
import { resultMeasure } from './resultMeasures';

/** A mapped column that the table knows, by its index in the sheet's values. */
export interface IndexedColumn extends MappedColumn {
  readonly index: number;
}

/** What is the same for every group: how else would the rows of one table differ. */
const OF_ROW: ReadonlySet<string> = new Set(['school', 'code', 'year', 'procedure', 'riskParameter', 'riskFactor', 'indicator']);

export const isField = ({ id, columns }: TableDeclaration, field: string): boolean => Object.hasOwn(columns, field) || (id === 'results' && resultMeasure(field) !== undefined);

/** A cell of each row says it, however many groups there are. In lists of schools and of settings the row itself is what it names. */
export const isOfRow = ({ id, columns }: TableDeclaration, field: string): boolean =>
  id !== 'schools' && id !== 'settings' && Object.hasOwn(columns, field) && OF_ROW.has(columns[field]!.type);

/** The columns that sections may tell: those that neither cells nor headers do. */
export const sectionColumns = ({ columns }: TableDeclaration, mapped: readonly MappedColumn[]): readonly string[] =>
  ['procedure', 'year'].filter((id) => Object.hasOwn(columns, id) && !mapped.some(({ field, of }) => field === id || Object.hasOwn(of, id)));

interface Draft {
  readonly of: Constants;
  readonly columns: readonly IndexedColumn[];
}

export interface GroupContext {
  readonly declaration: TableDeclaration;
  readonly constants: Constants;
  readonly sections: readonly string[];
  /** All rows of data of the region. */
  readonly rows: () => Iterable<readonly RawValue[]>;
}

const isWithin = (part: Constants, whole: Constants): boolean => Object.entries(part).every(([id, value]) => whole[id] === value);

const sameOf = (a: Constants, b: Constants): boolean => isWithin(a, b) && isWithin(b, a);

const sizeOf = (of: Constants): number => Object.keys(of).length;

/** In the order of their first columns. */
export const groupsOf = (columns: readonly IndexedColumn[], context: GroupContext): readonly ColumnGroup[] => {
  const { declaration } = context;
  const own = columns.filter(({ field, of }) => !isOfRow(declaration, field) || sizeOf(of) > 0);
  const ofs = own.map(({ of }) => of).filter((of, at, all) => all.findIndex((other) => sameOf(of, other)) === at);
  const drafts = (ofs.length === 0 ? [{}] : ofs).map((of): Draft => ({ of, columns: columns.filter((column) => isWithin(column.of, of)) }));
  const kept = drafts.filter((draft) => !drafts.some((other) => isLess(draft, other)) || isComplete(draft, context));
  return kept.map((draft) => groupOf(draft, context));
};

const isLess = (a: Draft, b: Draft): boolean => isWithin(a.of, b.of) && !sameOf(a.of, b.of);

const isComplete = (draft: Draft, context: GroupContext): boolean => missingInGroup(groupOf(draft, context), context).length === 0;

/** Ids of the columns that the group cannot do without and that nothing says. */
export const missingInGroup = ({ sources }: ColumnGroup, { declaration, sections }: Pick<GroupContext, 'declaration' | 'sections'>): readonly string[] =>
  missingColumns(declaration, new Set([...sources.keys(), ...sections]));

const groupOf = ({ of, columns }: Draft, { declaration, constants, rows }: GroupContext): ColumnGroup => {
  const fields = fieldsOf(columns);
  const indexes = [...fields.values()].map(({ index }) => index);
  const sources = new Map<string, CellSource>();
  const ownIndexes = [...fields.values()].filter((column) => sameOf(column.of, of) && !isOfRow(declaration, column.field)).map(({ index }) => index);
  const own = ownIndexes.length > 0 ? ownIndexes : indexes;
  for (const [id, value] of Object.entries({ ...constants, ...of })) {
    if (Object.hasOwn(declaration.columns, id)) sources.set(id, { kind: 'constant', value, index: Math.min(...own) });
  }
  for (const [field, { index }] of fields) if (Object.hasOwn(declaration.columns, field)) sources.set(field, { kind: 'cell', index });
  if (declaration.id === 'results') for (const [column, source] of resultSources(new Map([...fields].map(([field, { index }]) => [field, index])), rows)) sources.set(column, source);
  return { sources, own };
};

/** Of two columns for one field the one that says more of itself counts, then the first. */
const fieldsOf = (columns: readonly IndexedColumn[]): ReadonlyMap<string, IndexedColumn> => {
  const fields = new Map<string, IndexedColumn>();
  for (const column of columns) {
    const before = fields.get(column.field);
    if (!before || sizeOf(column.of) > sizeOf(before.of)) fields.set(column.field, column);
  }
  return fields;
};

/** Columns whose field another column of the same group has already. */
export const repeatedColumns = (columns: readonly IndexedColumn[]): readonly IndexedColumn[] =>
  columns.filter(({ field, of }, at) => columns.findIndex((other) => other.field === field && sameOf(other.of, of)) < at);
