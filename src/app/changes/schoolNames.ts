/** The cells of the workbook that hold the names of its schools: what other sheets choose a school from. */
import { sheetReference } from '../../excel/ranges';
import { cellAddress, cellPlace, columnLetters, rangeCorners, type Corners } from '../../inputs/address';
import { headerMatcher } from '../../inputs/headers';
import type { RawSheet } from '../../inputs/rawWorkbook';
import type { FoundTable } from '../../inputs/reading';
import { SCHOOLS_TABLE } from '../../inputs/schools';
import type { WorkbookContent } from '../thinker';

/** Below a table that is no Excel table, which would grow by itself: schools that are still to be entered. */
const SPARE_ROWS = 50;

const fixed = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;

/** The formula of a list: this cell and those below it. */
export const listBelow = (sheet: string, firstCell: string, rows: number): string => {
  const { row, column } = cellPlace(firstCell) ?? { row: 0, column: 0 };
  return `=${sheetReference(sheet, `${fixed(row, column)}:${fixed(row + rows - 1, column)}`)}`;
};

const schoolColumn = (sheet: RawSheet, { top, left, right }: Corners): number | null => {
  const row = sheet.values[top - sheet.row] ?? [];
  const headers = row.map((cell, at) => (at + sheet.column >= left && at + sheet.column <= right ? cell : ''));
  const index = headerMatcher(SCHOOLS_TABLE)(headers).indexes.get('school');
  return index === undefined ? null : index + sheet.column;
};

const isExcelTable = ({ tables }: RawSheet, { top, left, right }: Corners): boolean =>
  tables.some(({ row, column, columns }) => row === top && column <= left && column + columns - 1 >= right);

/** `null` where there is no table «Школы» yet, or nothing in it to choose from. */
export const listOfSchools = ({ raw, memory }: WorkbookContent, found: readonly FoundTable[]): string | null => {
  const table = found.find((one) => one.table === SCHOOLS_TABLE.id);
  const sheet = raw.sheets.find(({ name }) => name === table?.sheet);
  const corners = table && rangeCorners(table.address);
  if (!table || !sheet || !corners) return null;
  const mapping = table.foundBy === 'mapping' ? memory.mappings.find((one) => one.table === SCHOOLS_TABLE.id) : undefined;
  const column = mapping?.columns.school ?? schoolColumn(sheet, corners);
  const rows = corners.bottom - corners.top + (isExcelTable(sheet, corners) ? 0 : SPARE_ROWS);
  return column === null || rows === 0 ? null : listBelow(sheet.name, cellAddress(corners.top + 1, column), rows);
};
