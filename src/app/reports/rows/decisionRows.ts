/** «Управленческие решения» as drafts: for each school of the list for support and each kind of risk found, one row. */
import { proposeDecisions, type ProposedDecision } from '../../../engine/support/decisions/propose';
import { dayText } from '../../../engine/support/days';
import { basesInWords, NATURE_WORDS, RISK_KIND_WORDS } from '../../../engine/support/measureWords';
import type { EffectIndicator, RiskKind } from '../../../engine/support/model';
import type { DecisionColumn } from '../../../inputs/decisions';
import type { RawValue } from '../../../inputs/rawWorkbook';
import type { ReportInput } from '../../../sheets/sheetsInput';
import type { OfferedRow } from '../offeredRow';
import { schoolTexts } from './schoolText';

/** So many of the measures recommended for a kind of risk stand in the draft; all of them are in the recommendations. */
const MOST_MEASURES = 2;

/** [001] 5.2: what decisions on each kind of risk are about. */
const TEXTS: Readonly<Record<RiskKind, string>> = {
  staff: 'Решить вопросы кадров и методической поддержки: вакансии, кадровые ротации, повышение квалификации',
  equipment: 'Укрепить материально-техническое оснащение школы, использовать ресурсы сетевого взаимодействия',
  failure: 'Организовать преодоление образовательной неуспешности обучающихся',
  social: 'Оказать адресную помощь обучающимся и родителям в сложной социальной ситуации',
};

const AT_ONCE = 'сразу';

const schoolYear = (year: number): string => `${String(year - 1)}/${String(year)}`;

/** As the register reads it; blank: all nine procedures together. */
const indicatorText = (indicator: EffectIndicator): string => {
  switch (indicator.kind) {
    case 'pooled':
      return '';
    case 'procedure':
      return indicator.procedure;
    case 'isbsh':
      return 'ИСБШ';
    case 'risk-factor':
      return `Фактор ${String(indicator.factor)}`;
  }
};

const cellsOf = ({ code, riskKind, nature, measures, bases, year, due, effectIn }: ProposedDecision, schoolText: string): Readonly<Partial<Record<DecisionColumn, RawValue>>> => ({
  code,
  text: TEXTS[riskKind],
  year: schoolYear(year),
  school: schoolText,
  basis: basesInWords(bases),
  riskKind: RISK_KIND_WORDS[riskKind],
  nature: NATURE_WORDS[nature],
  measure: measures
    .slice(0, MOST_MEASURES)
    .map(({ text }) => text)
    .join('; '),
  due: due === null ? AT_ONCE : dayText(due),
  responsible: measures[0].responsible ?? '',
  document: measures[0].document ?? '',
  indicator: indicatorText(effectIn),
});

export const decisionRows = ({ assessment, support: { recommendations, today } }: Pick<ReportInput, 'assessment' | 'support'>): readonly OfferedRow[] => {
  const schoolText = schoolTexts(assessment.schools);
  return proposeDecisions(recommendations, assessment, today).map((proposed) => ({ code: proposed.code, cells: cellsOf(proposed, schoolText(proposed.school)) }));
};
