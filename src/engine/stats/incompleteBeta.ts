/**
 * The regularised incomplete beta function Iₓ(a, b): the tails of Student's and Fisher's distributions.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.17 (definition) and 8.17.22 (continued fraction, evaluated by
 * Lentz's method); the factor in front by Loader's saddle point, so that large parameters cost no digits.
 * Units: x and y = 1 − x are shares of one, given apart so that neither is rounded away; a, b > 0; the result is 0..1.
 */
import { deviance, stirlingError } from './stirling';

const SMALLEST = 1e-300;
const MOST_STEPS = 100_000;

/** Iₓ(a, b). */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const factor = betaFactor(x, y, a, b);
  return x <= (a + 1) / (a + b + 2) ? (factor * fraction(x, a, b)) / a : 1 - (factor * fraction(y, b, a)) / b;
}

/** xᵃ·yᵇ / B(a, b): the density times x·y. */
export function betaFactor(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.sqrt(((a / n) * b) / (2 * Math.PI)) * Math.exp(exponent);
}

const away = (value: number): number => (Math.abs(value) < SMALLEST ? SMALLEST : value);

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_STEPS; m += 1) {
    const place = a + 2 * m;
    const even = (m * (b - m) * x) / ((place - 1) * place);
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / (place * (place + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) break;
  }
  return value;
}
