/** What a list of schools is called in the note. */
import type { SchoolList } from '../../engine/analysis/transitions/lists';
import { note } from '../../i18n/ru/note';

export const listName = ({ kind, maker, year }: Pick<SchoolList, 'kind' | 'maker' | 'year'>): string => {
  const { lists } = note.tables.transitions;
  if (kind !== 'external') return lists[kind](year);
  return maker.includes(String(year)) ? maker : lists.external(maker, year);
};
