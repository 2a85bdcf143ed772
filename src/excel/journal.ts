/** Where the journal of merging stands, and which of its rows is the next one. */
import type { TableGrowth } from './appendRows';
import type { ExcelResult } from './errors';
import { runExcel } from './run';

export type JournalPlace = Omit<TableGrowth, 'rows' | 'headers' | 'textColumns'>;

/** The wanted name, or that with the number that it got where the name was taken. */
const isNamed = (name: string, wanted: string): boolean => name === wanted || (name.startsWith(`${wanted}_`) && /^\d+$/.test(name.slice(wanted.length + 1)));

/**
 * Found by the name of its Excel table, whatever the sheet is called by now; `null`: there is none that still has its
 * columns. Columns that the user added to its right are left alone.
 */
export const findJournal = (tableName: string, columns: number): Promise<ExcelResult<JournalPlace | null>> =>
  runExcel('editing', async (context) => {
    const tables = context.workbook.tables.load('items/name,items/showHeaders,items/showTotals');
    await context.sync();
    const asked = tables.items
      .filter(({ name, showHeaders, showTotals }) => isNamed(name, tableName) && showHeaders && !showTotals)
      .map((table) => ({
        table,
        sheet: table.worksheet.load('name'),
        range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
        // every line has its moment
        moments: table.columns.getItemAt(0).getDataBodyRange().load('values'),
      }));
    if (asked.length > 0) await context.sync();
    const found = asked.find(({ range }) => range.columnCount >= columns);
    if (!found) return null;
    const { table, sheet, range, moments } = found;
    const used = moments.values.reduce<number>((last, [moment], at) => (moment === '' ? last : at + 1), 0);
    return {
      sheet: sheet.name,
      excelTable: table.name,
      headerRow: range.rowIndex,
      firstColumn: range.columnIndex,
      lastColumn: range.columnIndex + range.columnCount - 1,
      firstFree: range.rowIndex + 1 + used,
      freeRows: range.rowCount - 1 - used,
    };
  });
