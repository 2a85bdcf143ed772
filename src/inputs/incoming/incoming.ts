/**
 * Rows that come from outside the workbook: a school's returned form, an export of an online questionnaire, last year's
 * workbook. They are compared with what the workbook holds, and only what the user accepts is merged.
 */
import type { RawValue } from '../rawWorkbook';
import type { InputTableId } from '../reading';

/** A file as it was handed over. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `form`: one of ours; `questionnaire`: a CSV with a row per answer; `workbook`: any workbook with input tables in it. */
export type IncomingKind = 'form' | 'questionnaire' | 'workbook';

/** Where something stands in what came. */
export interface IncomingPlace {
  readonly file: string;
  /** "" in a CSV. */
  readonly sheet: string;
  readonly address: string;
}

export interface IncomingCell {
  /** As it would be typed into the canonical sheet. */
  readonly value: RawValue;
  readonly place: IncomingPlace;
}

/** One row for an input table: a school, what else is its key, and its cells. Missing cells are not in it. */
export interface IncomingRow {
  readonly table: InputTableId;
  /** The school's key in this workbook. */
  readonly school: string;
  /** Key columns beside the school, canonical: { year: '2020/2021', parameter: '2.1' }. */
  readonly key: Readonly<Record<string, string>>;
  /** The other columns of the table (ids). */
  readonly cells: Readonly<Record<string, IncomingCell>>;
  /** Who filled it in, and when (ISO), where that is known. */
  readonly by: string | null;
  readonly at: string | null;
}

/** What can be wrong with what came: values with a code and a place; the words stand in the texts under the same codes. */
export interface IncomingProblemData {
  // a file
  'not-a-workbook': Record<never, never>;
  'locked-file': Record<never, never>;
  'empty-file': Record<never, never>;
  'nothing-to-read': Record<never, never>;
  'form-version-old': { version: number; current: number };
  'form-version-new': { version: number; current: number };
  'form-mark-damaged': Record<never, never>;
  'form-empty': { school: string };
  'form-year-differs': { year: number; wanted: number };
  'form-duplicate': { school: string; other: string };
  'form-school-unknown': { school: string };
  /** The mark names one school, the visible cell another. */
  'form-school-differs': { marked: string; written: string };
  // a sheet or a row of a form
  'form-sheet-renamed': { was: string; now: string };
  'form-sheet-missing': { sheet: string };
  'form-column-missing': { sheet: string; column: string };
  'form-row-missing': { field: string };
  // a cell
  'field-unreadable': { field: string; read: string };
  'field-out-of-range': { field: string; read: string };
  'part-above-whole': { part: string; whole: string; partValue: number; wholeValue: number };
  /** A row of a questionnaire or of a workbook whose school is none of ours. */
  'row-school-unknown': { school: string; suggestion: string | null };
  /** A later answer of the same school in the same questionnaire counts; `last` is its cell. */
  'answer-superseded': { school: string; last: string };
  /** An indicator of the municipality: no school brought it. */
  'row-of-municipality': { indicator: string };
  /** A table whose rows are never merged one by one. */
  'table-not-merged': { table: string; rows: number };
  /** Anything else that reading the file's own tables reported, in its own words. */
  'read-issue': { message: string };
}

export type IncomingProblemCode = keyof IncomingProblemData;

export type IncomingProblem = {
  readonly [Code in IncomingProblemCode]: {
    readonly code: Code;
    /** `error`: the file, row or cell is not merged; `warning`, `note`: it can be. */
    readonly severity: 'error' | 'warning' | 'note';
    readonly data: IncomingProblemData[Code];
    readonly place: { readonly file: string; readonly sheet: string | null; readonly address: string | null };
  };
}[IncomingProblemCode];

/** What one file holds. */
export interface ReadFile {
  readonly file: string;
  readonly kind: IncomingKind | null;
  /** The schools (keys) that it speaks of. */
  readonly schools: readonly string[];
  readonly years: readonly number[];
  readonly rows: readonly IncomingRow[];
  readonly problems: readonly IncomingProblem[];
  readonly by: string | null;
  /** ISO. */
  readonly at: string | null;
}
