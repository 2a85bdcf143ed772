/** What follows from the computed sheets that are in the workbook: which are not there, when they were computed last. */
import type { TopicGap } from '../../app/results';
import type { ComputedSheet } from './freshness';
import { SHEETS, type SheetId } from './useCases';

/** Sheets that a computing would add; not those of topics that the workbook does not allow to compute, as the last computing told. */
export const absentSheets = (sheets: readonly ComputedSheet[], gaps: readonly TopicGap[]): readonly SheetId[] =>
  SHEETS.filter((id) => !sheets.some((sheet) => sheet.id === id) && !gaps.some(({ sheet }) => sheet === id));

/** ISO time; `null` when there are none, or all of them have just been written. */
export const lastComputed = (sheets: readonly ComputedSheet[]): string | null =>
  sheets.reduce<string | null>((last, { computedAt }) => (computedAt !== null && (last === null || computedAt > last) ? computedAt : last), null);
