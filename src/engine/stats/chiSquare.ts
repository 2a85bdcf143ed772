/**
 * The χ² distribution: its upper tail.
 *
 * Source: P(X > x) = Q(ν/2, x/2) (Abramowitz and Stegun 26.4.19). As R's pchisq(x, ν, lower.tail = FALSE).
 * Units: ν > 0 degrees of freedom, x ≥ 0, the result is 0..1. Missing data: arguments are known numbers.
 */
import { upperIncompleteGamma } from './incompleteGamma';

export const chiSquareUpperTail = (x: number, degreesOfFreedom: number): number => upperIncompleteGamma(degreesOfFreedom / 2, x / 2);
