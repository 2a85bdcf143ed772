/** What the rows of a roadmap have in common: counts by state, the mean of progress, measures over the school years. */
import { groupBy } from '../../groupBy';
import type { SchoolYear } from '../../model';
import { ROADMAP_STATES, type FollowedRow, type MeasureOverYears, type RoadmapGroup, type StateCounts } from './model';

export const countStates = (rows: readonly FollowedRow[]): StateCounts => {
  const counts = Object.fromEntries(ROADMAP_STATES.map((state) => [state, 0])) as Record<(typeof ROADMAP_STATES)[number], number>;
  for (const { state } of rows) counts[state] += 1;
  return counts;
};

/** The mean of the rows whose progress is known, and how many these are. */
export const progressOf = (rows: readonly FollowedRow[]): { readonly progress: number | null; readonly known: number } => {
  const known = rows.flatMap(({ row: { progress } }) => progress ?? []);
  return { progress: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length, known: known.length };
};

export const groupOf = <Name>(name: Name, rows: readonly FollowedRow[]): RoadmapGroup<Name> => ({ name, rows: rows.length, counts: countStates(rows), ...progressOf(rows) });

/** No cell holds this. */
const NOBODY = '\u0000';

/** In the order of the first rows. */
export const groupsBy = <Name extends string | null>(rows: readonly FollowedRow[], nameOf: (followed: FollowedRow) => Name): readonly RoadmapGroup<Name>[] =>
  [...groupBy(rows, (row) => nameOf(row) ?? NOBODY).values()].map((own) => groupOf(nameOf(own[0]!), own));

/** As many columns as a page has room for: the latest ones. */
const MOST_YEARS = 6;

export const matrixYears = (rows: readonly FollowedRow[]): readonly SchoolYear[] => [...new Set(rows.flatMap(({ years }) => years))].sort((a, b) => a - b).slice(-MOST_YEARS);

export const measuresOverYears = (rows: readonly FollowedRow[], years: readonly SchoolYear[]): readonly MeasureOverYears[] =>
  [...groupBy(rows, ({ row }) => `${row.direction}\n${row.text}`).values()].map((own) => ({
    direction: own[0]!.row.direction,
    text: own[0]!.row.text,
    responsible: distinct(own.map(({ row }) => row.responsible)),
    documents: distinct(own.map(({ row }) => row.document)),
    counts: countYears(own, years),
    undated: own.filter((one) => one.years.length === 0).length,
  }));

const countYears = (rows: readonly FollowedRow[], years: readonly SchoolYear[]): readonly number[] => {
  const counts = new Map<SchoolYear, number>();
  for (const row of rows) for (const year of row.years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return years.map((year) => counts.get(year) ?? 0);
};

const distinct = (texts: readonly (string | null)[]): readonly string[] => [...new Set(texts.flatMap((text) => text ?? []))];
