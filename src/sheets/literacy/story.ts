/** The diagnostic works in the story of one school: the same pupils from class to class, else the latest levels. */
import type { DistrictAnalysis } from '../../engine/analysis/analysis';
import type { CohortChange, SchoolGradeResult } from '../../engine/analysis/literacy/result';
import type { DistrictAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import type { StoryItem } from '../common/story';
import { kindTitle, resultName } from './names';

/** The latest ones; more stand on the sheet. */
const MOST_PAIRS = 3;

const cohortItem = (cohort: CohortChange<SchoolGradeResult>, texts: Texts): StoryItem => {
  const { story: words, measures, verdicts } = texts.sheets.literacy;
  const details = cohort.changes.map(({ measure, was, now, interval, relative, verdict }) => words.detail(measures[measure], was, now, interval.difference, relative, verdicts[verdict]));
  return {
    text: words.change(kindTitle(cohort.kind, texts), resultName(cohort.was, texts), resultName(cohort.now, texts)),
    detail: [...details, ...(cohort.small ? [words.few(cohort.was.participants, cohort.now.participants)] : [])].join(' '),
    tone: cohort.changes.some(({ verdict }) => verdict === 'decline') ? 'middle' : 'quiet',
    place: cohort.now.origin,
  };
};

const levelItem = (result: SchoolGradeResult, texts: Texts): StoryItem => {
  const { basic, advanced } = result.counts;
  return {
    text: texts.sheets.literacy.story.level(resultName(result, texts), (basic + advanced) / result.participants, result.participants),
    tone: 'quiet',
    place: result.origin,
  };
};

export const literacyStory = (school: SchoolKey, { literacy }: DistrictAnalysis, _: Pick<DistrictAssessment, 'year' | 'settings' | 'schools'>, texts: Texts): readonly StoryItem[] => {
  if (literacy.status === 'not-computed') return [];
  const cohorts = literacy.result.cohorts.filter(({ now }) => now.school === school).sort((a, b) => b.now.year - a.now.year);
  if (cohorts.length > 0) return cohorts.slice(0, MOST_PAIRS).map((cohort) => cohortItem(cohort, texts));
  const own = literacy.result.schools.filter((result) => result.school === school);
  const latest = own.reduce((year, result) => Math.max(year, result.year), -Infinity);
  return own.filter(({ year }) => year === latest).map((result) => levelItem(result, texts));
};
