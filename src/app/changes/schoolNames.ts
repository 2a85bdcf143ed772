/** The cells of the workbook that hold the names of its schools: what other sheets choose a school from. */
import { sheetReference } from '../../excel/ranges';
import { cellAddress, cellPlace, columnLetters } from '../../inputs/address';
import { schoolRegions } from '../../inputs/schoolRegions';
import type { TableRegion } from '../../inputs/tableRegion';
import type { WorkbookContent } from '../thinker';

/** Below a table that is no Excel table, which would grow by itself: schools that are still to be entered. */
const SPARE_ROWS = 50;

const fixed = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;

/** The formula of a list: this cell and those below it. */
export const listBelow = (sheet: string, firstCell: string, rows: number): string => {
  const { row, column } = cellPlace(firstCell) ?? { row: 0, column: 0 };
  return `=${sheetReference(sheet, `${fixed(row, column)}:${fixed(row + rows - 1, column)}`)}`;
};

const isExcelTable = ({ sheet, headerRow, firstColumn, lastColumn }: TableRegion): boolean =>
  sheet.tables.some(({ row, column, columns }) => row === sheet.row + headerRow && column <= sheet.column + firstColumn && column + columns - 1 >= sheet.column + lastColumn);

/** `null` where there is no table «Школы» yet, or nothing in it to choose from. Of several the first. */
export const listOfSchools = ({ raw, memory }: WorkbookContent): string | null => {
  const [region] = schoolRegions(raw, memory.mappings);
  const index = region?.headers.indexes.get('school');
  if (!region || index === undefined) return null;
  const { sheet, headerRow, endRow } = region;
  const rows = endRow - 1 - headerRow + (isExcelTable(region) ? 0 : SPARE_ROWS);
  return rows === 0 ? null : listBelow(sheet.name, cellAddress(sheet.row + headerRow + 1, sheet.column + index), rows);
};
