/**
 * Ordinary least squares with an intercept: coefficients, how sure they are, and what the rows say of the fit.
 *
 * Source: the linear model as R computes it: lm, summary.lm, hatvalues, rstandard, cooks.distance, predict.lm (intervals of
 * the fitted rows), and vif of the package car. NIST StRD (Longley, Norris, Wampler) are its tests.
 * Formulas: s² = RSS/(n − p); SE² = s²·diag((XᵀX)⁻¹); t = b/SE; F = (TSS − RSS)/(p − 1)/s²; leverage h = diag(X(XᵀX)⁻¹Xᵀ);
 * standardised residual e/(s·√(1 − h)); Cook's distance = that²·h/((1 − h)·p); VIF = Σ(x − x̄)²·(XᵀX)⁻¹ⱼⱼ.
 * Units: those of the data. Missing data: complete rows only.
 */
import { fUpperTail } from './fDistribution';
import { factorise, project, type Factorisation, type Projection } from './leastSquares';
import { tCritical, tTwoSided } from './tDistribution';

export interface Coefficient {
  readonly estimate: number;
  readonly standardError: number;
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
  /** 95 % interval. */
  readonly lower: number;
  readonly upper: number;
}

export interface Regression {
  readonly n: number;
  /** Places of the predictors that are used, and of those that the others already say: in order, the later one goes. */
  readonly used: readonly number[];
  readonly aliased: readonly number[];
  /** n less the number of coefficients. */
  readonly degreesOfFreedom: number;
  readonly intercept: Coefficient;
  /** Of the used predictors, in order. */
  readonly coefficients: readonly (Coefficient & { readonly vif: number })[];
  /** s, in the unit of the outcome. */
  readonly residualError: number;
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  readonly f: number;
  readonly fP: number;
  /** The point that cuts 2.5 % off each end of Student's t: intervals are estimate ± this · error. */
  readonly tCritical: number;
  readonly rows: readonly FittedRow[];
}

export interface FittedRow {
  readonly fitted: number;
  readonly residual: number;
  /** 0..1 */
  readonly leverage: number;
  /** `null` where the row is fitted exactly by its own predictor. */
  readonly standardised: number | null;
  readonly cook: number | null;
  /** 95 % interval of a new outcome at this row's predictors. */
  readonly prediction: { readonly lower: number; readonly upper: number };
  /** 95 % interval of the mean outcome at this row's predictors. */
  readonly confidence: { readonly lower: number; readonly upper: number };
}

/**
 * `few-rows`: no degree of freedom is left; `no-predictor`: all of them are constant; `constant-outcome`;
 * `exact`: nothing is left to estimate an error from.
 */
export type RegressionFailure = 'few-rows' | 'no-predictor' | 'constant-outcome' | 'exact';

export type RegressionOutcome =
  | { readonly status: 'fitted'; readonly regression: Regression; readonly factorisation: Factorisation }
  | { readonly status: 'failed'; readonly why: RegressionFailure; readonly aliased: readonly number[] };

/** Squares below this part of the whole are what rounding leaves. */
const NOTHING = 1e-20;
/** Of a row's leverage: nearer to 1 its residual is nothing but rounding. */
const OWN_ROW = 1e-10;
const ALPHA = 0.05;

/** `columns`: a column of values per predictor, all as long as `outcome`. */
export function regress(columns: readonly (readonly number[])[], outcome: readonly number[]): RegressionOutcome {
  const factorisation = factorise(columns, outcome.length);
  const { used, aliased } = factorisation;
  const failed = (why: RegressionFailure): RegressionOutcome => ({ status: 'failed', why, aliased });
  if (outcome.length - used.length - 1 <= 0) return failed('few-rows');
  if (used.length === 0) return failed('no-predictor');
  if (outcome.every((value) => value === outcome[0])) return failed('constant-outcome');
  const projection = project(factorisation, outcome);
  if (projection.left <= NOTHING * projection.explained) return failed('exact');
  return { status: 'fitted', regression: describe(factorisation, projection), factorisation };
}

/** The intercept first: also where the error cannot be told. */
export function coefficientsOf({ inverse, means }: Factorisation, { effects, mean }: Projection): number[] {
  const slopes = inverse.map((row) => row.reduce((sum, value, at) => sum + value * effects[at]!, 0));
  return [slopes.reduce((sum, slope, at) => sum - slope * means[at]!, mean), ...slopes];
}

function describe(factorisation: Factorisation, projection: Projection): Regression {
  const { rows: n, used, aliased, inverse, means, spreads } = factorisation;
  const degreesOfFreedom = n - used.length - 1;
  const variance = projection.left / degreesOfFreedom;
  const critical = tCritical(ALPHA, degreesOfFreedom);
  const coefficient = (estimate: number, unscaled: number): Coefficient => {
    const standardError = Math.sqrt(variance * unscaled);
    const t = estimate / standardError;
    return { estimate, standardError, t, p: tTwoSided(t, degreesOfFreedom), lower: estimate - critical * standardError, upper: estimate + critical * standardError };
  };
  const [intercept, ...slopes] = coefficientsOf(factorisation, projection);
  const unscaled = inverse.map((row) => row.reduce((sum, value) => sum + value * value, 0));
  const total = projection.explained + projection.left;
  const f = projection.explained / used.length / variance;
  return {
    n,
    used,
    aliased,
    degreesOfFreedom,
    intercept: coefficient(intercept!, interceptUnscaled(inverse, means, n)),
    coefficients: slopes.map((slope, at) => ({ ...coefficient(slope, unscaled[at]!), vif: unscaled[at]! * spreads[at]! })),
    residualError: Math.sqrt(variance),
    rSquared: projection.explained / total,
    adjustedRSquared: 1 - variance / (total / (n - 1)),
    f,
    fP: fUpperTail(f, used.length, degreesOfFreedom),
    tCritical: critical,
    rows: describeRows(factorisation, projection, variance, critical),
  };
}

/** 1/n + x̄ᵀ(XᵀX)⁻¹x̄ over predictors less their means. */
function interceptUnscaled(inverse: Factorisation['inverse'], means: readonly number[], n: number): number {
  const along = means.map((_, axis) => inverse.reduce((sum, row, at) => sum + row[axis]! * means[at]!, 0));
  return along.reduce((sum, value) => sum + value * value, 1 / n);
}

function describeRows({ rows: n, basis, used }: Factorisation, { mean, residuals, effects }: Projection, variance: number, critical: number): FittedRow[] {
  return Array.from(residuals, (residual, row): FittedRow => {
    let leverage = 1 / n;
    let fitted = mean;
    for (const [at, axis] of basis.entries()) {
      leverage += axis[row]! * axis[row]!;
      fitted += axis[row]! * effects[at]!;
    }
    const own = 1 - leverage;
    const standardised = own > OWN_ROW ? residual / Math.sqrt(variance * own) : null;
    const around = (parts: number): { lower: number; upper: number } => {
      const half = critical * Math.sqrt(variance * parts);
      return { lower: fitted - half, upper: fitted + half };
    };
    return {
      fitted,
      residual,
      leverage,
      standardised,
      cook: standardised === null ? null : (standardised * standardised * leverage) / (own * (used.length + 1)),
      prediction: around(1 + leverage),
      confidence: around(leverage),
    };
  });
}
