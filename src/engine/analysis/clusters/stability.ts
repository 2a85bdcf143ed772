/**
 * How much of a grouping is found again when a tenth of the schools is left out.
 *
 * Rule: in each round a tenth is left out by the hash of the keys, the rest is brought to z-scores and grouped anew into as
 * many groups; the two groupings of the rest are compared by the adjusted Rand index (Hubert, Arabie 1985).
 */
import { adjustedRand } from '../../stats/adjustedRand';
import { kMeans } from '../../stats/kMeans';
import { rowsOf, type Points } from '../../stats/points';
import { sampleByHash } from '../../stats/seeded';
import { standardise } from '../../stats/standardise';
import type { Stability } from './result';

const ROUNDS = 10;
const LEFT_OUT = 0.1;
const STARTS = 3;
const SEED = 1985;

/** `groups`: the number of the group of each row. */
export function groupingStability(keys: readonly string[], raw: Points, groups: Int32Array, count: number): Stability {
  const leftOut = Math.max(1, Math.round(LEFT_OUT * keys.length));
  const agreements = Array.from({ length: ROUNDS }, (_, round) => {
    const kept = sampleByHash(keys, keys.length - leftOut, SEED + round);
    const again = kMeans(standardise(rowsOf(raw, kept)), count, STARTS);
    return adjustedRand(kept.map((row) => groups[row]!), again.groups);
  });
  return { mean: agreements.reduce((sum, one) => sum + one, 0) / ROUNDS, least: Math.min(...agreements), rounds: ROUNDS, leftOut };
}
