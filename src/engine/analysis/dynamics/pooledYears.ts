/**
 * Several years of a small school together: the last k years against the k years before them.
 *
 * Source: ours (domain R9: results of a handful of pupils swing by chance); k is a setting. A series is small when its
 * result of the reporting year has fewer participants than the setting «малое число».
 * Formula: counts and participants are added up over the years with a result; the change as of two single years.
 * Missing data: years without a result add nothing; without any in the earlier k years there is nothing to compare with.
 */
import { shareChange, type ChangeRules } from './change';
import { isDeciding } from './measures';
import type { PooledChange, PooledYears, Series, YearCount } from './model';

export interface PoolingRules extends ChangeRules {
  readonly year: number;
  readonly pooledYears: number;
}

export interface Pooled {
  readonly changes: readonly PooledChange[];
  /** Small series without an earlier result to be pooled. */
  readonly withoutEarlier: number;
}

export function pooledChanges(series: readonly Series[], rules: PoolingRules): Pooled {
  const small = series.filter(({ measure, points }) => isDeciding(measure) && isSmall(points.at(-1), rules));
  const changes = small.flatMap(({ procedure, grade, measure, points }): PooledChange[] => {
    const now = pool(points, rules.year - rules.pooledYears, rules.year);
    const was = pool(points, rules.year - 2 * rules.pooledYears, rules.year - rules.pooledYears);
    const change = now && was && shareChange(was, now, measure, rules);
    return change ? [{ procedure, grade, measure, change }] : [];
  });
  return { changes, withoutEarlier: small.length - changes.length };
}

const isSmall = (last: YearCount | undefined, { year, smallCount }: PoolingRules): boolean => last?.year === year && last.participants < smallCount;

/** Years above `after` up to `last`. */
function pool(points: readonly YearCount[], after: number, last: number): PooledYears | null {
  const chosen = points.filter(({ year }) => year > after && year <= last);
  if (chosen.length === 0) return null;
  const total = (of: 'count' | 'participants'): number => chosen.reduce((sum, point) => sum + point[of], 0);
  const years = chosen.map(({ year }) => year);
  return { year: years.at(-1)!, years, count: total('count'), participants: total('participants') };
}
