/**
 * What may go with results: the conditions and risks of a school as variables, each by itself.
 *
 * Sources: [002] social passport (18 shares), risk factors and their parameters (10 and 35); size is ours.
 * Rule: shares and size by the passport of the year, else of the latest earlier one (size also by «Школы»); parameters as
 * deficits 0..1 and factors as scores 0..1, as the risks of a school are told; a factor for which no school has a score and
 * some have a ready-made level counts by its level 0, 1, 2. Missing data: a school that lacks a value is no pair of that
 * variable, and of no other.
 */
import type { DistrictAssessment, FactorAssessment, RiskAssessment } from '../../assessment';
import { CONTEXT_SHARES, type ContextShareId } from '../../contextShares';
import { latestPassports } from '../../latestPassports';
import type { School, SocialPassport } from '../../model';
import { RISK_FACTORS, RISK_PARAMETERS, type RiskFactorId, type RiskLevel, type RiskParameterId } from '../../riskCatalogue';

export type FactorVariable =
  | { readonly kind: 'share'; readonly id: ContextShareId }
  | { readonly kind: 'size' }
  /** `level`: by the ready-made levels of a profile. */
  | { readonly kind: 'riskFactor'; readonly id: RiskFactorId; readonly by: 'score' | 'level' }
  | { readonly kind: 'riskParameter'; readonly id: RiskParameterId };

export interface VariableValues {
  readonly variable: FactorVariable;
  /** In the order of the district's schools; `null`: not known. */
  readonly values: readonly (number | null)[];
}

interface Known {
  readonly school: School;
  readonly passport: SocialPassport | null;
  readonly risk: RiskAssessment | null;
}

const LEVELS: Readonly<Record<RiskLevel, number>> = { low: 0, medium: 1, high: 2 };

/** Variables of which no school has a value are absent. */
export function factorVariables({ input, schools, year }: DistrictAssessment): readonly VariableValues[] {
  const passports = latestPassports(input.passports, year);
  const known = schools.map(({ school, risk }): Known => ({ school, passport: passports.get(school.key) ?? null, risk }));
  const of = (variable: FactorVariable, value: (known: Known) => number | null): VariableValues => ({ variable, values: known.map(value) });
  const all = [
    ...CONTEXT_SHARES.map((id) => of({ kind: 'share', id }, ({ passport }) => passport?.shares[id] ?? null)),
    of({ kind: 'size' }, sizeOf),
    ...RISK_FACTORS.flatMap(({ id }) => riskVariables(id, of)),
  ];
  return all.filter(({ values }) => values.some((value) => value !== null));
}

type Make = (variable: FactorVariable, value: (known: Known) => number | null) => VariableValues;

/** The factor, then its parameters. */
function riskVariables(id: RiskFactorId, of: Make): VariableValues[] {
  const assessed = ({ risk }: Known): FactorAssessment | undefined => risk?.factors.find(({ factor }) => factor === id);
  const scores = of({ kind: 'riskFactor', id, by: 'score' }, (known) => assessed(known)?.score ?? null);
  const hasScores = scores.values.some((value) => value !== null);
  const parameters = RISK_PARAMETERS.filter((parameter) => parameter.id.startsWith(`${id}.`));
  return [
    hasScores ? scores : of({ kind: 'riskFactor', id, by: 'level' }, (known) => levelOf(assessed(known))),
    ...parameters.map((parameter) => of({ kind: 'riskParameter', id: parameter.id }, (known) => assessed(known)?.deficits.find((deficit) => deficit.parameter === parameter.id)?.deficit ?? null)),
  ];
}

const levelOf = (assessed: FactorAssessment | undefined): number | null => (assessed === undefined ? null : LEVELS[assessed.level]);

/** Its logarithm would have the same ranks. */
function sizeOf({ school, passport }: Known): number | null {
  const pupils = passport?.pupils ?? school.pupils;
  return pupils !== null && pupils > 0 ? pupils : null;
}
