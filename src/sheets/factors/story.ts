/** In the story of one school: what goes with low results in the district and is marked in this school. */
import type { DistrictAnalysis } from '../../engine/analysis/analysis';
import { variableKey, type FactorCorrelation, type FactorsResult } from '../../engine/analysis/factors/result';
import type { FactorVariable } from '../../engine/analysis/factors/variables';
import type { DistrictAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import type { StoryItem } from '../common/story';
import { variableName } from './names';

type Assessed = Pick<DistrictAssessment, 'year' | 'settings' | 'schools'>;

/** The strongest relations first. */
const MOST_ITEMS = 3;
/** Marked: beyond three quarters of the other schools. */
const MARKED = 0.75;

interface Standing {
  readonly correlation: FactorCorrelation;
  readonly value: number;
  /** Other schools on the side of higher results. */
  readonly beyond: number;
  readonly others: number;
}

const standingOf = (school: SchoolKey, correlation: FactorCorrelation, { rows, variables }: FactorsResult): Standing | null => {
  const at = variables.findIndex((variable) => variableKey(variable) === variableKey(correlation.variable));
  const value = rows.find((row) => row.school === school)?.values[at] ?? null;
  if (value === null) return null;
  const others = rows.filter((row) => row.school !== school).flatMap(({ values }) => values[at] ?? []);
  const beyond = others.filter((other) => (correlation.rho > 0 ? other < value : other > value)).length;
  return { correlation, value, beyond, others: others.length };
};

const valueText = (variable: FactorVariable, value: number, texts: Texts): string => {
  const { decimal } = texts.sheets.common;
  return variable.kind === 'share' ? texts.sheets.factors.story.share(value) : decimal(Math.round(value * 100) / 100);
};

const placeOf = (school: SchoolKey, { kind }: FactorVariable, schools: Assessed['schools']): StoryItem['place'] => {
  const assessed = schools.find((one) => one.school.key === school);
  return kind === 'share' ? (assessed?.isbsh?.origin ?? null) : null;
};

export const factorsStory = (school: SchoolKey, { factors }: DistrictAnalysis, { schools }: Assessed, texts: Texts): readonly StoryItem[] => {
  if (factors.status === 'not-computed') return [];
  const { story: words } = texts.sheets.factors;
  return factors.result.correlations
    .filter(({ traced }) => traced)
    .map((correlation) => standingOf(school, correlation, factors.result))
    .filter((standing) => standing !== null && standing.beyond >= MARKED * standing.others)
    .slice(0, MOST_ITEMS)
    .map((standing): StoryItem => {
      const { correlation, value, beyond, others } = standing!;
      const { variable, rho } = correlation;
      return {
        text: words.marked(variableName(variable, texts), beyond, others, rho > 0),
        detail: words.detail(valueText(variable, value, texts), rho),
        tone: 'middle',
        place: placeOf(school, variable, schools),
      };
    });
};
