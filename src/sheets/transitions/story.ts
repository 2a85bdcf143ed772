/** The lists in the story of one school. */
import type { DistrictAnalysis } from '../../engine/analysis/analysis';
import type { Move } from '../../engine/analysis/transitions/moves';
import type { DistrictAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import type { StoryItem } from '../common/story';
import { listName } from './names';

const TONES: Readonly<Record<Move, StoryItem['tone']>> = { stayed: 'strong', new: 'strong', left: 'middle' };

export const transitionsStory = (school: SchoolKey, { transitions }: DistrictAnalysis, _: Pick<DistrictAssessment, 'year' | 'settings' | 'schools'>, texts: Texts): readonly StoryItem[] => {
  if (transitions.status === 'not-computed') return [];
  const { story: words } = texts.sheets.transitions;
  const { lists, chosen } = transitions.result;
  const move = chosen.schools.find((one) => one.school === school);
  const named = lists.filter(({ kind, aboutBias, schools }) => kind !== 'union' && !aboutBias && schools.includes(school)).map((list) => listName(list, texts));
  const [was, now] = [listName(lists[chosen.pair.from]!, texts), listName(lists[chosen.pair.to]!, texts)];
  return [
    ...(move
      ? [
          {
            text: words[move.move](was, now),
            ...(move.withoutData ? { detail: words.withoutData } : {}),
            tone: TONES[move.move],
            place: move.nowOrigin ?? move.wasOrigin,
          },
        ]
      : []),
    ...(named.length > 0 ? [{ text: words.lists(named), tone: 'quiet', place: null } as const] : []),
  ];
};
