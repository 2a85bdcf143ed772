/**
 * The change of a share between two years, and what can be said of it.
 *
 * Source: the documents ask for «положительная динамика» and define neither the years nor a margin (domain X27); the
 * interval and the verdict are ours. Formula: d = now − was with Newcombe's 95 % interval (stats/differenceOfShares.ts);
 * better when the whole interval lies beyond the margin on the good side, worse on the bad one, else neither.
 * Units: differences of shares. Missing data: a year without participants gives no change (`null`).
 */
import { differenceOfShares } from '../../stats/differenceOfShares';
import { isBelow } from '../../stats/tolerance';
import { GOOD_DIRECTION, isDeciding, type DynamicsMeasure } from './measures';
import type { ShareChange, YearCount } from './model';

export interface ChangeRules {
  /** A difference of shares. */
  readonly margin: number;
  readonly positive: 'point' | 'proven';
  readonly smallCount: number;
}

export function shareChange<Count extends YearCount>(was: Count, now: Count, measure: DynamicsMeasure, { margin, smallCount }: ChangeRules): ShareChange<Count> | null {
  const interval = differenceOfShares(now, was);
  if (interval === null) return null;
  const { difference, lower, upper } = interval;
  return { was, now, difference, lower, upper, verdict: verdictOf(interval, GOOD_DIRECTION[measure], margin), small: Math.min(was.participants, now.participants) < smallCount };
}

/** `good`: which sign of a difference is an improvement. */
export function verdictOf({ lower, upper }: { readonly lower: number; readonly upper: number }, good: 1 | -1, margin: number): ShareChange['verdict'] {
  if (isBelow(margin, lower)) return good > 0 ? 'growth' : 'decline';
  if (isBelow(upper, -margin)) return good > 0 ? 'decline' : 'growth';
  return 'no-proven-change';
}

/** `null` where the measure does not decide or there is no change. */
export function isPositive(change: ShareChange | null, measure: DynamicsMeasure, { margin, positive }: ChangeRules): boolean | null {
  if (change === null || !isDeciding(measure)) return null;
  return positive === 'proven' ? change.verdict === 'growth' : isBelow(margin, GOOD_DIRECTION[measure] * change.difference);
}

/** The year against the nearest earlier one that has a result. */
export function latestChange<Count extends YearCount>(points: readonly Count[], year: number, measure: DynamicsMeasure, rules: ChangeRules): ShareChange<Count> | null {
  const now = points.at(-1);
  const was = points.at(-2);
  return now === undefined || was === undefined || now.year !== year ? null : shareChange(was, now, measure, rules);
}
