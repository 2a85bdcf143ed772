/**
 * Over-dispersion of a funnel plot: how many times the schools scatter more than chance alone would make them.
 *
 * Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202, section on over-dispersion; the z-scores are
 * winsorised at 10 % so that a few outliers do not make the limits wide enough to hide them.
 * Formula: φ = Σ zᵢ²/I over the winsorised z; the lowest tenth is set to the 10 % and the highest to the 90 % percentile
 * (inclusive, R's type 7). Without over-dispersion φ is about 1 with a standard deviation of √(2/I): above 1 + 2√(2/I) the
 * limits are too narrow. Limits widened by it: z·√φ in place of z.
 * Unit: a ratio of variances. Missing data: fewer than ten schools say nothing of a scatter (`null`).
 */
import { percentileInc } from './quantile';

/** At each end. */
export const WINSORISED = 0.1;

export const LEAST_SCHOOLS = 10;

export interface Overdispersion {
  readonly phi: number;
  /** What chance alone hardly exceeds: 1 + 2√(2/I). */
  readonly limit: number;
  /** The borders that further z-scores are set to. */
  readonly lowest: number;
  readonly highest: number;
}

export function overdispersion(scores: readonly number[]): Overdispersion | null {
  if (scores.length < LEAST_SCHOOLS) return null;
  const lowest = percentileInc(scores, WINSORISED)!;
  const highest = percentileInc(scores, 1 - WINSORISED)!;
  const squares = scores.reduce((sum, z) => sum + Math.min(Math.max(z, lowest), highest) ** 2, 0);
  return { phi: squares / scores.length, limit: 1 + 2 * Math.sqrt(2 / scores.length), lowest, highest };
}
