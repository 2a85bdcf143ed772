/** What a school's story says of its ИОР. */
import type { DistrictAnalysis } from '../../engine/analysis/analysis';
import type { DistrictAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import type { StoryItem } from '../common/story';
import { knownComponents, usedIn } from './view';

/** One or two sentences; none without an index. */
export const outcomeIndexStory = (school: SchoolKey, { outcomeIndex }: DistrictAnalysis, _assessment: Pick<DistrictAssessment, 'year' | 'settings' | 'schools'>, texts: Texts): readonly StoryItem[] => {
  if (outcomeIndex.status !== 'computed') return [];
  const { scales, reference, schools } = outcomeIndex.result;
  const own = schools.find((one) => one.school === school);
  if (!own || own.index === null) return [];
  const { story: words } = texts.sheets.outcomeIndex;
  const [was, now] = own.comparable.slice(-2);
  return [
    { text: words.index(own.index, own.level), detail: words.indexDetail(knownComponents(own, scales), usedIn(scales).length, own.participants), tone: own.level === 'low' ? 'middle' : 'quiet', place: null },
    ...(was && now
      ? [{ text: words.comparable(was.index, was.year, now.index, now.year), detail: words.comparableDetail(reference.year, was.components === now.components), tone: 'quiet', place: null } as const]
      : []),
  ];
};
