/**
 * The shares of one school over the years.
 *
 * Missing data: a result without participants is no result; of two rows of one procedure and year the first counts; a
 * measure that a row does not say has no point there. Parallel classes of one diagnostic work are added up.
 */
import { groupBy } from '../../groupBy';
import type { LiteracyResult, ProcedureResult, SchoolYear } from '../../model';
import { ruleProcedurePosition, RULE_PROCEDURES } from '../../procedures';
import { isPositive, latestChange, type ChangeRules } from './change';
import { GOOD_DIRECTION, literacyCount, literacyParticipants, RESULT_MEASURES } from './measures';
import type { Series, SeriesKey, ShareChange, YearCount } from './model';

export interface SeriesRules extends ChangeRules {
  readonly year: SchoolYear;
  /** Results with a sign of bias: counted, left out, or left out with the change that they would give beside it. */
  readonly objectivity: 'exclude' | 'count' | 'both';
}

/** The nine procedures in their order, then all others by name. */
export function byProcedure(a: { readonly procedure: string }, b: { readonly procedure: string }): number {
  const place = (name: string): number => ruleProcedurePosition(name) ?? RULE_PROCEDURES.length;
  return place(a.procedure) - place(b.procedure) || (a.procedure < b.procedure ? -1 : a.procedure > b.procedure ? 1 : 0);
}

/** The first result of each procedure and year that has participants, up to the year, biased ones too; by procedure, years ascending. */
export function heldResults(results: readonly ProcedureResult[], year: SchoolYear): readonly (readonly ProcedureResult[])[] {
  return [...groupBy(results.filter((result) => result.year <= year), ({ procedure }) => procedure).values()]
    .map((rows) => firstOfYears(rows).filter(({ participants }) => participants > 0))
    .filter((rows) => rows.length > 0)
    .sort(([a], [b]) => byProcedure(a!, b!));
}

function firstOfYears(rows: readonly ProcedureResult[]): readonly ProcedureResult[] {
  const byYear = new Map<SchoolYear, ProcedureResult>();
  for (const row of rows) if (!byYear.has(row.year)) byYear.set(row.year, row);
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/** All measures of one procedure; the share below the threshold stands first. */
export function procedureSeries(held: readonly ProcedureResult[], rules: SeriesRules): readonly Series[] {
  const someBiased = rules.objectivity !== 'count' && held.some(({ biased }) => biased);
  const series: Series[] = [];
  for (const { measure, countOf } of RESULT_MEASURES) {
    const all = pointsOf(held, countOf, true);
    if (all.length === 0) continue;
    const key: SeriesKey = { procedure: held[0]!.procedure, grade: null, measure };
    const points = someBiased ? pointsOf(held, countOf, false) : all;
    // all of them are left out: there is nothing to show, and in the mode `both` only what counting them would give
    if (points.length === 0 && rules.objectivity === 'exclude') continue;
    const counted = someBiased && rules.objectivity === 'both' ? latestChange(all, rules.year, measure, rules) : null;
    series.push(seriesOf(key, points, rules, counted));
  }
  return series.some((one) => isContrary(one, series[0])) ? series.map((one) => (one.measure === 'below' ? { ...one, contrary: true } : one)) : series;
}

function pointsOf(held: readonly ProcedureResult[], countOf: (result: ProcedureResult) => number | null, withBiased: boolean): readonly YearCount[] {
  const points: YearCount[] = [];
  for (const result of held) {
    const count = withBiased || !result.biased ? countOf(result) : null;
    if (count !== null) points.push({ year: result.year, count, participants: result.participants });
  }
  return points;
}

/** Written out: spreading would take most of the time of a large district. */
function seriesOf({ procedure, grade, measure }: SeriesKey, points: readonly YearCount[], rules: SeriesRules, ifBiasedCounted: ShareChange | null): Series {
  const change = latestChange(points, rules.year, measure, rules);
  return { procedure, grade, measure, points, change, positive: isPositive(change, measure, rules), contrary: false, ifBiasedCounted };
}

/** Whether a measure moved to the other side than the share below the threshold, between the same years. */
const isContrary = ({ measure, change }: Series, below: Series | undefined): boolean =>
  change !== null &&
  below?.measure === 'below' &&
  below.change?.was.year === change.was.year &&
  below.change.difference * GOOD_DIRECTION.below * change.difference * GOOD_DIRECTION[measure] < 0;

/** The shares of the basic and advanced level of the diagnostic works of one school, by work and class. */
export function literacySeries(rows: readonly LiteracyResult[], rules: SeriesRules): readonly Series[] {
  const byWork = groupBy(rows.filter(({ year }) => year <= rules.year), ({ work, grade }) => `${work}\u0000${String(grade)}`);
  return [...byWork.values()]
    .map((own) => ({ key: { procedure: own[0]!.work, grade: own[0]!.grade, measure: 'basicAndAbove' as const }, points: literacyPoints(own) }))
    .filter(({ points }) => points.length > 0)
    .map(({ key, points }) => seriesOf(key, points, rules, null))
    .sort((a, b) => byProcedure(a, b) || (a.grade ?? 0) - (b.grade ?? 0));
}

function literacyPoints(rows: readonly LiteracyResult[]): readonly YearCount[] {
  const points = [...groupBy(rows, ({ year }) => String(year)).values()].map((classes): YearCount => ({
    year: classes[0]!.year,
    count: classes.reduce((sum, row) => sum + literacyCount(row), 0),
    participants: classes.reduce((sum, row) => sum + literacyParticipants(row), 0),
  }));
  return points.filter(({ participants }) => participants > 0).sort((a, b) => a.year - b.year);
}
