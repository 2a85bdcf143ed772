/** Whether the computed sheets in the workbook still say what its data say. Nothing is recomputed unasked: it is only told. */
import type { GeneratedSheet, SheetId } from '../../app/results';
import type { PaneState } from './state';
import { ALL_SHEETS, isReportSheet } from './useCases';

type Standing = Pick<PaneState, 'check' | 'computed' | 'edited'>;

export interface ComputedSheet {
  readonly id: SheetId;
  /** Its name in this workbook. */
  readonly name: string;
  /** ISO time of the computing; `null` when it is the one that has just ended. */
  readonly computedAt: string | null;
  /** Data or settings were changed since. */
  readonly outdated: boolean;
}

/** Sheets of older versions carry no fingerprint: nothing can be said against them. */
const differs = ({ fingerprint }: GeneratedSheet, now: string): boolean => fingerprint !== null && fingerprint !== now;

/** The report of a computing looks at the workbook before its sheets are written: these are the newest there are. */
const justWritten = ({ check, computed }: Standing): readonly ComputedSheet[] =>
  computed && check === computed.check ? computed.written.map(({ id, name }) => ({ id, name, computedAt: null, outdated: false })) : [];

/** The computed sheets that are in the workbook, in their order. */
export const computedSheets = (standing: Standing): readonly ComputedSheet[] => {
  const { check, edited } = standing;
  if (!check) return [];
  const written = justWritten(standing);
  const fresh = new Set(written.map(({ id }) => id));
  const older = check.generated.filter(({ id }) => !fresh.has(id)).map((sheet) => ({ id: sheet.id, name: sheet.name, computedAt: sheet.computedAt, outdated: differs(sheet, isReportSheet(sheet.id) ? check.reportsFingerprint : check.fingerprint) }));
  return [...written, ...older].map((sheet) => (edited ? { ...sheet, outdated: true } : sheet)).sort((a, b) => ALL_SHEETS.indexOf(a.id) - ALL_SHEETS.indexOf(b.id));
};

export const outdatedSheets = (standing: Standing): readonly ComputedSheet[] => computedSheets(standing).filter(({ outdated }) => outdated);
