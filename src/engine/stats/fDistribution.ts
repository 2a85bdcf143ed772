/**
 * Fisher's F distribution: its upper tail.
 *
 * Source: P(F > f) = Iₓ(ν₂/2, ν₁/2) with x = ν₂/(ν₂ + ν₁·f) (Abramowitz and Stegun 26.6.2). As R's
 * pf(f, ν₁, ν₂, lower.tail = FALSE).
 * Units: ν₁, ν₂ > 0 degrees of freedom, f ≥ 0, the result is 0..1. Missing data: arguments are known numbers.
 */
import { incompleteBeta } from './incompleteBeta';

export function fUpperTail(f: number, numerator: number, denominator: number): number {
  const ratio = (numerator / denominator) * f;
  if (ratio === Infinity) return 0;
  return incompleteBeta(1 / (1 + ratio), ratio / (1 + ratio), denominator / 2, numerator / 2);
}
