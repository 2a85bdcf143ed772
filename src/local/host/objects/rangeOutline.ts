/** Hiding columns and rows, and outlining columns. Rows are not outlined: the workbook in memory has no place for it. */
import { touch } from '../cells/rangeTarget';
import type { RangeTarget } from '../cells/rangeTarget';
import type { Arguments } from '../arguments';
import { one, truth } from '../arguments';
import { HostError } from '../errors';

const MAX_LEVEL = 7;

/** True or false for all, `null` when some are hidden. */
export const areHidden = (hidden: ReadonlySet<number>, from: number, count: number): boolean | null => {
  const some = [...hidden].filter((index) => index >= from && index < from + count).length;
  return some === 0 ? false : some === count ? true : null;
};

const setHidden = (hidden: Set<number>, from: number, count: number, hide: boolean): void => {
  if (hide) for (let index = from; index < from + count; index += 1) hidden.add(index);
  else for (const index of [...hidden]) if (index >= from && index < from + count) hidden.delete(index);
};

export const hideColumns = ({ sheet, rect }: RangeTarget, value: unknown): void => {
  touch(sheet);
  setHidden(sheet.hiddenColumns, rect.column, rect.columns, truth(value, 'columnHidden'));
};

export const hideRows = ({ sheet, rect }: RangeTarget, value: unknown): void => {
  touch(sheet);
  sheet.hiddenRows ??= new Set();
  setHidden(sheet.hiddenRows, rect.row, rect.rows, truth(value, 'rowHidden'));
};

const columnsOnly = (args: Arguments): void => {
  if (one(args.at(0), ['ByColumns', 'ByRows'], 'groupOption') === 'ByRows') throw new HostError('NotImplemented', 'Only columns are outlined here.');
};

export const rangeGroup =
  (act: 'group' | 'ungroup') =>
  ({ sheet, rect }: RangeTarget, args: Arguments): void => {
    columnsOnly(args);
    touch(sheet);
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      const level = (sheet.columnOutline.get(column) ?? 0) + (act === 'group' ? 1 : -1);
      if (level < 0 || level > MAX_LEVEL) throw new HostError('InvalidOperation', 'There is nothing to ungroup, or too much to group.');
      if (level === 0) sheet.columnOutline.delete(column);
      else sheet.columnOutline.set(column, level);
    }
  };

export const setGroupDetails =
  (hide: boolean) =>
  ({ sheet, rect }: RangeTarget, args: Arguments): void => {
    columnsOnly(args);
    touch(sheet);
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      if (!sheet.columnOutline.has(column)) continue;
      if (hide) sheet.hiddenColumns.add(column);
      else sheet.hiddenColumns.delete(column);
    }
  };
