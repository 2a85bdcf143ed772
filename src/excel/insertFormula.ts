/** Puts a formula into the cell where the user is. */
import { Refusal, type ExcelResult } from './errors';
import type { CellPlace } from './navigate';
import { runExcel } from './run';
import { withoutSheet } from './selection';

export interface InsertedFormula {
  readonly inserted: boolean;
  /** The cell that was selected. */
  readonly place: CellPlace;
  /** What it held, as it is shown; "" when it was empty. */
  readonly holds: string;
}

const CONTENT = 'address,formulas,text,numberFormat';

/** A formula that shows nothing is told as a formula. */
const contentOf = ({ formulas, text }: Excel.Range): string => {
  const shown = text[0]?.[0] ?? '';
  return shown === '' ? String(formulas[0]?.[0] ?? '') : shown;
};

/** `formula` is in English with commas. A cell that holds something is left alone unless `replace`. */
export const insertFormula = (formula: string, replace: boolean): Promise<ExcelResult<InsertedFormula>> =>
  runExcel('editing', async (context) => {
    const cell = context.workbook.getActiveCell().load(CONTENT);
    const sheet = cell.worksheet.load('name');
    const sheetProtection = sheet.protection.load('protected');
    const cellProtection = cell.format.protection.load('locked');
    await context.sync();
    const place = { sheet: sheet.name, address: withoutSheet(cell.address) };
    const holds = contentOf(cell);
    if (holds !== '' && !replace) return { inserted: false, place, holds };
    if (sheetProtection.protected && cellProtection.locked) throw new Refusal('input-sheet-protected', sheet.name);
    // In a cell of text Excel would show the formula instead of computing it.
    if (cell.numberFormat[0]?.[0] === '@') cell.numberFormat = [['General']];
    cell.formulas = [[formula]];
    await context.sync();
    return { inserted: true, place, holds };
  });
