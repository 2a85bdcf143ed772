/**
 * Wilson's score interval of a share.
 *
 * Source: E. B. Wilson, JASA 22 (1927) 209–212; its use for small schools is ours ([002] gives no minimum number of
 * participants), shown beside the official status and never instead of it.
 * Formula: with p = x/n, (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), without continuity correction.
 * Units: x and n are counts of pupils, the bounds are shares, 0 ≤ lower ≤ x/n ≤ upper ≤ 1.
 * Missing data: nobody took part, or x outside 0..n: no interval (`null`).
 */
import { asShare, type Share } from '../units';
import { NORMAL_975 } from './normal';

export interface ShareInterval {
  readonly lower: Share;
  readonly upper: Share;
}

export function wilsonInterval(x: number, n: number, z: number = NORMAL_975): ShareInterval | null {
  if (!(n > 0 && x >= 0 && x <= n)) return null;
  const p = x / n;
  const zz = z * z;
  const scale = 1 + zz / n;
  const middle = (p + zz / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n))) / scale;
  // At the ends the formula gives exactly 0 and 1; in binary it may miss them by a hair.
  return {
    lower: asShare(x === 0 ? 0 : Math.min(middle - half, p)),
    upper: asShare(x === n ? 1 : Math.max(middle + half, p)),
  };
}
