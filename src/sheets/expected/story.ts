/** Expected results in the story of one school. */
import type { DistrictAnalysis } from '../../engine/analysis/analysis';
import type { ExpectedSchool } from '../../engine/analysis/expected/result';
import type { DistrictAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import type { StoryItem } from '../common/story';

type Assessed = Pick<DistrictAssessment, 'year' | 'settings' | 'schools'>;

const verdictItem = (own: ExpectedSchool, place: StoryItem['place'], smallCount: number, texts: Texts): readonly StoryItem[] => {
  const { fit, index, participants, ifBiasedCounted } = own;
  if (!fit) return [];
  const { story: words, verdicts } = texts.sheets.expected;
  const other = ifBiasedCounted?.verdict ?? null;
  const detail = [
    words.detail(index, fit.expected, fit.lower, fit.upper),
    ...(participants < smallCount ? [words.few(participants)] : []),
    ...(other !== null && other !== fit.verdict ? [words.ifCounted(verdicts[other])] : []),
  ].join(' ');
  return [{ text: words.verdicts[fit.verdict], detail, tone: fit.verdict === 'below' ? 'strong' : fit.verdict === 'above' ? 'middle' : 'quiet', place }];
};

export const expectedStory = (school: SchoolKey, { expected }: DistrictAnalysis, { schools, settings }: Assessed, texts: Texts): readonly StoryItem[] => {
  if (expected.status === 'not-computed') return [];
  const own = expected.result.schools.find((one) => one.school === school);
  if (!own) return [];
  const place = schools.find((one) => one.school.key === school)?.isbsh?.origin ?? null;
  const resilient: readonly StoryItem[] = own.resilient === true ? [{ text: texts.sheets.expected.story.resilient, tone: 'middle', place }] : [];
  return [...resilient, ...verdictItem(own, place, settings.smallCount, texts)];
};
