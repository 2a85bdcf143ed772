/** The generated sheets under the headings by which the pane offers them. */
import { SHEETS, type SheetId } from './useCases';

export type SheetGroup = 'lists' | 'analysis';

const LISTS: readonly SheetId[] = ['summary', 'low-results', 'isbsh', 'risks', 'groups', 'issues'];

export const SHEET_GROUPS: Readonly<Record<SheetGroup, readonly SheetId[]>> = { lists: LISTS, analysis: SHEETS.filter((id) => !LISTS.includes(id)) };

export const SHEET_GROUP_NAMES: readonly SheetGroup[] = ['lists', 'analysis'];

export interface Grouped<Sheet> {
  readonly group: SheetGroup;
  readonly sheets: readonly Sheet[];
}

/** In the order that they have; a group without any is left out. */
export const inGroups = <Sheet>(sheets: readonly Sheet[], idOf: (sheet: Sheet) => SheetId): readonly Grouped<Sheet>[] =>
  SHEET_GROUP_NAMES.map((group) => ({ group, sheets: sheets.filter((sheet) => SHEET_GROUPS[group].includes(idOf(sheet))) })).filter(({ sheets: found }) => found.length > 0);
