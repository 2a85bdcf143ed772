/** A school's group in its story. */
import type { DistrictAnalysis } from '../../engine/analysis/analysis';
import type { DistrictAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import type { StoryItem } from '../common/story';
import { groupText, notableFigures } from './words';

export const clustersStory = (
  school: SchoolKey,
  { clusters }: DistrictAnalysis,
  { schools }: Pick<DistrictAssessment, 'year' | 'settings' | 'schools'>,
  texts: Texts,
): readonly StoryItem[] => {
  if (clusters.status === 'not-computed') return [];
  const { result } = clusters;
  const own = result.schools.find((one) => one.school === school);
  if (!own) return [];
  const { story: words } = texts.sheets.clusters;
  const profile = result.profiles.find(({ cluster }) => cluster === own.cluster)!;
  const place = schools.find((one) => one.school.key === school)?.isbsh?.origin ?? null;
  return [
    {
      text: words.member(own.cluster, result.count, profile.schools, groupText(profile, result, texts)),
      detail: words.detail(notableFigures(result, own.values, texts)),
      tone: 'middle',
      place,
    },
    ...(own.silhouette !== null && own.silhouette < 0 ? [{ text: words.border(own.silhouette), tone: 'quiet' as const, place: null }] : []),
  ];
};
