/** What is told of each of the ten factors: which schools are at which level, and what weighs most in it. */
import type { DistrictAssessment, FactorAssessment, SchoolAssessment } from '../../engine/assessment';
import { RISK_FACTORS, RISK_PARAMETERS, type RiskFactor, type RiskLevel, type RiskParameter } from '../../engine/riskCatalogue';
import { mean } from '../../engine/stats/mean';

export interface FactorOfDistrict {
  readonly factor: RiskFactor;
  readonly schools: Readonly<Record<RiskLevel, readonly SchoolAssessment[]>>;
  /** Schools of which something is known about this factor. */
  readonly withData: number;
  /** The greatest mean deficits among the schools at «высокий», else at «средний». */
  readonly heaviest: readonly { readonly parameter: RiskParameter; readonly deficit: number }[];
}

const MOST_PARAMETERS = 2;

interface Known {
  readonly assessed: SchoolAssessment;
  readonly factor: FactorAssessment;
}

export const factorsOfDistrict = ({ schools }: Pick<DistrictAssessment, 'schools'>): readonly FactorOfDistrict[] => {
  const known = new Map<number, Known[]>(RISK_FACTORS.map(({ id }) => [id, []]));
  for (const assessed of schools) for (const factor of assessed.risk?.factors ?? []) known.get(factor.factor)!.push({ assessed, factor });
  return RISK_FACTORS.map((factor): FactorOfDistrict => {
    const own = known.get(factor.id)!;
    const at = (level: RiskLevel): readonly Known[] => own.filter((one) => one.factor.level === level);
    const names = (level: RiskLevel): readonly SchoolAssessment[] => at(level).map(({ assessed }) => assessed);
    const high = at('high');
    return {
      factor,
      schools: { high: names('high'), medium: names('medium'), low: names('low') },
      withData: own.length,
      heaviest: heaviestOf(high.length > 0 ? high : at('medium')),
    };
  });
};

/** Of equal ones the first of the catalogue. */
const heaviestOf = (known: readonly Known[]): FactorOfDistrict['heaviest'] => {
  const deficits = new Map<string, number[]>();
  for (const { factor } of known) for (const { parameter, deficit } of factor.deficits) push(deficits, parameter, deficit);
  return RISK_PARAMETERS.filter(({ id }) => deficits.has(id))
    .map((parameter) => ({ parameter, deficit: mean(deficits.get(parameter.id)!) }))
    .filter(({ deficit }) => deficit > 0)
    .sort((a, b) => b.deficit - a.deficit)
    .slice(0, MOST_PARAMETERS);
};

const push = (lists: Map<string, number[]>, key: string, value: number): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};
