/** What asks for an eye: terms that are over, terms that come, rows to be decided on. */
import { daysFrom } from '../../engine/support/calendar/timing';
import type { FollowedRow } from '../../engine/support/roadmap/model';
import type { Texts } from '../../i18n';
import type { ListBlock, TableBlock } from '../spec';
import { originLink, type View } from './view';
import { rowCells, rowColumns } from './rows';

/** Longer lists nobody reads; the sheet says how many there are. */
export const MOST_LISTED = 200;
const MOST_LOST = 60;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The longest overdue first. */
export const pastRows = ({ roadmap: { rows } }: View): readonly FollowedRow[] =>
  rows.filter(({ state }) => state === 'overdue' || state === 'unmarked').sort((a, b) => compare(a.to ?? '', b.to ?? ''));

const nextDay = ({ next, from, to }: FollowedRow): string => (next === 'start' ? from : to) ?? '';

/** The nearest first. */
export const nextRows = ({ roadmap: { rows } }: View): readonly FollowedRow[] => rows.filter(({ next }) => next !== null).sort((a, b) => compare(nextDay(a), nextDay(b)));

export const pastTable = (view: View, texts: Texts): TableBlock => {
  const { roadmapProgress: words } = texts.sheets;
  const { today } = view.roadmap;
  return {
    kind: 'table',
    id: 'past',
    name: 'СрокПрошёл',
    dense: true,
    columns: rowColumns(texts),
    rows: pastRows(view)
      .slice(0, MOST_LISTED)
      .map((followed, at) => rowCells(followed, at, followed.to === null ? null : words.notes.late(daysFrom(followed.to, today)), view, texts)),
    emptyText: words.noOverdue,
  };
};

export const nextTable = (view: View, texts: Texts): TableBlock => {
  const { roadmapProgress: words } = texts.sheets;
  const { today } = view.roadmap;
  const noteOf = (followed: FollowedRow): string => {
    const left = daysFrom(today, nextDay(followed));
    return followed.next === 'start' ? words.notes.begins(left) : words.notes.ends(left);
  };
  return {
    kind: 'table',
    id: 'next',
    name: 'БлижайшиеСроки',
    dense: true,
    columns: rowColumns(texts),
    rows: nextRows(view)
      .slice(0, MOST_LISTED)
      .map((followed, at) => rowCells(followed, at, noteOf(followed), view, texts)),
    emptyText: words.noComing,
  };
};

export const isOfLostSchool = ({ row: { school, schoolText } }: FollowedRow): boolean => school === null && schoolText !== null;

/** Rows that the data no longer bear out: each leads to the user's row. */
export const lostItems = ({ roadmap: { rows } }: View, { sheets: { roadmapProgress: words } }: Texts): ListBlock['items'] =>
  rows
    .filter((followed) => isOfLostSchool(followed) || followed.lostGround !== null)
    .slice(0, MOST_LOST)
    .map((followed) => ({
      text: isOfLostSchool(followed) ? words.lostSchool(followed.row.text, followed.row.schoolText ?? '') : words.lostGround(followed.row.text, words.notes[followed.lostGround ?? 'no-finding']),
      ...originLink(followed),
    }));
