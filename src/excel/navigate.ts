/** Takes the user to a cell. */
import { Refusal, type ExcelResult } from './errors';
import { runExcel } from './run';

export interface CellPlace {
  /** The sheet's name in the workbook. */
  readonly sheet: string;
  /** An A1 address on it; `null`: the sheet alone. */
  readonly address: string | null;
}

/** Shows the sheet and selects the cell; the problem is `sheet-gone` or `sheet-hidden` where that cannot be. */
export const selectCell = ({ sheet: name, address }: CellPlace): Promise<ExcelResult<void>> =>
  runExcel('navigating', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new Refusal('sheet-gone', name);
    if (sheet.visibility !== Excel.SheetVisibility.visible) throw new Refusal('sheet-hidden', name);
    sheet.activate();
    if (address !== null) sheet.getRange(address).select();
    await context.sync();
  });
