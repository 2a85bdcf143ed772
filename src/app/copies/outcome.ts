/** What came of making a copy of the workbook. */

export interface MadeCopy {
  readonly made: true;
  /** A name that any system takes, with «.xlsx» (or what the original has). */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Sentences: what was hidden, replaced, kept. */
  readonly remarks: readonly string[];
}

/** Nothing was made; the workbook is as it was. */
export interface RefusedCopy {
  readonly made: false;
  /** Sentences: why, and where to look; at least one. */
  readonly reasons: readonly string[];
}

export type CopyOutcome = MadeCopy | RefusedCopy;

export interface CopyOptions {
  readonly now: Date;
  /** Overrides the setting «Отчётный год». */
  readonly year?: number;
}

export const refusedCopy = (...reasons: readonly string[]): RefusedCopy => ({ made: false, reasons });
