/** Why a school has its status, in words with the figures. */
import type { JudgedResult, LowCriterion, SchoolAssessment } from '../../engine/assessment';
import type { Texts } from '../../i18n';
import type { SchoolName } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';

type Described = { readonly procedure: string; readonly below: number; readonly participants: number; readonly share: number; readonly year: number };

const described = ({ procedure, below, participants, share, year }: JudgedResult): Described => ({ procedure, below, participants, share: share ?? 0, year });

const sameProcedures = (results: readonly JudgedResult[], others: readonly JudgedResult[]): readonly JudgedResult[] =>
  results.filter(({ procedure }) => others.some((other) => other.procedure === procedure));

const whyListed = (criteria: readonly LowCriterion[], now: readonly JudgedResult[], was: readonly JudgedResult[], { assessment: { settings, year } }: SheetsInput, { sheets: { lowResults: words } }: Texts): string => {
  const isSame = settings.ruleSet === 'same-procedure-2025';
  if (criteria.length === 2) return words.criteriaBoth(year, now.map(described), was.map(described), isSame ? sameProcedures(now, was).map(({ procedure }) => procedure) : []);
  if (criteria.includes(1)) return words.criterion1(year, now.map(described));
  return isSame ? words.criterion2Same(year, sameProcedures(now, was).map(described), sameProcedures(was, now).map(described)) : words.criterion2(year, now.map(described), was.map(described));
};

const verdictInWords = ({ lowResults }: SchoolAssessment, input: SheetsInput, texts: Texts): string => {
  const words = texts.sheets.lowResults;
  const { year } = input.assessment;
  const low = lowResults.judged.filter((result) => result.low && !result.excluded);
  const now = low.filter((result) => result.year === year);
  const was = low.filter((result) => result.year !== year);
  switch (lowResults.status) {
    case 'not-applicable':
      return words.primaryReason;
    case 'no-data':
      return words.noDataReason(year);
    case 'not-listed':
      return words.notMet(year, now.map(described), was.map(described));
    case 'listed':
      return whyListed(lowResults.criteria, now, was, input, texts);
  }
};

/** The verdict in a few figures, for the table. */
export const verdictInShort = ({ lowResults }: SchoolAssessment, { assessment: { year } }: SheetsInput, { sheets: { lowResults: words } }: Texts): string => {
  if (lowResults.status === 'not-applicable') return words.primary;
  const usable = lowResults.judged.filter(({ participants, excluded }) => participants > 0 && !excluded);
  const tally = (isNow: boolean): { low: number; all: number } => {
    const ofYear = usable.filter((result) => (result.year === year) === isNow);
    return { low: ofYear.filter(({ low }) => low).length, all: ofYear.length };
  };
  const now = tally(true);
  return words.inShortOf(now.low, now.all, tally(false), lowResults.judged.filter(({ excluded }) => excluded).length);
};

export const reasonInWords = (assessed: SchoolAssessment, input: SheetsInput, texts: Texts): string => {
  const words = texts.sheets.lowResults;
  const { lowResults } = assessed;
  const excluded = lowResults.judged.filter((result) => result.excluded && result.share !== null);
  return [
    verdictInWords(assessed, input, texts),
    ...(lowResults.secondCriterionUnknown ? [words.secondUnknown(input.assessment.year)] : []),
    ...(excluded.length > 0 ? [words.excluded(excluded.map(described))] : []),
  ].join(' ');
};

/** More paragraphs than this nobody reads; the detailed table has them all. */
const MOST_REASONS = 300;

/** A paragraph for each listed school. */
export const reasonsList = (input: SheetsInput, texts: Texts, nameOf: SchoolName): ListBlock => {
  const words = texts.sheets.lowResults;
  const listed = input.assessment.schools.filter(({ lowResults }) => lowResults.status === 'listed');
  if (listed.length === 0) return { kind: 'list', items: [{ text: words.noReasons }] };
  const shown = listed.slice(0, MOST_REASONS).map((assessed) => ({ text: words.reasonOf(nameOf(assessed.school), reasonInWords(assessed, input, texts)) }));
  const rest = listed.length - shown.length;
  return { kind: 'list', items: rest > 0 ? [...shown, { text: words.moreReasons(rest) }] : shown };
};
