/** All measures of the roadmap in the order of the user's table; the other tables count its cells. */
import type { FollowedRow } from '../../engine/support/roadmap/model';
import type { SchoolYear } from '../../engine/model';
import type { Texts } from '../../i18n';
import { originCell } from '../common/schools';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { endText, numberColumn, schoolText, startText, STATE_TONES, WIDTHS, type View } from './view';

export const yearColumn = (year: SchoolYear): string => `in${String(year)}`;

/** The columns that the tables of rows have in common. */
export const rowColumns = (texts: Texts): readonly ColumnSpec[] => {
  const { roadmapProgress: words } = texts.sheets;
  const text = (id: string, header: string, width: number): ColumnSpec => ({ id, header, width, kind: 'text', wrap: true });
  return [
    numberColumn(texts),
    text('direction', words.direction, WIDTHS.direction),
    text('measure', words.measure, WIDTHS.measure),
    { id: 'state', header: words.state, width: WIDTHS.state, kind: 'text', align: 'center' },
    { id: 'progress', header: words.progressColumn, width: WIDTHS.progress, kind: 'percent', align: 'center' },
    { ...text('start', words.start, WIDTHS.start), align: 'center' },
    { ...text('end', words.end, WIDTHS.end), align: 'center' },
    text('kind', words.kind, WIDTHS.kind),
    text('school', words.school, WIDTHS.school),
    text('responsible', words.responsible, WIDTHS.responsible),
    text('note', words.note, WIDTHS.note),
    { id: 'cell', header: words.cell, width: WIDTHS.cell, kind: 'text', align: 'center' },
  ];
};

export const rowCells = (followed: FollowedRow, at: number, note: string | null, view: View, texts: Texts): readonly SpecCell[] => {
  const { roadmapProgress: words, support } = texts.sheets;
  const { row, state } = followed;
  return [
    at + 1,
    row.direction === '' ? words.noDirection : row.direction,
    row.text,
    { value: words.states[state], tone: STATE_TONES[state] },
    row.progress,
    startText(followed),
    endText(followed),
    row.kind === null ? null : support.kinds[row.kind],
    schoolText(followed, view, texts),
    row.responsible,
    note,
    row.origin && originCell(row.origin),
  ];
};

/** What is to be said of a row beside its state. */
export const remarkOf = ({ row, lostGround }: FollowedRow, isMoved: boolean, { sheets: { roadmapProgress: words } }: Texts): string | null =>
  [
    ...(row.underWay && row.progress === null ? [words.notes.started] : []),
    ...(isMoved ? [words.notes.moved] : []),
    ...(row.school === null && row.schoolText !== null ? [words.notes.schoolGone(row.schoolText)] : []),
    ...(lostGround === null ? [] : [words.notes[lostGround]]),
  ].join('; ') || null;

export const rowsTable = (view: View, texts: Texts): TableBlock => {
  const { roadmapProgress: words } = texts.sheets;
  const { roadmap, shown } = view;
  const directions = new Map(roadmap.directions.map(({ name }, at) => [name, at + 1]));
  const responsible = new Map(roadmap.responsible.map(({ name }, at) => [name, at + 1]));
  const measures = new Map(roadmap.measures.map(({ direction, text }, at) => [`${direction}\n${text}`, at + 1]));
  const working = (id: string, header: string): ColumnSpec => ({ id, header, width: WIDTHS.working, kind: 'integer', working: true });
  return {
    kind: 'table',
    id: 'rows',
    name: 'ХодДорожнойКарты',
    dense: true,
    columns: [
      ...rowColumns(texts),
      working('directionNumber', words.directionNumber),
      working('responsibleNumber', words.responsibleNumber),
      working('measureNumber', words.measureNumber),
      ...roadmap.years.map((year) => working(yearColumn(year), words.inYear(year))),
      working('undated', words.undated),
    ],
    rows: shown.map((followed, at): readonly SpecCell[] => {
      const { row, years } = followed;
      const isMoved = roadmap.source === 'proposal' && (roadmap.proposal.rows[at]?.isMoved ?? false);
      return [
        ...rowCells(followed, at, remarkOf(followed, isMoved, texts), view, texts),
        directions.get(row.direction) ?? null,
        responsible.get(row.responsible) ?? null,
        measures.get(`${row.direction}\n${row.text}`) ?? null,
        ...roadmap.years.map((year) => Number(years.includes(year))),
        Number(years.length === 0),
      ];
    }),
    emptyText: words.noRows,
  };
};
