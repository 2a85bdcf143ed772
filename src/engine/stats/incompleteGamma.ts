/**
 * The regularised upper incomplete gamma function Q(a, x): the tails of the χ² and the normal distribution.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.11.4 (series below x = a + 1) and 8.9.2 (continued fraction
 * above, evaluated by Lentz's method); the factor in front by Loader's saddle point.
 * Units: a > 0, x ≥ 0; the result is 0..1.
 */
import { deviance, stirlingError } from './stirling';

const SMALLEST = 1e-300;
const MOST_STEPS = 100_000;

export function upperIncompleteGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  const factor = gammaFactor(a, x);
  return x < a + 1 ? 1 - (factor / a) * series(a, x) : factor * fraction(a, x);
}

/** xᵃ·e⁻ˣ / Γ(a) */
const gammaFactor = (a: number, x: number): number => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - deviance(a, x));

function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let step = 1; step < MOST_STEPS && term > sum * Number.EPSILON; step += 1) {
    term *= x / (a + step);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / SMALLEST;
  let d = 1 / b;
  let value = d;
  for (let step = 1; step < MOST_STEPS; step += 1) {
    const numerator = -step * (step - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) break;
  }
  return value;
}
