/** The funnel in the story of one school. */
import type { DistrictAnalysis } from '../../engine/analysis/analysis';
import type { FunnelGroup, FunnelPoint } from '../../engine/analysis/funnel/result';
import type { DistrictAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import type { StoryItem } from '../common/story';
import { isOutside } from './points';
import { whereOf } from './sentences';

type Assessed = Pick<DistrictAssessment, 'year' | 'settings' | 'schools'>;

interface Found {
  readonly group: FunnelGroup;
  readonly point: FunnelPoint;
}

const isWorse = ({ place }: FunnelPoint): boolean => place === 'above95' || place === 'above998';

const mainItem = ({ group, point }: Found, smallCount: number, texts: Texts): StoryItem => {
  const { story: words, places } = texts.sheets.funnel;
  const where = whereOf(group, texts);
  const detail = words.detail(point.below, point.participants, point.share, group.average);
  return {
    text: isOutside(point) ? words.outside(where, places[point.place!]) : words.inside(where),
    detail: point.participants < smallCount ? `${detail} ${words.few(point.participants)}` : detail,
    tone: isWorse(point) ? (point.place === 'above998' ? 'strong' : 'middle') : 'quiet',
    place: point.origin,
  };
};

export const funnelStory = (school: SchoolKey, { funnel }: DistrictAnalysis, { settings }: Assessed, texts: Texts): readonly StoryItem[] => {
  if (funnel.status === 'not-computed') return [];
  const { story: words, places } = texts.sheets.funnel;
  const found = funnel.result.groups.flatMap((group): Found[] => {
    const point = group.points.find((one) => one.school === school);
    return point && point.place !== null ? [{ group, point }] : [];
  });
  const together = found.find(({ group }) => group.procedure === null);
  const single = found.filter(({ group, point }) => group.procedure !== null && isOutside(point));
  const others: readonly StoryItem[] =
    single.length > 0
      ? [
          {
            text: words.others(single.map(({ group, point }) => words.one(group.procedure!, places[point.place!]))),
            tone: single.some(({ point }) => isWorse(point)) ? 'middle' : 'quiet',
            place: single[0]!.point.origin,
          },
        ]
      : [];
  return [...(together ? [mainItem(together, settings.smallCount, texts)] : []), ...others];
};
