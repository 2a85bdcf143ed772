/**
 * How firmly a listing stands on its numbers: shown beside the official status, never instead of it.
 *
 * Source: ours (workbook contract, «Reliability of a listing»); [002] has no minimum number of participants.
 * Formula: `stable` if a criterion is still met counting only low results whose Wilson 95 % lower bound ≥ t;
 * else `limited` if none is met counting only results with n ≥ the small count (10); else `probable`.
 * With t = 30 % the lower bound is reached from 3 of 3, 4 of 5, 6 of 10, 8 of 15, 11 of 20, 14 of 30, 22 of 50.
 * Missing data: a school that is not listed has no reliability (`null`).
 */
import type { Reliability } from './assessment';
import { type CountedResult, criteriaAmong } from './lowCriteria';
import { isLowResult } from './lowResult';
import type { SchoolYear } from './model';
import type { Settings } from './settings';
import { isAtLeast } from './stats/tolerance';
import { wilsonInterval } from './stats/wilson';
import { percentToShare, type Percent } from './units';

/** `results`: those that the verdict counts, biased ones already left out where the setting says so. */
export function listingReliability(
  results: readonly CountedResult[],
  year: SchoolYear,
  { ruleSet, lowThreshold, smallCount }: Pick<Settings, 'ruleSet' | 'lowThreshold' | 'smallCount'>,
): Reliability | null {
  const isListedBy = (counts: (result: CountedResult) => boolean): boolean =>
    criteriaAmong(results, year, ruleSet, (result) => isLowResult(result.participants, result.below, lowThreshold) && counts(result)).length > 0;

  if (!isListedBy(() => true)) return null;
  if (isListedBy((result) => isSurelyLow(result, lowThreshold))) return 'stable';
  return isListedBy(({ participants }) => participants >= smallCount) ? 'probable' : 'limited';
}

function isSurelyLow({ participants, below }: CountedResult, threshold: Percent): boolean {
  const interval = wilsonInterval(below, participants);
  return interval !== null && isAtLeast(interval.lower, percentToShare(threshold));
}
