/**
 * How few pupils a result is away from being judged otherwise: what to check first at a school.
 *
 * Source: the rule of low results (lowResult.ts); which distance counts as near is ours, the documents are silent.
 * Formula: with m = the smallest number below the threshold that makes n participants low, a low result of x is x − m + 1
 * pupils from not being low, another one m − x from being low. Near: at most 2 pupils, and the threshold lies within the
 * Wilson interval of the share.
 * Missing data: nobody took part: no interval, never near.
 */
import type { JudgedResult } from './assessment';
import { lowResultFrom } from './lowResult';
import type { Percent } from './units';

/** A difference that a slip of the pen or one pupil's bad day can make. */
const CLOSE_PUPILS = 2;

export function pupilsToOtherVerdict({ below, participants, low }: Pick<JudgedResult, 'below' | 'participants' | 'low'>, thresholdPercent: Percent): number {
  const border = lowResultFrom(participants, thresholdPercent);
  return low ? below - border + 1 : border - below;
}

export function isNearThreshold(result: Pick<JudgedResult, 'below' | 'participants' | 'low' | 'interval'>, thresholdPercent: Percent): boolean {
  const { interval } = result;
  if (interval === null) return false;
  const threshold = thresholdPercent / 100;
  return interval.lower < threshold && threshold <= interval.upper && pupilsToOtherVerdict(result, thresholdPercent) <= CLOSE_PUPILS;
}
