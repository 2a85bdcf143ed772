/** What follows from the computed sheets that are in the workbook: which are not there, when they were computed last. */
import type { ComputedSheet } from './freshness';
import { SHEETS, type SheetId } from './useCases';

export const absentSheets = (sheets: readonly ComputedSheet[]): readonly SheetId[] => SHEETS.filter((id) => !sheets.some((sheet) => sheet.id === id));

/** ISO time; `null` when there are none, or all of them have just been written. */
export const lastComputed = (sheets: readonly ComputedSheet[]): string | null =>
  sheets.reduce<string | null>((last, { computedAt }) => (computedAt !== null && (last === null || computedAt > last) ? computedAt : last), null);
