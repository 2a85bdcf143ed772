/** The schools of the chosen pair of lists: new, stayed, left. */
import type { TransitionsResult } from '../../engine/analysis/transitions/result';
import type { Move } from '../../engine/analysis/transitions/moves';
import type { SchoolMove } from '../../engine/analysis/transitions/schoolMoves';
import type { Origin } from '../../engine/model';
import type { Texts } from '../../i18n';
import { originCell, schoolCell, schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { ColumnSpec, SpecCell, TableBlock, Tone } from '../spec';

const MOVE_TONES: Readonly<Record<Move, Tone>> = { new: 'danger', stayed: 'warning', left: 'success' };

/** The most intensive of the three tracks that a school is on. */
const TRACKS: Readonly<Record<Move, number>> = { stayed: 1, new: 2, left: 3 };

/** New ones first: they are what has changed for somebody who has work with the list. */
const ORDER: readonly Move[] = ['new', 'stayed', 'left'];

/** The widths are shared by all tables of the sheet: number, name, two of middle width, five narrow ones, a wide one. */
export const WIDTHS = { number: 5, name: 46, place: 22, narrow: 12, note: 42 } as const;

const columns = ({ sheets: { transitions: words, common } }: Texts): readonly ColumnSpec[] => [
  { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
  { id: 'school', header: common.school, width: WIDTHS.name, kind: 'text', wrap: true },
  { id: 'municipality', header: words.municipality, width: WIDTHS.place, kind: 'text', wrap: true },
  {
    id: 'move',
    header: words.move,
    width: WIDTHS.narrow,
    kind: 'text',
    align: 'center',
    rules: ORDER.map((move) => ({ when: 'equals', text: words.moves[move], tone: MOVE_TONES[move] })),
  },
  { id: 'track', header: words.track, width: WIDTHS.narrow, kind: 'integer', align: 'center' },
  { id: 'group', header: words.group, width: WIDTHS.narrow, kind: 'text', align: 'center', wrap: true },
  { id: 'was', header: words.wasCell, width: WIDTHS.narrow, kind: 'text', align: 'center' },
  { id: 'now', header: words.nowCell, width: WIDTHS.narrow, kind: 'text', align: 'center' },
  { id: 'note', header: common.note, width: WIDTHS.note, kind: 'text', wrap: true },
];

const rowCell = (origin: Origin | null): SpecCell => (origin === null ? null : originCell(origin));

export const schoolsTable = (input: SheetsInput, { chosen }: TransitionsResult, texts: Texts): TableBlock => {
  const { transitions: words } = texts.sheets;
  const { schools } = input.assessment;
  const nameOf = schoolNames(schools, texts);
  const known = new Map(schools.map((one) => [one.school.key, one]));
  const sorted = ORDER.flatMap((move) => chosen.schools.filter((one) => one.move === move));
  const row = ({ school, municipality, move, withoutData, wasOrigin, nowOrigin }: SchoolMove, at: number): readonly SpecCell[] => {
    const assessed = known.get(school)!;
    return [
      at + 1,
      schoolCell(assessed.school, nameOf),
      municipality,
      words.moves[move],
      TRACKS[move],
      assessed.primaryGroup === null ? null : texts.terms.groups[assessed.primaryGroup],
      rowCell(wasOrigin),
      rowCell(nowOrigin),
      withoutData ? words.schoolWithoutData : null,
    ];
  };
  return { kind: 'table', id: 'schools', name: 'ПереходыШкол', columns: columns(texts), rows: sorted.map(row), emptyText: words.noSchools };
};
