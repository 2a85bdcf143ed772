/**
 * «Динамика»: how the results of each school and of all together changed.
 *
 * Source: [001] 6.1, [004] 3.1–3.7 and domain C6, X27; the interval, the margin and the pooled years are ours.
 * Data flow: rows of a school → series of shares and means (series.ts, means.ts) → changes with intervals (change.ts),
 * pooled years of small schools (pooledYears.ts) → all schools together (district.ts). One pass over the rows.
 * Missing data: missing is not zero; later years than the reporting year are left out and named.
 */
import type { DistrictAssessment, SchoolAssessment } from '../../assessment';
import { groupBy } from '../../groupBy';
import type { LiteracyResult, ProcedureResult, SchoolKey } from '../../model';
import { computed, notComputed, type Analysed } from '../reasons';
import { districtSeries, positiveShares } from './district';
import { gapsOf } from './gaps';
import { districtWeightedMean, meanSeries, weightedMean } from './means';
import type { Dynamics, SchoolDynamics } from './model';
import { pooledChanges } from './pooledYears';
import { heldResults, literacySeries, procedureSeries, type SeriesRules } from './series';

export type { Dynamics } from './model';

type Rules = SeriesRules & { readonly pooledYears: number };
type Assessed = Pick<DistrictAssessment, 'year' | 'settings' | 'input' | 'schools'>;

/** `literacy`: diagnostic works, whose base and advanced levels [004] 3.5–3.7 ask for. */
export function analyseDynamics({ year, settings, input, schools }: Assessed, literacy: readonly LiteracyResult[] = []): Analysed<Dynamics> {
  const { margin, positive, pooledYears } = settings.analysis.dynamics;
  const rules: Rules = { year, margin, positive, pooledYears, smallCount: settings.smallCount, objectivity: settings.objectivity };
  const results = groupBy(input.results, bySchool);
  const works = groupBy(literacy, bySchool);
  const told = schools.map(({ school }) => schoolDynamics(school.key, results.get(school.key) ?? [], works.get(school.key) ?? [], rules));
  const years = yearsOf(told);
  if (years.at(-1) !== year) return notComputed(input.results.length === 0 && literacy.length === 0 ? { code: 'no-rows', table: 'results' } : { code: 'no-results' });
  if (years.length === 1) return notComputed({ code: 'one-year' });
  return computed(togetherWith(told, schools, years, laterYears(input.results, schools, year), rules));
}

const bySchool = ({ school }: { readonly school: SchoolKey }): SchoolKey => school;

interface Told {
  readonly dynamics: SchoolDynamics;
  readonly withoutEarlier: number;
}

function schoolDynamics(school: SchoolKey, results: readonly ProcedureResult[], works: readonly LiteracyResult[], rules: Rules): Told {
  const held = heldResults(results, rules.year);
  const series = [...held.flatMap((rows) => procedureSeries(rows, rules)), ...literacySeries(works, rules)];
  const counted = rules.objectivity === 'count' ? held : held.map((rows) => rows.filter(({ biased }) => !biased));
  const means = counted.map((rows) => meanSeries(rows, rules.year)).filter((one) => one !== null);
  const pooled = pooledChanges(series, rules);
  return { dynamics: { school, series, pooled: pooled.changes, means, weightedMean: weightedMean(means, rules.year) }, withoutEarlier: pooled.withoutEarlier };
}

function togetherWith(told: readonly Told[], assessed: readonly SchoolAssessment[], years: readonly number[], later: readonly number[], rules: Rules): Dynamics {
  const schools = told.map(({ dynamics }) => dynamics);
  const district = districtSeries(schools, rules);
  return {
    years,
    laterYears: later,
    district,
    positive: positiveShares(schools, assessed, district, rules),
    districtMean: districtWeightedMean(schools.map(({ means }) => means), rules.year),
    gaps: gapsOf(district, years),
    pooledWithoutEarlier: told.reduce((sum, { withoutEarlier }) => sum + withoutEarlier, 0),
    schools,
  };
}

function yearsOf(told: readonly Told[]): readonly number[] {
  const years = new Set<number>();
  for (const { dynamics } of told) for (const { points } of dynamics.series) for (const { year } of points) years.add(year);
  return sortedYears([...years]);
}

const sortedYears = (years: readonly number[]): readonly number[] => [...new Set(years)].sort((a, b) => a - b);

function laterYears(results: readonly ProcedureResult[], schools: readonly SchoolAssessment[], year: number): readonly number[] {
  const known = new Set(schools.map(({ school }) => school.key));
  return sortedYears(results.filter((result) => result.year > year && known.has(result.school)).map((result) => result.year));
}
