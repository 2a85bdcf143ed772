/** What all parts of «Ход дорожной карты» share: the rows that are shown, their words, the numbers by which tables refer to them. */
import { dayText } from '../../engine/support/days';
import type { FollowedRow, Roadmap } from '../../engine/support/roadmap/model';
import type { School, SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import { schoolNames, type SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';
import type { CellLink, ColumnSpec, ComputedCell, SpecCell, Tone } from '../spec';

/** Of all measures; further ones are counted, not shown. */
export const MOST_ROWS = 3_000;

/** In characters, by their place: all tables of the sheet stand in the same columns. */
export const WIDTHS = { number: 5, direction: 23, measure: 42, state: 12, progress: 12, start: 11, end: 11, kind: 16, school: 22, responsible: 19, note: 20, cell: 8, working: 12 } as const;

export const STATE_TONES: Readonly<Record<FollowedRow['state'], Tone>> = {
  overdue: 'danger',
  unmarked: 'warning',
  running: 'info',
  coming: 'accent',
  later: 'none',
  'no-term': 'muted',
  unclear: 'muted',
  done: 'success',
};

export interface View {
  readonly roadmap: Roadmap;
  /** Rows of the table: all of them, or the first ones. */
  readonly shown: readonly FollowedRow[];
  /** All rows are in the table, so that formulas over it count all. */
  readonly isWhole: boolean;
  readonly schools: ReadonlyMap<SchoolKey, School>;
  readonly nameOf: SchoolName;
}

export const viewOf = ({ assessment, support: { roadmap } }: ReportInput, texts: Texts): View => {
  const all = [...assessment.input.schools, ...assessment.schools.map(({ school }) => school)];
  return {
    roadmap,
    shown: roadmap.rows.slice(0, MOST_ROWS),
    isWhole: roadmap.rows.length <= MOST_ROWS,
    schools: new Map(all.map((school) => [school.key, school])),
    nameOf: schoolNames(assessment.schools, texts),
  };
};

export const numberColumn = ({ sheets: { common } }: Texts): ColumnSpec => ({ id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' });

export const originLink = ({ row: { origin } }: FollowedRow): { readonly link?: CellLink } => (origin === null ? {} : { link: { sheet: origin.sheet, address: origin.address } });

/** A count of rows of the table of all measures: live where that table holds all of them. */
export const counted = ({ isWhole, roadmap }: View, value: number, plain: string): SpecCell => (isWhole && roadmap.rows.length > 0 ? ({ value, plain } satisfies ComputedCell) : value);

/** The school's name in the list, as written where it is none of the list, or the municipality. */
export const schoolText = ({ row: { school, schoolText: written } }: FollowedRow, { schools, nameOf }: View, { sheets: { roadmapProgress: words } }: Texts): string => {
  const listed = school === null ? undefined : schools.get(school);
  return listed ? nameOf(listed) : (written ?? words.municipality);
};

/** A day of the term, or what stands in the cell in its place. */
export const startText = ({ from, row: { start } }: FollowedRow): string | null => (from === null ? (start?.text ?? null) : dayText(from));
export const endText = ({ to, row: { end } }: FollowedRow): string | null => (to === null ? (end?.text ?? null) : dayText(to));
