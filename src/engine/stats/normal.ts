/**
 * The standard normal distribution: its upper tail, its quantiles, and those that intervals are made of.
 *
 * Source: P(Z > z) = Q(1/2, z²/2)/2 for z ≥ 0 (Abramowitz and Stegun 26.2.29); the quantile by Newton's steps on the
 * logarithm of the tail, from 26.2.23 on. As R's pnorm(z, lower.tail = FALSE) and qnorm(p).
 * Units: z any number, probabilities 0..1 (ends excluded for quantiles). Missing data: arguments are known numbers.
 */
import { upperIncompleteGamma } from './incompleteGamma';

/** The 97.5 % point: a two-sided 95 % interval. */
export const NORMAL_975 = 1.959963984540054;
/** The 99.5 % point: two-sided 99 %. */
export const NORMAL_995 = 2.5758293035489004;
/** The 99.9 % point: two-sided 99.8 %. */
export const NORMAL_999 = 3.090232306167813;

export function normalUpperTail(z: number): number {
  const tail = upperIncompleteGamma(0.5, (z * z) / 2) / 2;
  return z >= 0 ? tail : 1 - tail;
}

export const normalQuantile = (p: number): number => (p <= 0.5 ? -quantileOfTail(p) : quantileOfTail(1 - p));

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

const MOST_STEPS = 20;

/** The z ≥ 0 above which `tail` ≤ 1/2 lies. */
function quantileOfTail(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const reached = normalUpperTail(z);
    const change = (Math.log(reached / tail) * reached) / density(z);
    z += change;
    if (Math.abs(change) <= 4 * Number.EPSILON * Math.max(1, Math.abs(z))) break;
  }
  return z;
}
