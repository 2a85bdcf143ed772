/**
 * The Breusch–Pagan test of unequal residual variance, studentised.
 *
 * Source: T. Breusch, A. Pagan, Econometrica 47 (1979) 1287–1294; R. Koenker, J. Econometrics 17 (1981) 107–112. As
 * lmtest::bptest(model) in R.
 * Formula: LM = n·R² of the regression of the squared residuals on the same predictors; χ² with as many degrees of freedom
 * as there are predictors. Missing data: no predictors, or all squared residuals equal: no test (`null`).
 */
import { chiSquareUpperTail } from './chiSquare';
import { project, type Factorisation } from './leastSquares';

export interface TestOutcome {
  readonly statistic: number;
  readonly p: number;
}

export function breuschPagan(factorisation: Factorisation, residuals: readonly number[]): TestOutcome | null {
  const { explained, left } = project(
    factorisation,
    residuals.map((residual) => residual * residual),
  );
  const total = explained + left;
  const predictors = factorisation.used.length;
  if (predictors === 0 || !(total > 0)) return null;
  const statistic = residuals.length * (explained / total);
  return { statistic, p: chiSquareUpperTail(statistic, predictors) };
}
