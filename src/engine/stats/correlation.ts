/**
 * Spearman's rank correlation with its p-value and interval.
 *
 * Source: C. Spearman (1904); p by Student's t with n − 2 degrees of freedom, t = ρ·√((n − 2)/(1 − ρ²)), as R's
 * cor.test(method = "spearman", exact = FALSE); the interval by Fisher's z with the standard error √((1 + ρ²/2)/(n − 3)) of
 * D. Bonett and T. Wright, Psychometrika 65 (2000) 23–28.
 * Formula: ρ is the correlation of mid-ranks: equal values share the mean of their ranks. Units: ρ and its bounds −1..1.
 * Missing data: pairs of known values only. Fewer than 3 pairs, or a side whose values are all equal: no correlation (`null`);
 * fewer than 4 pairs, or ρ = ±1: no interval.
 */
import { NORMAL_975 } from './normal';
import { tTwoSided } from './tDistribution';

/** Ranks from 1, equal values share the mean of theirs. Equal is equal in binary: round computed decimals first. */
export function midRanks(values: readonly number[]): number[] {
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    const shared = (from + 1 + to) / 2;
    for (let place = from; place < to; place += 1) ranks[order[place]!] = shared;
  }
  return ranks;
}

export interface RankCorrelation {
  readonly n: number;
  readonly rho: number;
  /** Two-sided. */
  readonly p: number;
  /** 95 %. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

const FEWEST = 3;

/** `x` and `y` are of one length. */
export function spearman(x: readonly number[], y: readonly number[]): RankCorrelation | null {
  const n = x.length;
  if (n < FEWEST) return null;
  const rho = rankCorrelation(midRanks(x), midRanks(y));
  if (rho === null) return null;
  const perfect = Math.abs(rho) === 1;
  const p = perfect ? 0 : tTwoSided(rho * Math.sqrt((n - 2) / ((1 - rho) * (1 + rho))), n - 2);
  return { n, rho, p, interval: perfect ? null : bonettWright(rho, n) };
}

/** Twice the distance of a rank from the middle is whole: the sums are exact. */
function rankCorrelation(x: readonly number[], y: readonly number[]): number | null {
  const middle = x.length + 1;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const [at, rank] of x.entries()) {
    const dx = 2 * rank - middle;
    const dy = 2 * y[at]! - middle;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  if (xx === 0 || yy === 0) return null;
  return xx === yy ? xy / xx : xy / (Math.sqrt(xx) * Math.sqrt(yy));
}

function bonettWright(rho: number, n: number): { lower: number; upper: number } | null {
  if (n <= FEWEST) return null;
  const half = NORMAL_975 * Math.sqrt((1 + (rho * rho) / 2) / (n - 3));
  const middle = Math.atanh(rho);
  return { lower: Math.tanh(middle - half), upper: Math.tanh(middle + half) };
}
