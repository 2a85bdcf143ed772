/** What the works say in words. */
import type { CohortChange, LevelChange, LiteracyAnalysis, PooledGradeResult } from '../../engine/analysis/literacy/result';
import type { Texts } from '../../i18n';
import type { ListBlock } from '../spec';
import { kindTitle, resultName } from './names';

type Item = ListBlock['items'][number];

/** More pairs than this are read in the table. */
const MOST_PAIRS = 5;

const changeSentence = (cohort: CohortChange<PooledGradeResult>, { measure, was, now, interval, relative }: LevelChange, texts: Texts): string => {
  const { literacy: words } = texts.sheets;
  const title = kindTitle(cohort.kind, texts);
  const isNamedSo = [cohort.was, cohort.now].every(({ work }) => work.toLowerCase().startsWith(title.toLowerCase()));
  return words.main(isNamedSo ? null : title, resultName(cohort.was, texts), resultName(cohort.now, texts), words.measures[measure], was, now, interval.difference, relative);
};

/** The latest pairs first. */
export const latestPairs = ({ pooledCohorts }: LiteracyAnalysis): readonly CohortChange<PooledGradeResult>[] => [...pooledCohorts].sort((a, b) => b.now.year - a.now.year);

/** Of the highest level and of those below the base one, as the documents tell it. */
export const pairSentences = (cohort: CohortChange<PooledGradeResult>, texts: Texts): readonly string[] =>
  cohort.changes.filter(({ measure }) => measure !== 'reached').map((change) => changeSentence(cohort, change, texts));

export const mainSentences = (result: LiteracyAnalysis, texts: Texts): readonly Item[] => {
  const { literacy: words } = texts.sheets;
  const pairs = latestPairs(result).slice(0, MOST_PAIRS);
  return [
    ...(pairs.length === 0 ? [{ text: words.noCohorts, tone: 'warning' } as const] : pairs.flatMap((pair) => pairSentences(pair, texts).map((text) => ({ text })))),
    ...(result.emptyRows > 0 ? [{ text: words.emptyRows(result.emptyRows), tone: 'warning' } as const] : []),
    { text: words.toLevels, to: 'levels-heading' },
    { text: words.toParameters, to: 'parameters' },
    { text: words.toSchools, to: 'schools-heading' },
  ];
};
