/** Heights of rows whose sentences go on below in their cells: Excel heightens only what a person types. */
import type { SheetPlan } from '../sheets/plan';
import { heightRuns } from './dimensions';
import type { ExcelResult } from './errors';
import { rangeAt } from './ranges';
import { runExcel } from './run';

export interface RowHeights {
  readonly sheet: string;
  /** Points. */
  readonly rowHeights: SheetPlan['rowHeights'];
}

export const setRowHeights = (sheets: readonly RowHeights[]): Promise<ExcelResult<void>> =>
  runExcel('editing', async (context) => {
    for (const { sheet: name, rowHeights } of sheets) {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const { height, first, last } of heightRuns(rowHeights)) rangeAt(sheet, { row: first, column: 0, rows: last - first + 1, columns: 1 }).format.rowHeight = height;
    }
    await context.sync();
  });
