/**
 * Empties a generated sheet for its next contents. The sheet itself stays, so formulas that point at it and the
 * undo history survive; tables become ranges rather than being deleted, so that references to them survive too.
 */
import { PART_BYTES, RANGE_BYTES, SET_BYTES } from './requests';

/** What stands on a sheet and has to go, named while the workbook is surveyed. */
export interface Leftovers {
  readonly tables: readonly Excel.Table[];
  readonly charts: readonly Excel.Chart[];
}

export const clearBytes = ({ tables, charts }: Leftovers): number =>
  RANGE_BYTES + 4 * PART_BYTES + 12 * SET_BYTES + (tables.length + charts.length) * (RANGE_BYTES + 3 * SET_BYTES);

export const clearSheet = (sheet: Excel.Worksheet, { tables, charts }: Leftovers): void => {
  for (const chart of charts) chart.delete();
  for (const table of tables) {
    table.clearFilters();
    table.convertToRange();
  }
  const cells = sheet.getRange().untrack();
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.unmerge();
  cells.clear('All');
  cells.rowHidden = false;
  cells.columnHidden = false;
  cells.format.useStandardWidth = true;
  cells.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
};
