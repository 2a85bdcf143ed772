/** Lists compared, results that require analysis, schools above what is expected of them. */
import type { CheckedResult } from '../../../engine/analysis/objectivity/result';
import { note } from '../../../i18n/ru/note';
import { terms } from '../../../i18n/ru/terms';
import type { NoteCell, NoteTableData } from '../document';
import { listName } from '../listName';
import { schoolName } from '../scene';
import { questionedResults } from '../support';
import { MOST_ROWS_IN_TEXT, tablePart, type Part, type PartBlock } from './part';

const { tables } = note;

/** A table in the midst of the text, with the sheet that has all its rows. */
const shortTable = (data: NoteTableData, sheet: string, notes: readonly string[] = []): PartBlock => {
  const rest = data.rows.length - MOST_ROWS_IN_TEXT;
  return tablePart({ ...data, rows: data.rows.slice(0, MOST_ROWS_IN_TEXT) }, [...(rest > 0 ? [tables.moreRows(rest, sheet)] : []), ...notes]);
};

const MOVES = ['new', 'stayed', 'left'] as const;

export const transitions: Part = (scene) => {
  const { transitions: analysed } = scene.input.analysis;
  if (analysed.status !== 'computed') return null;
  const { transitions: words } = tables;
  const { lists, chosen } = analysed.result;
  if (chosen.schools.length === 0) return null;
  const inOrder = MOVES.flatMap((move) => chosen.schools.filter((one) => one.move === move));
  return shortTable(
    {
      id: 'transitions',
      caption: words.caption(listName(lists[chosen.pair.from]!), listName(lists[chosen.pair.to]!)),
      columns: [
        { id: 'school', header: tables.school, width: 56, kind: 'text' },
        { id: 'move', header: words.move, width: 28, kind: 'text', align: 'center' },
      ],
      rows: inOrder.map(({ school, move, withoutData }) => [schoolName(school, scene), withoutData ? words.withoutData : words.moves[move]]),
    },
    terms.sheetNames.transitions,
  );
};

const whyQuestioned = ({ measure, flagged, verdict, high }: CheckedResult): string => {
  const { objectivity: words } = tables;
  const reasons = [words.measures[measure], ...(flagged ? [words.flagged] : []), ...(verdict === 'not-confirmed' ? [words.notConfirmed] : high === true ? [words.nothing] : [])];
  return reasons.join('; ');
};

export const objectivity: Part = (scene) => {
  const { objectivity: words } = tables;
  const questioned = questionedResults(scene);
  if (questioned.length === 0) return null;
  const row = (result: CheckedResult): readonly NoteCell[] => [
    schoolName(result.school, scene),
    words.told(result.procedure, whyQuestioned(result)),
    result.participants,
    result.share,
    result.others?.share ?? null,
  ];
  return shortTable(
    {
      id: 'objectivity',
      caption: words.caption,
      columns: [
        { id: 'school', header: tables.school, width: 22, kind: 'text' },
        { id: 'what', header: words.result, width: 42, kind: 'text' },
        { id: 'participants', header: words.participants, width: 13, kind: 'integer' },
        { id: 'share', header: words.share, width: 10, kind: 'percent-1' },
        { id: 'others', header: words.others, width: 12, kind: 'percent-1' },
      ],
      rows: questioned.map(row),
    },
    terms.sheetNames.objectivity,
  );
};

export const experience: Part = (scene) => {
  const { expected } = scene.input.analysis;
  if (expected.status !== 'computed') return null;
  const { experience: words } = tables;
  const above = expected.result.schools.filter(({ fit }) => fit?.verdict === 'above').sort((a, b) => b.fit!.residual - a.fit!.residual);
  if (above.length === 0) return null;
  return shortTable(
    {
      id: 'experience',
      caption: words.caption,
      columns: [
        { id: 'school', header: tables.school, width: 36, kind: 'text' },
        { id: 'index', header: words.index, width: 16, kind: 'points' },
        { id: 'expected', header: words.expected, width: 15, kind: 'points' },
        { id: 'difference', header: words.difference, width: 15, kind: 'points' },
        { id: 'participants', header: words.participants, width: 13, kind: 'integer' },
      ],
      rows: above.map(({ school, index, fit, participants }) => [schoolName(school, scene), 100 * index, 100 * fit!.expected, 100 * fit!.residual, participants]),
    },
    terms.sheetNames.expected,
    [words.note],
  );
};
