/**
 * The Jarque–Bera test of a normal distribution.
 *
 * Source: C. Jarque, A. Bera, Economics Letters 6 (1980) 255–259. As tseries::jarque.bera.test in R.
 * Formula: n/6·(S² + (K − 3)²/4) with skewness S and kurtosis K by moments around the mean; χ² with 2 degrees of freedom.
 * Missing data: values are known ones only; all equal: no test (`null`).
 */
import type { TestOutcome } from './breuschPagan';
import { chiSquareUpperTail } from './chiSquare';
import { mean } from './mean';

export function jarqueBera(values: readonly number[]): TestOutcome | null {
  const n = values.length;
  if (n === 0) return null;
  const middle = mean(values);
  const moment = (power: number): number => values.reduce((sum, value) => sum + (value - middle) ** power, 0) / n;
  const variance = moment(2);
  if (!(variance > 0)) return null;
  const skewness = moment(3) / variance ** 1.5;
  const kurtosis = moment(4) / variance ** 2;
  const statistic = (n / 6) * (skewness ** 2 + (kurtosis - 3) ** 2 / 4);
  return { statistic, p: chiSquareUpperTail(statistic, 2) };
}
