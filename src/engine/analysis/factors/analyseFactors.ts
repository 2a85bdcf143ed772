/**
 * Factors: which conditions and risks go with low results here.
 *
 * Source: [001] asks for «факторы, влияющие на результаты» and names no method; Spearman's rank correlation, adjusted for
 * making many tests, is ours. It tells of going together in these schools and this year, never of causes.
 * Rule: the index of results reversed (greater is lower) against each variable over the schools that have both; fewer than ten
 * pairs, or all values equal: not tested. «Связь прослеживается» where Holm's adjusted p is below 0.05. Values are compared at
 * nine digits, so that ties are told by the numbers and not by their binary form.
 * Missing data: a school without results takes no part; a missing value leaves out one pair.
 */
import type { DistrictAssessment } from '../../assessment';
import { benjaminiHochberg, holm } from '../../stats/adjustedP';
import { spearman, type RankCorrelation } from '../../stats/correlation';
import { districtOutcomes, type Outcomes } from '../outcomes';
import { computed, notComputed, type Analysed } from '../reasons';
import { variableKey, type FactorCorrelation, type FactorRow, type FactorsResult, type UntestedVariable } from './result';
import { factorVariables, type FactorVariable, type VariableValues } from './variables';

export const LEAST_PAIRS = 10;
/** Of Holm's adjusted p. */
export const TRACED_BELOW = 0.05;

type Correlation = Omit<FactorCorrelation, 'ifBiasedCounted'>;

interface Tested {
  readonly schools: number;
  /** In the order of the catalogues. */
  readonly correlations: readonly Correlation[];
  readonly untested: readonly UntestedVariable[];
  /** In the order of the district's schools; `null`: no results. */
  readonly low: readonly (number | null)[];
}

export function analyseFactors(assessment: DistrictAssessment, { outcomes, ifBiasedCounted } = districtOutcomes(assessment)): Analysed<FactorsResult> {
  const variables = factorVariables(assessment);
  const tested = testAll(assessment, variables, outcomes);
  if (tested.schools === 0) return notComputed({ code: 'no-results' });
  if (variables.length === 0) return notComputed({ code: 'no-rows', table: 'socialPassport' });
  if (tested.schools < LEAST_PAIRS) return notComputed({ code: 'too-few-schools', schools: tested.schools, needed: LEAST_PAIRS });
  if (new Set(tested.low.filter((low) => low !== null)).size === 1) return notComputed({ code: 'no-variation' });
  const counted = ifBiasedCounted && testAll(assessment, variables, ifBiasedCounted);
  return computed({
    schools: tested.schools,
    tests: tested.correlations.length,
    correlations: withCounted(tested.correlations, counted).sort((a, b) => Math.abs(b.rho) - Math.abs(a.rho)),
    untested: tested.untested,
    variables: tested.correlations.map(({ variable }) => variable),
    rows: rowsOf(assessment, tested, variables),
    ifBiasedCounted: counted && { schools: counted.schools, traced: counted.correlations.filter(({ traced }) => traced).length },
  });
}

function withCounted(correlations: readonly Correlation[], counted: Tested | null): FactorCorrelation[] {
  const others = new Map(counted?.correlations.map((one) => [variableKey(one.variable), one]));
  return correlations.map((one) => {
    const other = others.get(variableKey(one.variable));
    return { ...one, ifBiasedCounted: other ? { n: other.n, rho: other.rho, traced: other.traced } : null };
  });
}

/** To nine digits after the point; never −0. */
const nineDigits = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;

const roundedOrNull = (value: number | null): number | null => (value === null ? null : nineDigits(value));

function testAll({ schools }: DistrictAssessment, variables: readonly VariableValues[], outcomes: Outcomes): Tested {
  const low = schools.map(({ school }) => {
    const outcome = outcomes.get(school.key);
    return outcome === undefined ? null : nineDigits(-outcome.index);
  });
  const found: { variable: FactorVariable; correlation: RankCorrelation }[] = [];
  const untested: UntestedVariable[] = [];
  for (const { variable, values } of variables) {
    const { x, y } = pairsOf(values, low);
    const correlation = x.length < LEAST_PAIRS ? null : spearman(x, y);
    if (correlation) found.push({ variable, correlation });
    else untested.push({ variable, why: x.length < LEAST_PAIRS ? 'few' : 'constant', n: x.length });
  }
  const ps = found.map(({ correlation }) => correlation.p);
  const byHolm = holm(ps);
  const byShare = benjaminiHochberg(ps);
  return {
    schools: low.filter((value) => value !== null).length,
    correlations: found.map(({ variable, correlation }, at) => ({ variable, ...correlation, holm: byHolm[at]!, benjaminiHochberg: byShare[at]!, traced: byHolm[at]! < TRACED_BELOW })),
    untested,
    low,
  };
}

function pairsOf(values: readonly (number | null)[], low: readonly (number | null)[]): { x: number[]; y: number[] } {
  const x: number[] = [];
  const y: number[] = [];
  for (const [at, value] of values.entries()) {
    const other = low[at]!;
    if (value === null || other === null) continue;
    x.push(nineDigits(value));
    y.push(other);
  }
  return { x, y };
}

function rowsOf({ schools }: DistrictAssessment, { low, correlations }: Tested, variables: readonly VariableValues[]): FactorRow[] {
  const tested = new Set(correlations.map(({ variable }) => variable));
  const columns = variables.filter(({ variable }) => tested.has(variable));
  return schools.flatMap(({ school }, at): FactorRow[] => {
    const own = low[at]!;
    if (own === null) return [];
    return [{ school: school.key, low: own, values: columns.map(({ values }) => roundedOrNull(values[at]!)) }];
  });
}
