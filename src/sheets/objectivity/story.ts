/** The check of objectivity in the story of one school: only what asks for a look. */
import type { DistrictAnalysis } from '../../engine/analysis/analysis';
import type { DistrictAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import type { StoryItem } from '../common/story';
import { whatAgrees } from './words';

type Assessed = Pick<DistrictAssessment, 'year' | 'settings' | 'schools'>;

/** A story is read, not searched: the whole list is on the sheet. */
const MOST_RESULTS = 3;

export const objectivityStory = (school: SchoolKey, { objectivity }: DistrictAnalysis, { schools }: Assessed, texts: Texts): readonly StoryItem[] => {
  if (objectivity.status === 'not-computed') return [];
  const { story: words, verdicts, measures } = texts.sheets.objectivity;
  const { results, listed, statuses } = objectivity.result;
  const own = schools.find((one) => one.school.key === school)?.school;
  const asked = results.filter((result) => result.school === school && result.verdict !== null);
  const changed = statuses.find((status) => status.school === school && status.changes);
  return [
    ...listed.filter((entry) => entry.school === school).slice(0, 1).map(({ list, year, origin }): StoryItem => ({ text: words.listed(list, year), tone: 'middle', place: origin })),
    ...[...asked.filter(({ verdict }) => verdict === 'not-confirmed'), ...asked.filter(({ verdict }) => verdict === 'needs-analysis')].slice(0, MOST_RESULTS).map(
      (result): StoryItem => ({
        text: words.verdict(result.procedure, verdicts[result.verdict!]),
        detail: words.detail(result.share, result.count, result.participants, measures[result.measure], whatAgrees(result, own, texts)),
        tone: 'middle',
        place: result.origin,
      }),
    ),
    ...(changed ? [{ text: words.changes(texts.terms.lowStatuses[changed.statusIfCounted]), tone: 'middle', place: null } as const] : []),
  ];
};
