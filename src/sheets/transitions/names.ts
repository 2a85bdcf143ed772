/** What lists and pairs of lists are called. */
import { isOneSeries } from '../../engine/analysis/transitions/choosePair';
import type { SchoolList } from '../../engine/analysis/transitions/lists';
import type { Texts } from '../../i18n';

export const listName = ({ kind, maker, year }: Pick<SchoolList, 'kind' | 'maker' | 'year'>, { sheets: { transitions: words } }: Texts): string => {
  if (kind !== 'external') return words.lists[kind](year);
  return maker.includes(`${year}`) ? maker : words.lists.external(maker, year);
};

/** Of one series the name stands once. */
export const pairName = (was: SchoolList, now: SchoolList, texts: Texts): string => {
  const { series, pair } = texts.sheets.transitions;
  if (!isOneSeries(was, now) || (was.kind === 'external' && was.series === '')) return pair(listName(was, texts), listName(now, texts));
  return was.kind === 'external' ? series.external(was.series, was.year, now.year) : series[was.kind](was.year, now.year);
};
