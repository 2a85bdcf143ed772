/**
 * What can be wrong with the inputs: values with a code, a place and data, never words.
 * The sentences stand in `i18n` under the same codes; a type holds the two together.
 */
export type Severity = 'error' | 'warning' | 'note';

/** The data of each code: what its sentence speaks of. A code is declared here and nowhere else. */
export interface IssueDataByCode {
  // a table as a whole
  'table-empty': { table: string };
  'column-missing': { table: string; column: string };
  'column-duplicate': { table: string; column: string };
  'column-personal-data': { header: string };
  /** The sheet that the user pointed at is gone, or is no longer such a table. */
  'mapping-lost': { table: string; sheet: string };
  /** Filled rows right below an Excel table, which belong to it no more. */
  'rows-below-table': { table: string; rows: number };
  'example-row': { school: string };
  /** A sheet that no name points at was recognised by its layout: what it was taken for. */
  'layout-recognised': { table: string; rows: number; years: readonly number[]; procedures: readonly string[] };
  /** A sheet that looks like a table, but not so clearly that it may be read without being asked. */
  'layout-unclear': { table: string; why: 'no-year' | 'no-procedure' | 'no-participants' | 'no-below' | 'two-meanings' };
  // a cell
  'value-missing': { column: string };
  'value-error': { column: string; read: string };
  'number-unreadable': { column: string; read: string };
  'count-not-whole': { column: string; read: string };
  'count-negative': { column: string; read: string };
  'share-out-of-range': { column: string; read: string };
  'share-looks-like-percent': { column: string; read: string };
  'year-unreadable': { read: string };
  'flag-unreadable': { column: string; read: string };
  'class-unreadable': { read: string };
  'mark-out-of-range': { read: string };
  'mark-missing': { procedure: string };
  'score-missing': { procedure: string };
  'score-out-of-range': { read: string };
  /** Neither a category of participants nor a stage of an exam that is known: the pupil is counted. */
  'participant-category-unknown': { column: string; read: string };
  'exam-stage-unknown': { column: string; read: string };
  'procedure-not-in-rule': { procedure: string };
  // a row
  'school-unknown': { school: string; suggestion: string | null };
  'school-duplicate': { school: string; first: string };
  'school-name-ambiguous': { school: string };
  'code-name-conflict': { code: string; school: string };
  'parent-unknown': { parent: string };
  'part-above-whole': { part: string; whole: string; partValue: number; wholeValue: number };
  /** A count whose whole (here `whole`) is zero: no share can be computed. */
  'whole-is-zero': { whole: string };
  /** No whole number of `participants` is the per cent written. */
  'percent-not-whole': { column: string; read: string; participants: number };
  /** A number up to 1 in a column of per cents, of which nothing tells whether it is a per cent or a share. */
  'percent-or-share': { column: string; read: string };
  /** Several whole numbers round to the per cent written; the nearest was taken. */
  'percent-rounded': { column: string; read: string; participants: number; taken: number; from: number; to: number };
  /** The marks add up to something else than the participants. */
  'marks-sum-differs': { sum: number; participants: number };
  'row-duplicate': { first: string };
  /** A whole grade beside one of its own classes: its pupils would be counted twice. */
  'class-counted-twice': { className: string; first: string };
  /** The four levels add up to something else than the participants. */
  'levels-sum-differs': { sum: number; participants: number };
  /** Below the greatest penalty, or no penalty at all. */
  'penalty-out-of-range': { read: string; lowest: number };
  'no-participants': Record<never, never>;
  'primary-with-results': { school: string; procedure: string };
  'aggregate-differs': { procedure: string; year: number; participants: number; below: number; aggregatedParticipants: number; aggregatedBelow: number };
  'isbsh-share-missing': { school: string; year: number; column: string };
  'risk-parameter-unknown': { read: string };
  'risk-value-out-of-scale': { parameter: string; read: string; scale: string };
  'risk-scale-assumed-share': { parameter: string };
  'risk-factor-unknown': { read: string };
  'risk-level-unknown': { read: string };
  // «Изменения школ»
  'change-kind-unknown': { read: string };
  /** No school of «Школы», and no other row leads from it to one. */
  'successor-unknown': { school: string; suggestion: string | null };
  /** What the school became leads back to what it was. */
  'change-circle': { school: string };
  'change-to-itself': { school: string };
  /** One former school of two successors. */
  'change-contradiction': { former: string; first: string };
  /** Another school of «Школы» has this name now. */
  'former-name-taken': { former: string; school: string; place: string };
  'former-code-taken': { code: string; school: string };
  /** A school that was merged stands in «Школы» still: it is not shown apart. */
  'former-school-listed': { former: string; school: string; place: string };
  'filial-head-differs': { former: string; school: string; head: string };
  'move-without-change': { school: string; municipality: string };
  /** A row of a former school of the year of its merging, or a later one. */
  'former-row-late': { former: string; school: string; year: number; from: number };
  /** Ratings of a former school that no successor can be given. */
  'former-rows-aside': { former: string; school: string; rows: number };
  'indicator-unknown': { read: string };
  /** An indicator of the municipality in a row that names a school. */
  'indicator-of-municipality': { indicator: string };
  /** Neither yes nor no, or none of the six steps. */
  'indicator-value-unreadable': { indicator: string; read: string; form: 'yesNo' | 'realisation' };
  /** No such part of the note; `known`: all that there are. */
  'template-part-unknown': { read: string; known: readonly string[] };
  /** No such name for a figure or a sentence of the note; `like`: those that are most like it. */
  'template-placeholder-unknown': { read: string; like: readonly string[] };
  // plans: «Дорожная карта», «Управленческие решения»
  'progress-unreadable': { column: string; read: string };
  'term-unreadable': { column: string; read: string };
  /** A term without a year: the first of all that were read so. */
  'term-year-assumed': { read: string; year: number };
  'term-year-unknown': { column: string; read: string };
  /** One part of a term lies within another. */
  'term-inside': { column: string; read: string };
  'term-reversed': { start: string; end: string };
  /** `known`: the kinds that there are, in words. */
  'measure-kind-unknown': { read: string; known: readonly string[] };
  'decision-indicator-unknown': { read: string };
  /** «Основание» of a measure: a part of the cell that names no ground. */
  'basis-unknown': { read: string };
  'measure-code-duplicate': { code: string; first: string };
  'months-unreadable': { read: string };
  /** A cell that is chosen from a few words: `known` are these. */
  'choice-unknown': { column: string; read: string; known: readonly string[] };
  'setting-unknown': { read: string };
  'setting-unreadable': { setting: string; read: string };
  /** What the workbook remembers of a setting: it stands in no cell. */
  'setting-memory-unreadable': { setting: string; read: string };
}

export type IssueCode = keyof IssueDataByCode;

/** Issues that are counted and not told one by one. */
export interface MoreAlike {
  readonly count: number;
  /** Rows that were left out because of them and that no other issue tells of. */
  readonly rows: number;
}

export interface IssueOf<Code extends IssueCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address of the cell on `sheet`; `null` when the issue is about something that is not there. */
  readonly address: string | null;
  /** The input table that was being read (canonical name), `null` when none. */
  readonly table: string | null;
  /** What stood in the cell, as text; "" for a blank cell or none. */
  readonly read: string;
  readonly data: IssueDataByCode[Code];
  /** The row was left out of computing because of this. */
  readonly leavesOutRow: boolean;
  /** Further cells of the column with the same, told by this issue alone. */
  readonly more?: MoreAlike;
}

export type Issue = { readonly [Code in IssueCode]: IssueOf<Code> }[IssueCode];
