/** What results the conditions of a school let expect, and how its own compare: plain data. */
import type { ContextShareId } from '../../contextShares';
import type { SchoolKey, SchoolYear } from '../../model';
import type { TestOutcome } from '../../stats/breuschPagan';
import type { Coefficient } from '../../stats/regression';
import type { ConditionMatrix } from '../conditions';
import type { Analysed } from '../reasons';

/** Where the actual result lies by the 95 % prediction interval. */
export type ExpectedVerdict = 'below' | 'within' | 'above';

/** A school in the model. All differences of shares. */
export interface ExpectedFit {
  /** Of the social passport. */
  readonly year: SchoolYear;
  /** In the order of the model's predictors. */
  readonly values: readonly number[];
  readonly expected: number;
  /** Actual less expected. */
  readonly residual: number;
  /** 95 % interval of a new result in these conditions. */
  readonly lower: number;
  readonly upper: number;
  /** How far its conditions are from the mean ones, 0..1. */
  readonly leverage: number;
  /** The residual in its own standard errors; `null` where the school alone decides its expected result. */
  readonly standardised: number | null;
  readonly cook: number | null;
  readonly verdict: ExpectedVerdict;
}

export interface ExpectedSchool {
  readonly school: SchoolKey;
  /** The index of results (outcomes.ts). */
  readonly index: number;
  /** Behind the index. */
  readonly participants: number;
  /** `null`: no ИСБШ. */
  readonly adverse: boolean | null;
  /** In adverse conditions with results not below the border; `null`: cannot be told. */
  readonly resilient: boolean | null;
  /** `null`: not in the model, or there is none. */
  readonly fit: ExpectedFit | null;
  /** In the mode `both`, where there are biased results: the same if they were counted. */
  readonly ifBiasedCounted: { readonly index: number; readonly resilient: boolean | null; readonly verdict: ExpectedVerdict | null } | null;
}

export interface Diagnostics {
  /** Of the residuals: Shapiro–Wilk up to 5000 schools, Jarque–Bera above. */
  readonly normality: (TestOutcome & { readonly test: 'shapiro-wilk' | 'jarque-bera' }) | null;
  readonly equalVariance: TestOutcome | null;
  readonly largestCook: { readonly school: SchoolKey; readonly value: number } | null;
  readonly largestLeverage: { readonly school: SchoolKey; readonly value: number };
  readonly largestVif: { readonly predictor: ContextShareId; readonly value: number };
}

export interface ExpectedCoefficient extends Coefficient {
  readonly predictor: ContextShareId;
  readonly vif: number;
}

export interface ExpectedModel {
  /** Schools in the model. */
  readonly n: number;
  readonly intercept: Coefficient;
  readonly coefficients: readonly ExpectedCoefficient[];
  /** Left out: the earlier predictors already say all that these do. */
  readonly aliased: readonly ContextShareId[];
  /** Left out: one predictor per ten schools, in the order of the documents. */
  readonly beyondLimit: readonly ContextShareId[];
  readonly degreesOfFreedom: number;
  /** s, a difference of shares. */
  readonly residualError: number;
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  readonly f: number;
  readonly fP: number;
  /** Of Student's distribution, for 95 % intervals. */
  readonly tCritical: number;
  readonly diagnostics: Diagnostics;
}

export interface Resilience {
  /** The quantile asked for, and the index of results at it. */
  readonly quantile: number;
  readonly border: number;
  /** Schools in adverse conditions with results. */
  readonly adverse: number;
  readonly resilient: number;
}

export interface ExpectedResult {
  /** In the order of the district's schools: those with results in the year. */
  readonly schools: readonly ExpectedSchool[];
  readonly resilience: Analysed<Resilience>;
  readonly model: Analysed<ExpectedModel>;
  /** Characteristics known and not used, and schools left out of the conditions: as conditions.ts tells. */
  readonly unused: ConditionMatrix['unused'];
  readonly leftOut: ConditionMatrix['leftOut'];
  /** In the mode `both`, where there are biased results: the key figures if they were counted. */
  readonly ifBiasedCounted: ExpectedCounts | null;
}

export interface ExpectedCounts {
  readonly schools: number;
  readonly rSquared: number | null;
  readonly below: number;
  readonly above: number;
  readonly resilient: number;
}

export const countsOf = ({ schools, model }: Pick<ExpectedResult, 'model'> & { readonly schools: readonly Pick<ExpectedSchool, 'fit' | 'resilient'>[] }): ExpectedCounts => {
  const verdicts = (verdict: ExpectedVerdict): number => schools.filter(({ fit }) => fit?.verdict === verdict).length;
  return {
    schools: schools.length,
    rSquared: model.status === 'computed' ? model.result.rSquared : null,
    below: verdicts('below'),
    above: verdicts('above'),
    resilient: schools.filter(({ resilient }) => resilient === true).length,
  };
};
