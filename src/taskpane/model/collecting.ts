/** What came from schools, as the pane lists it: each school with how it stands, filtered; nothing here changes anything. */
import type { ComparedCell, ComparedSchool, Comparison, IncomingProblem, InputTableId, ReadFile } from '../../app/results';

export type Kind = ComparedCell['kind'];
export type Counts = Readonly<Record<Kind, number>>;

/** `remarks`: it came, but something in it is wrong or missing. */
export type SchoolStatus = 'clean' | 'remarks' | 'absent';
export type SchoolFilter = 'all' | SchoolStatus | 'new' | 'differs';

/** Forms are awaited from every school; an earlier workbook brings what it happens to hold. */
export type Wanted = 'forms' | 'years';

export const FILTERS: Readonly<Record<Wanted, readonly SchoolFilter[]>> = {
  forms: ['all', 'clean', 'remarks', 'absent', 'differs'],
  years: ['all', 'new', 'differs'],
};

export interface CollectedSchool {
  readonly school: Pick<ComparedSchool, 'key' | 'name'>;
  readonly status: SchoolStatus;
  /** What several files say alike is in it once. */
  readonly cells: readonly ComparedCell[];
  /** What was asked and is nowhere; nothing is asked of an earlier workbook. */
  readonly missing: ComparedSchool['missing'];
  readonly counts: Counts;
  readonly files: readonly ReadFile[];
  /** Of the files that are this school's alone. */
  readonly problems: readonly IncomingProblem[];
}

/** The cells of one table and year, whatever their schools. */
export interface TableYear {
  readonly table: InputTableId;
  /** `null`: the table knows no years. */
  readonly year: number | null;
  readonly counts: Counts;
  readonly cells: readonly ComparedCell[];
}

export interface Collected {
  readonly comparison: Comparison;
  readonly wanted: Wanted;
  readonly schools: readonly CollectedSchool[];
  /** Files with something to say for which no single school answers. */
  readonly remarked: readonly ReadFile[];
  readonly tableYears: readonly TableYear[];
  readonly cells: ReadonlyMap<string, ComparedCell>;
  readonly counts: Counts;
}

const countKinds = (cells: readonly ComparedCell[]): Counts => {
  const counts = { new: 0, same: 0, differs: 0 };
  for (const { kind } of cells) counts[kind] += 1;
  return counts;
};

/** The school that alone answers for what is wrong with a file: the one whose form it is. */
const ownerOf = ({ kind, schools }: ReadFile): string | null => (kind === 'form' && schools.length === 1 ? (schools[0] ?? null) : null);

const isRemark = ({ severity }: IncomingProblem): boolean => severity !== 'note';

/** The first of several files that say the same of a cell speaks for all of them. */
const withoutTwins = (cells: readonly ComparedCell[]): readonly ComparedCell[] => {
  const said = new Map(cells.map((cell) => [JSON.stringify([cell.table, Object.entries(cell.key), cell.column, cell.becomes]), cell] as const).reverse());
  const first = new Set(said.values());
  return cells.filter((cell) => first.has(cell));
};

const schoolView = (compared: ComparedSchool, wanted: Wanted, byName: ReadonlyMap<string, ReadFile>): CollectedSchool => {
  const { key, name } = compared;
  const files = compared.files.flatMap((file) => byName.get(file) ?? []);
  const problems = files.filter((file) => ownerOf(file) === key).flatMap((file) => file.problems);
  const missing = wanted === 'forms' && files.length > 0 ? compared.missing : [];
  const status = files.length === 0 ? 'absent' : problems.some(isRemark) || missing.length > 0 ? 'remarks' : 'clean';
  const cells = withoutTwins(compared.cells);
  return { school: { key, name }, status, cells, missing, counts: countKinds(cells), files, problems };
};

const YEAR = /(\d{4})\s*$/;

/** «2020/2021» ends in 2021. */
export const yearOfCell = ({ key }: Pick<ComparedCell, 'key'>): number | null => {
  const [, year] = YEAR.exec(key.year ?? '') ?? [];
  return year === undefined ? null : Number(year);
};

const groupByTableYear = (cells: Iterable<ComparedCell>): readonly TableYear[] => {
  const groups = new Map<string, ComparedCell[]>();
  for (const cell of cells) {
    const key = `${cell.table} ${yearOfCell(cell) ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const views = [...groups.values()].map((group) => ({ table: group[0]!.table, year: yearOfCell(group[0]!), counts: countKinds(group), cells: group }));
  const tables = [...new Set(views.map(({ table }) => table))];
  return views.sort((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table) || (b.year ?? 0) - (a.year ?? 0));
};

export const collectedFrom = (comparison: Comparison, wanted: Wanted): Collected => {
  const byName = new Map(comparison.files.map((file) => [file.file, file]));
  const owners = new Set(comparison.schools.map(({ key }) => key));
  const schools = comparison.schools.map((school) => schoolView(school, wanted, byName));
  const cells = new Map(schools.flatMap((school) => school.cells.map((cell) => [cell.id, cell] as const)));
  return {
    comparison,
    wanted,
    schools,
    remarked: comparison.files.filter((file) => file.problems.length > 0 && !owners.has(ownerOf(file) ?? '')),
    tableYears: groupByTableYear(cells.values()),
    cells,
    counts: countKinds([...cells.values()]),
  };
};

const passes = ({ status, counts }: CollectedSchool, filter: SchoolFilter): boolean => {
  if (filter === 'all') return true;
  return filter === 'new' || filter === 'differs' ? counts[filter] > 0 : status === filter;
};

/** Of an earlier workbook only the schools that it speaks of. */
const listed = ({ schools, wanted }: Collected): readonly CollectedSchool[] => (wanted === 'forms' ? schools : schools.filter(({ files }) => files.length > 0));

export const schoolsBy = (collected: Collected): ReadonlyMap<SchoolFilter, readonly CollectedSchool[]> =>
  new Map(FILTERS[collected.wanted].map((filter) => [filter, listed(collected).filter((school) => passes(school, filter))]));

/** What of the key tells cells of one table and year apart, beside the school. */
export const keyParts = ({ key }: Pick<ComparedCell, 'key'>): readonly (readonly [column: string, value: string])[] => Object.entries(key).filter(([column]) => column !== 'year');

const URGENCY: Readonly<Record<Kind, number>> = { differs: 0, new: 1, same: 2 };

/** The cells of a school by table and year; what has to be decided on comes first. */
export const cellsInOrder = ({ cells }: Pick<CollectedSchool, 'cells'>): readonly TableYear[] =>
  groupByTableYear(cells).map((group) => ({ ...group, cells: [...group.cells].sort((a, b) => URGENCY[a.kind] - URGENCY[b.kind]) }));

/** Where in its file something stands; "" where that is the file as a whole. */
export const sourceName = ({ sheet, address }: { readonly sheet: string | null; readonly address: string | null }): string => [sheet, address].filter(Boolean).join(', ');
