/** Why a school has its status, in words with the figures. */
import type { JudgedResult, SchoolAssessment } from '../../engine/assessment';
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';

type Described = { readonly procedure: string; readonly below: number; readonly participants: number; readonly share: number; readonly year: number };

const described = ({ procedure, below, participants, share, year }: JudgedResult): Described => ({ procedure, below, participants, share: share ?? 0, year });

const sameProcedures = (results: readonly JudgedResult[], others: readonly JudgedResult[]): readonly JudgedResult[] =>
  results.filter(({ procedure }) => others.some((other) => other.procedure === procedure));

const secondCriterion = (now: readonly JudgedResult[], was: readonly JudgedResult[], { assessment: { settings, year } }: SheetsInput, { sheets: { lowResults: words } }: Texts): string =>
  settings.ruleSet === 'same-procedure-2025'
    ? words.criterion2Same(year, sameProcedures(now, was).map(described), sameProcedures(was, now).map(described))
    : words.criterion2(year, now.map(described), was.map(described));

const sentences = ({ lowResults }: SchoolAssessment, input: SheetsInput, texts: Texts): readonly string[] => {
  const words = texts.sheets.lowResults;
  const { year } = input.assessment;
  const low = lowResults.judged.filter((result) => result.low && !result.excluded);
  const now = low.filter((result) => result.year === year);
  const was = low.filter((result) => result.year !== year);
  switch (lowResults.status) {
    case 'not-applicable':
      return [words.primaryReason];
    case 'no-data':
      return [words.noDataReason(year)];
    case 'not-listed':
      return [words.notMet(year, now.map(described), was.map(described))];
    case 'listed':
      return lowResults.criteria.map((criterion) => (criterion === 1 ? words.criterion1(year, now.map(described)) : secondCriterion(now, was, input, texts)));
  }
};

export const reasonInWords = (assessed: SchoolAssessment, input: SheetsInput, texts: Texts): string => {
  const words = texts.sheets.lowResults;
  const { lowResults } = assessed;
  const excluded = lowResults.judged.filter((result) => result.excluded && result.share !== null);
  return [
    ...sentences(assessed, input, texts),
    ...(lowResults.secondCriterionUnknown ? [words.secondUnknown(input.assessment.year)] : []),
    ...(excluded.length > 0 ? [words.excluded(excluded.map(described))] : []),
  ].join(' ');
};
