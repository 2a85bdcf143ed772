/**
 * Comparing computed decimals: at nine digits after the point, so that the binary representation never decides.
 *
 * (0.1 + 0.9) / 2 and 0.5, or one ИСБШ computed by two routes, differ by about 1e-16 … 1e-14 and are equal here;
 * two values written with nine digits that differ at all stay different. Values themselves are never rounded:
 * only where a computed decimal meets a border (or another decimal, for ties) these helpers are asked.
 */

/** Half a unit of the ninth digit: decimals that are nearer than this are equal. */
export const HALF_OF_NINTH_DIGIT = 5e-10;

export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < HALF_OF_NINTH_DIGIT;

/** a ≥ b, equal decimals included. */
export const isAtLeast = (a: number, b: number): boolean => a - b > -HALF_OF_NINTH_DIGIT;

/** a ≤ b, equal decimals included. */
export const isAtMost = (a: number, b: number): boolean => isAtLeast(b, a);

/** a < b, equal decimals excluded. */
export const isBelow = (a: number, b: number): boolean => !isAtLeast(a, b);
