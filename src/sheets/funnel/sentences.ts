/** What the funnels say in words. */
import { outsideOf, type FunnelGroup } from '../../engine/analysis/funnel/result';
import type { Texts } from '../../i18n';
import type { ListBlock } from '../spec';

type Item = ListBlock['items'][number];

export const whereOf = ({ procedure }: FunnelGroup, { sheets: { funnel: words } }: Texts): string => (procedure === null ? words.togetherIn : words.ofProcedure(procedure));

/** Of the nine together, or of the only group there is. */
export const mainSentences = (group: FunnelGroup, texts: Texts): readonly Item[] => {
  const { funnel: words } = texts.sheets;
  const { places, points, byChance, dispersion } = group;
  if (points.length === 1) return [{ text: words.alone }];
  const outside = outsideOf(places);
  return [
    { text: words.found(whereOf(group, texts), outside, points.length, places.above998 + places.above95, places.below998 + places.below95, byChance.outside95) },
    { text: words.far(places.above998, places.below998) },
    ...(dispersion ? [{ text: dispersion.excessive ? words.excessive(dispersion.phi, outside, dispersion.outsideWidened) : words.usual(dispersion.phi) }] : []),
  ];
};
