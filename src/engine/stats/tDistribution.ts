/**
 * Student's t distribution: the two tails together, and the value that cuts them off.
 *
 * Source: Student (1908); P(|T| > t) = Iₓ(ν/2, 1/2) with x = ν/(ν + t²) (Abramowitz and Stegun 26.7.1). As R's
 * 2·pt(−|t|, ν) and qt(1 − α/2, ν).
 * Units: ν > 0 degrees of freedom, t any number, probabilities 0..1. Missing data: arguments are known numbers.
 */
import { betaFactor, incompleteBeta } from './incompleteBeta';

/** P(|T| > |t|) */
export function tTwoSided(t: number, degreesOfFreedom: number): number {
  const { x, y } = partsOf(t, degreesOfFreedom);
  return incompleteBeta(x, y, degreesOfFreedom / 2, 0.5);
}

const MOST_STEPS = 200;
const START = 2;
/** Of a step in the logarithm: a longer one could leave the numbers that a tail can be told of. */
const LONGEST_STEP = 0.3;

/** The t > 0 with P(|T| > t) = α, 1e-100 ≤ α < 1: Newton's steps on logarithms of both, where the curve bends one way. */
export function tCritical(alpha: number, degreesOfFreedom: number): number {
  let logarithm = Math.log(START);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { x, y } = partsOf(Math.exp(logarithm), degreesOfFreedom);
    const tail = incompleteBeta(x, y, degreesOfFreedom / 2, 0.5);
    const change = (Math.log(tail / alpha) * tail) / (2 * betaFactor(x, y, degreesOfFreedom / 2, 0.5));
    logarithm += Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, change));
    if (Math.abs(change) < 2 * Number.EPSILON) break;
  }
  return Math.exp(logarithm);
}

/** ν/(ν + t²) and t²/(ν + t²). */
function partsOf(t: number, degreesOfFreedom: number): { x: number; y: number } {
  const ratio = (t * t) / degreesOfFreedom;
  return ratio === Infinity ? { x: 0, y: 1 } : { x: 1 / (1 + ratio), y: ratio / (1 + ratio) };
}
