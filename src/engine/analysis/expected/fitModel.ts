/**
 * The regression of the index of results on the shares of the social passport.
 *
 * Source: [002] «интегральный показатель учебных результатов» regressed linearly on social conditions; which shares, and what
 * follows from a residual, the document does not say. Here: unweighted least squares with an intercept, predictors in the
 * order of the documents, at most one per ten schools, at least twenty schools; aliased ones go as in R's lm. A result outside
 * the 95 % prediction interval is below or above what is expected. Unit: differences of shares.
 * Missing data: schools with results and with every characteristic of conditions.ts; the others are not in the model.
 */
import type { ContextShareId } from '../../contextShares';
import type { SchoolKey } from '../../model';
import { breuschPagan } from '../../stats/breuschPagan';
import { jarqueBera } from '../../stats/jarqueBera';
import { regress, type FittedRow, type Regression, type RegressionFailure } from '../../stats/regression';
import { SHAPIRO_WILK_MOST, shapiroWilk } from '../../stats/shapiroWilk';
import { isBelow, isSame } from '../../stats/tolerance';
import type { ConditionMatrix, ConditionRow } from '../conditions';
import type { SchoolOutcome } from '../outcomes';
import { computed, notComputed, type Analysed, type AnalysisReason } from '../reasons';
import type { Diagnostics, ExpectedFit, ExpectedModel } from './result';

export const LEAST_SCHOOLS = 20;
export const SCHOOLS_PER_PREDICTOR = 10;

export interface FittedModel {
  readonly model: Analysed<ExpectedModel>;
  readonly fits: ReadonlyMap<SchoolKey, ExpectedFit>;
}

export function fitModel(matrix: ConditionMatrix, outcomes: ReadonlyMap<SchoolKey, SchoolOutcome>): FittedModel {
  const rows = matrix.rows.filter(({ school }) => outcomes.has(school));
  const indices = rows.map(({ school }) => outcomes.get(school)!.index);
  const unfit = (reason: AnalysisReason): FittedModel => ({ model: notComputed(reason), fits: new Map() });
  if (matrix.characteristics.length === 0) return unfit({ code: 'no-conditions' });
  if (rows.length < LEAST_SCHOOLS) return unfit({ code: 'too-few-schools', schools: rows.length, needed: LEAST_SCHOOLS });
  if (indices.every((index) => isSame(index, indices[0]!))) return unfit({ code: 'no-variation' });

  // Without size and locality asked for, all of them are shares.
  const characteristics = matrix.characteristics as readonly ContextShareId[];
  const candidates = characteristics.slice(0, Math.floor(rows.length / SCHOOLS_PER_PREDICTOR));
  const outcome = regress(
    candidates.map((_, column) => rows.map(({ values }) => values[column]!)),
    indices,
  );
  if (outcome.status === 'failed') return unfit(reasonOf(outcome.why, rows.length));
  const { regression, factorisation } = outcome;
  const predictors = regression.used.map((at) => candidates[at]!);
  const residuals = regression.rows.map(({ residual }) => residual);
  return {
    model: computed({
      n: regression.n,
      intercept: regression.intercept,
      coefficients: regression.coefficients.map((coefficient, at) => ({ predictor: predictors[at]!, ...coefficient })),
      aliased: regression.aliased.map((at) => candidates[at]!),
      beyondLimit: characteristics.slice(candidates.length),
      degreesOfFreedom: regression.degreesOfFreedom,
      residualError: regression.residualError,
      rSquared: regression.rSquared,
      adjustedRSquared: regression.adjustedRSquared,
      f: regression.f,
      fP: regression.fP,
      tCritical: regression.tCritical,
      diagnostics: { ...normality(residuals), equalVariance: breuschPagan(factorisation, residuals), ...extremes(regression, predictors, rows) },
    }),
    fits: new Map(regression.rows.map((fitted, at) => [rows[at]!.school, fitOf(fitted, indices[at]!, rows[at]!, regression.used)])),
  };
}

function reasonOf(why: RegressionFailure, schools: number): AnalysisReason {
  switch (why) {
    case 'few-rows':
      return { code: 'too-few-schools', schools, needed: LEAST_SCHOOLS };
    case 'no-predictor':
      return { code: 'no-conditions' };
    case 'constant-outcome':
      return { code: 'no-variation' };
    case 'exact':
      return { code: 'exact-fit' };
  }
}

function fitOf({ fitted, residual, leverage, standardised, cook, prediction: { lower, upper } }: FittedRow, index: number, { year, values }: ConditionRow, used: readonly number[]): ExpectedFit {
  const verdict = isBelow(index, lower) ? 'below' : isBelow(upper, index) ? 'above' : 'within';
  return { year, values: used.map((at) => values[at]!), expected: fitted, residual, lower, upper, leverage, standardised, cook, verdict };
}

function normality(residuals: readonly number[]): Pick<Diagnostics, 'normality'> {
  const test = residuals.length <= SHAPIRO_WILK_MOST ? 'shapiro-wilk' : 'jarque-bera';
  const outcome = test === 'shapiro-wilk' ? shapiroWilk(residuals) : jarqueBera(residuals);
  return { normality: outcome && { test, ...outcome } };
}

function extremes({ rows: fitted, coefficients }: Regression, predictors: readonly ContextShareId[], rows: readonly ConditionRow[]): Pick<Diagnostics, 'largestCook' | 'largestLeverage' | 'largestVif'> {
  const cook = greatest(fitted.map((row) => row.cook ?? -1));
  const leverage = greatest(fitted.map((row) => row.leverage));
  const vif = greatest(coefficients.map((coefficient) => coefficient.vif));
  return {
    largestCook: cook.value < 0 ? null : { school: rows[cook.at]!.school, value: cook.value },
    largestLeverage: { school: rows[leverage.at]!.school, value: leverage.value },
    largestVif: { predictor: predictors[vif.at]!, value: vif.value },
  };
}

/** The first of equal ones. */
const greatest = (values: readonly number[]): { at: number; value: number } =>
  values.reduce((best, value, at) => (value > best.value ? { at, value } : best), { at: 0, value: values[0]! });
