/** The generated sheets under the headings by which the pane offers them. */
import { REPORT_SHEETS, SHEETS, type SheetId } from './useCases';

export type SheetGroup = 'reports' | 'lists' | 'analysis';

const LISTS: readonly SheetId[] = ['summary', 'low-results', 'isbsh', 'risks', 'groups', 'issues'];

export const SHEET_GROUPS: Readonly<Record<SheetGroup, readonly SheetId[]>> = { reports: REPORT_SHEETS, lists: LISTS, analysis: SHEETS.filter((id) => !LISTS.includes(id)) };

export const SHEET_GROUP_NAMES: readonly SheetGroup[] = ['reports', 'lists', 'analysis'];

/** What a computing writes. */
export const CALCULATION_GROUP_NAMES: readonly SheetGroup[] = SHEET_GROUP_NAMES.filter((name) => name !== 'reports');

export interface Grouped<Sheet> {
  readonly group: SheetGroup;
  readonly sheets: readonly Sheet[];
}

/** In the order that they have; a group without any is left out. */
export const inGroups = <Sheet>(sheets: readonly Sheet[], idOf: (sheet: Sheet) => SheetId): readonly Grouped<Sheet>[] =>
  SHEET_GROUP_NAMES.map((group) => ({ group, sheets: sheets.filter((sheet) => SHEET_GROUPS[group].includes(idOf(sheet))) })).filter(({ sheets: found }) => found.length > 0);
