/**
 * The Shapiro–Wilk test of a normal distribution.
 *
 * Source: P. Royston, «Approximating the Shapiro–Wilk W-test for non-normality», Statistics and Computing 2 (1992) 117–119,
 * and algorithm AS R94, Applied Statistics 44 (1995) 547–551. As shapiro.test in R.
 * Formula: W = (Σ aᵢx₍ᵢ₎)²/Σ(x − x̄)² with the weights of AS R94; p by the normal distribution of a transformed 1 − W.
 * Units: W is 0..1. Missing data: values are known ones only; fewer than 3 or more than 5000, or all equal: no test (`null`).
 */
import type { TestOutcome } from './breuschPagan';
import { mean } from './mean';
import { normalQuantile, normalUpperTail } from './normal';

export const SHAPIRO_WILK_MOST = 5000;
const FEWEST = 3;

export function shapiroWilk(values: readonly number[]): TestOutcome | null {
  const n = values.length;
  if (n < FEWEST || n > SHAPIRO_WILK_MOST) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = mean(sorted);
  const scatter = sorted.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  if (!(scatter > 0)) return null;
  const weights = weightsOf(n);
  const contrast = weights.reduce((sum, weight, at) => sum + weight * (sorted[n - 1 - at]! - sorted[at]!), 0);
  const statistic = Math.min(1, (contrast * contrast) / scatter);
  return { statistic, p: pValue(statistic, n) };
}

const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const LAST_WEIGHT = [0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056];
const SECOND_LAST_WEIGHT = [0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633];

/** Of the greatest value, the second greatest …: the lower half has the same with the other sign. */
function weightsOf(n: number): number[] {
  const half = Math.floor(n / 2);
  if (n === FEWEST) return [Math.SQRT1_2];
  const scores = Array.from({ length: half }, (_, at) => -normalQuantile((at + 1 - 0.375) / (n + 0.25)));
  const squares = 2 * scores.reduce((sum, score) => sum + score * score, 0);
  const rootOfSquares = Math.sqrt(squares);
  const rsn = 1 / Math.sqrt(n);
  const first = polynomial(LAST_WEIGHT, rsn) + scores[0]! / rootOfSquares;
  if (n <= 5) {
    const rest = Math.sqrt((squares - 2 * scores[0]! ** 2) / (1 - 2 * first ** 2));
    return scores.map((score, at) => (at === 0 ? first : score / rest));
  }
  const second = polynomial(SECOND_LAST_WEIGHT, rsn) + scores[1]! / rootOfSquares;
  const rest = Math.sqrt((squares - 2 * scores[0]! ** 2 - 2 * scores[1]! ** 2) / (1 - 2 * first ** 2 - 2 * second ** 2));
  return scores.map((score, at) => (at === 0 ? first : at === 1 ? second : score / rest));
}

const SMALL_GAMMA = [-2.273, 0.459];
const SMALL_MEAN = [0.544, -0.39978, 0.025054, -6.714e-4];
const SMALL_DEVIATION = [1.3822, -0.77857, 0.062767, -0.0020322];
const LARGE_MEAN = [-1.5861, -0.31082, -0.083751, 0.0038915];
const LARGE_DEVIATION = [-0.4803, -0.082676, 0.0030302];
const LAST_SMALL = 11;

function pValue(w: number, n: number): number {
  if (n === FEWEST) return Math.max(0, (6 / Math.PI) * (Math.asin(Math.sqrt(w)) - Math.asin(Math.sqrt(0.75))));
  const logarithm = Math.log1p(-w);
  if (n > LAST_SMALL) {
    const size = Math.log(n);
    return normalUpperTail((logarithm - polynomial(LARGE_MEAN, size)) / Math.exp(polynomial(LARGE_DEVIATION, size)));
  }
  const gamma = polynomial(SMALL_GAMMA, n);
  if (logarithm >= gamma) return 1e-99;
  return normalUpperTail((-Math.log(gamma - logarithm) - polynomial(SMALL_MEAN, n)) / Math.exp(polynomial(SMALL_DEVIATION, n)));
}
