/** `range.merge` and `range.unmerge`. */
import type { HostRect, HostSheet } from '../../../files/workbook/model';
import { changeCell } from '../../../files/workbook/styles';
import { intersect, touch } from '../cells/rangeTarget';
import type { RangeTarget } from '../cells/rangeTarget';
import type { Arguments } from '../arguments';
import { HostError } from '../errors';
import type { Session } from '../session';

const isBlank = (sheet: HostSheet, row: number, column: number): boolean => {
  const cell = sheet.cells.get(row, column);
  return cell === undefined || (cell.value === null && cell.formula === null);
};

/** The first cell that holds something moves to the corner, all others are emptied. */
const keepFirst = (sheet: HostSheet, rect: HostRect, session: Session): void => {
  const corner = [...sheet.cells.entries(rect)].find(({ row, column }) => !isBlank(sheet, row, column));
  if (!corner) return;
  const { value, formula } = corner.cell;
  for (const { row, column, cell } of [...sheet.cells.entries(rect)]) {
    if (cell.value !== null || cell.formula !== null) session.changed(sheet, row, column);
    changeCell(sheet, row, column, { value: null, formula: null });
  }
  const target = sheet.cells.get(rect.row, rect.column) ?? { value: null, formula: null, style: corner.cell.style };
  sheet.cells.set(rect.row, rect.column, { ...target, value, formula });
  session.changed(sheet, rect.row, rect.column);
};

const mergeOne = (sheet: HostSheet, rect: HostRect, session: Session): void => {
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, rect));
  if (rect.rows * rect.columns === 1) return;
  keepFirst(sheet, rect, session);
  sheet.merges.push(rect);
};

export const mergeRange = ({ sheet, rect }: RangeTarget, args: Arguments, session: Session): void => {
  touch(sheet);
  if (sheet.tables.some(({ range }) => intersect(range, rect))) throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  if (!args.flag(0)) {
    mergeOne(sheet, { ...rect }, session);
    return;
  }
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) mergeOne(sheet, { ...rect, row, rows: 1 }, session);
};

export const unmergeRange = ({ sheet, rect }: RangeTarget): void => {
  touch(sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, rect));
};
