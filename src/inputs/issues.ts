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
  'mark-out-of-range': { read: string };
  'mark-missing': { procedure: string };
  'score-missing': { procedure: string };
  'score-out-of-range': { read: string };
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
  'row-duplicate': { first: string };
  'no-participants': Record<never, never>;
  'primary-with-results': { school: string; procedure: string };
  'aggregate-differs': { procedure: string; year: number; participants: number; below: number; aggregatedParticipants: number; aggregatedBelow: number };
  'isbsh-share-missing': { school: string; year: number; column: string };
  'risk-parameter-unknown': { read: string };
  'risk-value-out-of-scale': { parameter: string; read: string; scale: string };
  'risk-scale-assumed-share': { parameter: string };
  'risk-factor-unknown': { read: string };
  'risk-level-unknown': { read: string };
  'setting-unknown': { read: string };
  'setting-unreadable': { setting: string; read: string };
  /** What the workbook remembers of a setting: it stands in no cell. */
  'setting-memory-unreadable': { setting: string; read: string };
}

export type IssueCode = keyof IssueDataByCode;

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
}

export type Issue = { readonly [Code in IssueCode]: IssueOf<Code> }[IssueCode];
