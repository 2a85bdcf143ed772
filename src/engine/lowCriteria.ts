/**
 * The two criteria that list a school with low results (ШНОР).
 *
 * Source: [002] «Выявление школ с низкими результатами обучения»: (1) «не менее чем по двум оценочным процедурам в
 * предыдущем учебном году были зафиксированы низкие результаты»; (2) «хотя бы по одной оценочной процедуре в каждом
 * из двух предыдущих учебных годов»; only the nine procedures count. The wording of 2025 asks in (2) for one and the
 * same procedure in both years (rule set `same-procedure-2025`). A school is listed if (1) or (2) is met.
 * Formula: L(y) = the set of procedures with a low result in year y; (1) |L(Y)| ≥ 2; (2) L(Y) ≠ ∅ and L(Y−1) ≠ ∅, or
 * in 2025 L(Y) ∩ L(Y−1) ≠ ∅. Procedures are counted, not rows.
 * Missing data: a procedure without participants is not low; without any result of Y−1 (2) is unknown and not met.
 */
import type { LowCriterion } from './assessment';
import { isLowResult } from './lowResult';
import type { SchoolYear } from './model';
import { type ProcedureName, ruleProcedurePosition } from './procedures';
import type { RuleSet } from './settings';
import type { Percent } from './units';

/** What the criteria read of a result: counts of pupils of one school in one procedure and year. */
export interface CountedResult {
  readonly procedure: ProcedureName;
  readonly year: SchoolYear;
  readonly participants: number;
  readonly below: number;
}

export interface CriteriaMet {
  readonly criteria: readonly LowCriterion[];
  /** No result of the nine procedures with participants in Y−1: the second criterion cannot be told. */
  readonly secondUnknown: boolean;
}

/** The criteria that a school's results (of any years and procedures) meet for the reporting year. */
export function metCriteria(
  results: readonly CountedResult[],
  year: SchoolYear,
  { ruleSet, thresholdPercent }: { readonly ruleSet: RuleSet; readonly thresholdPercent: Percent },
): CriteriaMet {
  return {
    criteria: criteriaAmong(results, year, ruleSet, ({ participants, below }) => isLowResult(participants, below, thresholdPercent)),
    secondUnknown: !hasUsableResult(results, year - 1),
  };
}

/** Whether a rule procedure of the year has a result with participants. */
export function hasUsableResult(results: readonly CountedResult[], year: SchoolYear): boolean {
  return results.some((result) => result.year === year && result.participants > 0 && ruleProcedurePosition(result.procedure) !== null);
}

const NONE: readonly LowCriterion[] = [];
const FIRST: readonly LowCriterion[] = [1];
const SECOND: readonly LowCriterion[] = [2];
const BOTH: readonly LowCriterion[] = [1, 2];

/** The criteria met by those results that `isLow` accepts. */
export function criteriaAmong(
  results: readonly CountedResult[],
  year: SchoolYear,
  ruleSet: RuleSet,
  isLow: (result: CountedResult) => boolean,
): readonly LowCriterion[] {
  // Sets of procedures: bit i is the i-th of the nine.
  let lowNow = 0;
  let lowBefore = 0;
  for (const result of results) {
    if (result.year !== year && result.year !== year - 1) continue;
    const position = ruleProcedurePosition(result.procedure);
    if (position === null || !isLow(result)) continue;
    if (result.year === year) lowNow |= 1 << position;
    else lowBefore |= 1 << position;
  }
  const first = (lowNow & (lowNow - 1)) !== 0;
  const second = ruleSet === 'same-procedure-2025' ? (lowNow & lowBefore) !== 0 : lowNow !== 0 && lowBefore !== 0;
  if (first) return second ? BOTH : FIRST;
  return second ? SECOND : NONE;
}
