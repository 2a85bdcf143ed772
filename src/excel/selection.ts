/** Where the user is. */
import { officeCode, type ExcelResult } from './errors';
import type { CellPlace } from './navigate';
import { runExcel } from './run';

/** "'Лист 1'!B2:C5" → "B2:C5". */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

const placeOf = async (context: Excel.RequestContext, range: Excel.Range): Promise<CellPlace> => {
  range.load('address');
  range.worksheet.load('name');
  await context.sync();
  return { sheet: range.worksheet.name, address: withoutSheet(range.address) };
};

/** The selected range; the active cell alone where several ranges, a chart or a picture are selected. */
export const readSelection = (): Promise<ExcelResult<CellPlace>> =>
  runExcel('reading', async (context) => {
    try {
      return await placeOf(context, context.workbook.getSelectedRange());
    } catch (error) {
      if (officeCode(error) !== 'InvalidSelection') throw error;
      return placeOf(context, context.workbook.getActiveCell());
    }
  });
