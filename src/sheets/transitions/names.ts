/** What lists and pairs of lists are called. */
import type { SchoolList } from '../../engine/analysis/transitions/lists';
import type { Texts } from '../../i18n';

export const listName = ({ kind, maker, year }: Pick<SchoolList, 'kind' | 'maker' | 'year'>, { sheets: { transitions: words } }: Texts): string =>
  kind === 'external' ? words.lists.external(maker, year) : words.lists[kind](year);

/** Of one maker the name stands once. */
export const pairName = (was: SchoolList, now: SchoolList, texts: Texts): string => {
  const { series, pair } = texts.sheets.transitions;
  if (was.kind !== now.kind || was.maker !== now.maker) return pair(listName(was, texts), listName(now, texts));
  return was.kind === 'external' ? series.external(was.maker, was.year, now.year) : series[was.kind](was.year, now.year);
};
