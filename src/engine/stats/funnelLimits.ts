/**
 * The limits of a funnel plot of shares: where a school's share lies by chance alone if its true share is the common one.
 *
 * Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202, approximate limits for proportions; the levels
 * 95 and 99.8 % are those of Public Health England.
 * Formula: p₀ ± z·√(p₀(1 − p₀)/n), clipped to 0..1; z = 1.96 and 3.09, the normal points of two-sided 95 and 99.8 %.
 * A share p lies outside the limits exactly when Wilson's interval of p at the same z leaves out p₀ (both solve
 * (p − p₀)² = z²·p₀(1 − p₀)/n).
 * Units: p₀ and the limits are shares, n is a count of pupils.
 * Missing data: nobody took part, or p₀ outside 0..1: no limits (`null`).
 */
import { asShare } from '../units';
import { NORMAL_975, NORMAL_999 } from './normal';
import type { ShareInterval } from './wilson';

export const FUNNEL_LEVELS = ['95', '99.8'] as const;
export type FunnelLevel = (typeof FUNNEL_LEVELS)[number];

export const FUNNEL_Z: Readonly<Record<FunnelLevel, number>> = { '95': NORMAL_975, '99.8': NORMAL_999 };

export function funnelLimits(average: number, participants: number, z: number): ShareInterval | null {
  if (!(participants > 0 && average >= 0 && average <= 1)) return null;
  const half = z * Math.sqrt((average * (1 - average)) / participants);
  return { lower: asShare(Math.max(0, average - half)), upper: asShare(Math.min(1, average + half)) };
}

/** How many standard errors a share is from the common one; `null` when all are 0 or all are 1, or nobody took part. */
export function funnelZ(share: number, average: number, participants: number): number | null {
  if (!(participants > 0 && average > 0 && average < 1)) return null;
  return (share - average) / Math.sqrt((average * (1 - average)) / participants);
}
