/**
 * All schools together: pooled shares by procedure, and the share of schools with positive dynamics.
 *
 * Source: [004] 3.1–3.7 «доля школ от общего числа ШНРО и ШНСУ, достигших положительной динамики»: per procedure; the
 * denominator here is those of them with results of both years, and both numbers are given.
 * The interval of a pooled change takes pupils for independent; those of one school are alike, so it is somewhat too narrow.
 */
import type { SchoolAssessment } from '../../assessment';
import { isPositive, latestChange } from './change';
import { isDeciding } from './measures';
import type { DistrictSeries, DynamicsVerdict, PositiveShare, SchoolDynamics, Series, SeriesKey } from './model';
import { byProcedure, type SeriesRules } from './series';

interface Sum {
  count: number;
  participants: number;
  schools: number;
}

interface Gathered {
  readonly key: SeriesKey;
  readonly sums: Map<number, Sum>;
  readonly verdicts: Record<DynamicsVerdict, number>;
}

const idOf = ({ procedure, grade, measure }: SeriesKey): string => `${procedure}\u0000${String(grade)}\u0000${measure}`;

export function districtSeries(schools: readonly Pick<SchoolDynamics, 'series'>[], rules: SeriesRules): readonly DistrictSeries[] {
  const gathered = new Map<string, Gathered>();
  for (const { series } of schools) for (const one of series) gather(gathered, one);
  return [...gathered.values()]
    .map(({ key, sums, verdicts }): DistrictSeries => {
      const points = [...sums].map(([year, sum]) => ({ year, ...sum })).sort((a, b) => a.year - b.year);
      return { ...key, points, change: latestChange(points, rules.year, key.measure, rules), verdicts };
    })
    .sort((a, b) => byProcedure(a, b) || (a.grade ?? 0) - (b.grade ?? 0));
}

function gather(gathered: Map<string, Gathered>, { procedure, grade, measure, points, change }: Series): void {
  const key = { procedure, grade, measure };
  const id = idOf(key);
  const known = gathered.get(id) ?? { key, sums: new Map<number, Sum>(), verdicts: { growth: 0, decline: 0, 'no-proven-change': 0, 'no-data': 0 } };
  gathered.set(id, known);
  known.verdicts[change?.verdict ?? 'no-data'] += 1;
  for (const { year, count, participants } of points) {
    const sum = known.sums.get(year);
    if (!sum) known.sums.set(year, { count, participants, schools: 1 });
    else {
      sum.count += count;
      sum.participants += participants;
      sum.schools += 1;
    }
  }
}

export const isInGroup = ({ groups }: Pick<SchoolAssessment, 'groups'>): boolean => groups.includes('lowResults') || groups.includes('adverse');

/** `schools` and `assessed` in the same order. */
export function positiveShares(schools: readonly Pick<SchoolDynamics, 'series'>[], assessed: readonly Pick<SchoolAssessment, 'groups'>[], keys: readonly SeriesKey[], rules: SeriesRules): readonly PositiveShare[] {
  const group = schools.filter((_, at) => isInGroup(assessed[at]!));
  const byKey = new Map<string, Series[]>();
  for (const { series } of group) {
    for (const one of series) {
      const known = byKey.get(idOf(one));
      if (known) known.push(one);
      else byKey.set(idOf(one), [one]);
    }
  }
  return keys.filter(({ measure }) => isDeciding(measure)).map((key) => positiveShare(key, byKey.get(idOf(key)) ?? [], group.length, rules));
}

function positiveShare({ procedure, grade, measure }: SeriesKey, series: readonly Series[], group: number, rules: SeriesRules): PositiveShare {
  const compared = series.filter(({ change }) => change !== null);
  const positive = compared.filter((one) => one.positive === true);
  return {
    procedure,
    grade,
    measure,
    group,
    compared: compared.length,
    positive: positive.length,
    beyondChance: positive.filter(({ change }) => change?.verdict === 'growth').length,
    share: compared.length === 0 ? null : positive.length / compared.length,
    ifBiasedCounted: rules.objectivity === 'both' ? ifCounted(series, rules) : null,
  };
}

/** A series without biased results keeps its change. */
function ifCounted(series: readonly Series[], rules: SeriesRules): PositiveShare['ifBiasedCounted'] {
  const positives = series.map(({ measure, change, ifBiasedCounted }) => isPositive(ifBiasedCounted ?? change, measure, rules)).filter((positive) => positive !== null);
  return { compared: positives.length, positive: positives.filter(Boolean).length };
}
