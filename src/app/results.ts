/** What the use cases give to the pane and to the command line. */
import type { DistrictAssessment } from '../engine/assessment';
import type { FoundTable, InputTableId, UnusableReason } from '../inputs/reading';
import type { Issue } from '../inputs/issues';
import type { Settings } from '../engine/settings';
import type { WrittenSheet } from '../excel/writePlans';
import type { FormulaMode } from '../sheets/spec';

export type { WrittenSheet } from '../excel/writePlans';

/** An issue with its sentence in the user's language. */
export interface WordedIssue {
  readonly issue: Issue;
  /** What is wrong and what to do about it, one or two sentences. */
  readonly message: string;
}

export interface CheckReport {
  readonly usable: boolean;
  readonly unusable: UnusableReason | null;
  readonly found: readonly FoundTable[];
  readonly missing: readonly InputTableId[];
  readonly issues: readonly WordedIssue[];
  readonly settings: Settings;
  /** The year that would be computed; `null` when there is nothing to compute. */
  readonly year: number | null;
  readonly schools: number;
  /** Sentences about the workbook as a whole, such as a chosen year without results. */
  readonly remarks?: readonly string[];
}

export interface ComputeReport {
  readonly check: CheckReport;
  /** `null` when the workbook is unusable: then nothing was written. */
  readonly assessment: DistrictAssessment | null;
  readonly written: readonly WrittenSheet[];
}

export interface ComputeOptions {
  readonly mode: FormulaMode;
  /** Overrides the setting «Отчётный год». */
  readonly year?: number;
}
