/**
 * The difference of two independent shares with its interval.
 *
 * Source: R. G. Newcombe, «Interval estimation for the difference between independent proportions», Statistics in Medicine
 * 17 (1998) 873–890, method 10 (hybrid score interval, without continuity correction).
 * Formula: with shares p₁, p₂ and their Wilson bounds l₁, u₁, l₂, u₂ (wilson.ts), the difference d = p₁ − p₂ lies in
 * d − √((p₁ − l₁)² + (u₂ − p₂)²) … d + √((u₁ − p₁)² + (p₂ − l₂)²).
 * Units: counts of pupils in, differences of shares out, −1 ≤ lower ≤ d ≤ upper ≤ 1 (times 100 they are п.п., never %).
 * Missing data: nobody in one of the two, or a part outside its whole: no difference (`null`).
 */
import { NORMAL_975 } from './normal';
import { wilsonInterval } from './wilson';

export interface CountOf {
  /** Part of the participants. */
  readonly count: number;
  readonly participants: number;
}

export interface DifferenceInterval {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

/** First minus second. */
export function differenceOfShares(first: CountOf, second: CountOf, z: number = NORMAL_975): DifferenceInterval | null {
  const ofFirst = wilsonInterval(first.count, first.participants, z);
  const ofSecond = wilsonInterval(second.count, second.participants, z);
  if (ofFirst === null || ofSecond === null) return null;
  const p = first.count / first.participants;
  const q = second.count / second.participants;
  const difference = p - q;
  return {
    difference,
    lower: difference - Math.hypot(p - ofFirst.lower, ofSecond.upper - q),
    upper: difference + Math.hypot(ofFirst.upper - p, q - ofSecond.lower),
  };
}
