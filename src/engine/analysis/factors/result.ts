/** Which conditions and risks go with low results in this district: plain data. */
import type { SchoolKey } from '../../model';
import type { FactorVariable } from './variables';

export interface FactorCorrelation {
  readonly variable: FactorVariable;
  /** Pairs: schools with results and a value. */
  readonly n: number;
  /** Spearman's; positive: the more of it, the lower the results. */
  readonly rho: number;
  /** Two-sided, of this test alone. */
  readonly p: number;
  /** Adjusted for all tests made. */
  readonly holm: number;
  readonly benjaminiHochberg: number;
  /** 95 %; `null` where the ranks agree wholly. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** By Holm, at 5 %. */
  readonly traced: boolean;
  /** In the mode `both`, where there are biased results: the same if they were counted. */
  readonly ifBiasedCounted: { readonly n: number; readonly rho: number; readonly traced: boolean } | null;
}

/** A variable that is known somewhere and was not tested. */
export interface UntestedVariable {
  readonly variable: FactorVariable;
  readonly why: 'few' | 'constant';
  readonly n: number;
}

export interface FactorsResult {
  /** Schools with results in the year. */
  readonly schools: number;
  /** How many tests the adjustment is for. */
  readonly tests: number;
  /** The greatest |ρ| first. */
  readonly correlations: readonly FactorCorrelation[];
  readonly untested: readonly UntestedVariable[];
  /** What was correlated, school by school, in the order of the district: results reversed, greater is lower. */
  readonly rows: readonly FactorRow[];
  /** Of the tested variables of `rows`, in the order of the catalogues. */
  readonly variables: readonly FactorVariable[];
  /** In the mode `both`, where there are biased results: how many are traced if they were counted. */
  readonly ifBiasedCounted: { readonly schools: number; readonly traced: number } | null;
}

export interface FactorRow {
  readonly school: SchoolKey;
  /** Minus the index of results (outcomes.ts), at nine digits. */
  readonly low: number;
  /** In the order of `variables`, at nine digits. */
  readonly values: readonly (number | null)[];
}

/** The same name in every language: «singleParent», «size», «risk1», «risk1.1». */
export const variableKey = (variable: FactorVariable): string => {
  if (variable.kind === 'size') return 'size';
  return variable.kind === 'share' ? variable.id : `risk${variable.id}`;
};
