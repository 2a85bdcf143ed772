/** The schools most like a school in its story. */
import type { DistrictAnalysis } from '../../engine/analysis/analysis';
import type { DistrictAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import { schoolNames } from '../common/schools';
import type { StoryItem } from '../common/story';

/** More names than this are on the sheet. */
const NAMED = 5;

export const similarStory = (
  school: SchoolKey,
  { similar }: DistrictAnalysis,
  { schools }: Pick<DistrictAssessment, 'year' | 'settings' | 'schools'>,
  texts: Texts,
): readonly StoryItem[] => {
  if (similar.status === 'not-computed') return [];
  const found = new Map(similar.result.schools.map((one) => [one.school, one]));
  const own = found.get(school);
  if (!own) return [];
  const { story: words, betterOne } = texts.sheets.similar;
  const nameOf = schoolNames(schools, texts);
  const known = new Map(schools.map((one) => [one.school.key, one]));
  const name = (key: SchoolKey): string => nameOf(known.get(key)!.school);
  const { index, place, better } = own;
  return [
    {
      text: place === null ? words.noPlace : words.place(place, own.compared),
      detail: words.nearest(own.nearest.slice(0, NAMED).map(name)),
      tone: 'middle',
      place: known.get(school)?.isbsh?.origin ?? null,
    },
    ...(index !== null && better.length > 0
      ? [{ text: words.better(better.length, better.slice(0, NAMED).map((key) => betterOne(name(key), found.get(key)!.index! - index))), tone: 'middle' as const, place: null }]
      : []),
    ...(own.unusual ? [{ text: words.unusual, tone: 'quiet' as const, place: null }] : []),
  ];
};
