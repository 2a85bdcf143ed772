/** `copyFrom`: contents with references shifted, formats, or both; repeated as Excel fills a larger target. */
import { cellAddress } from '../../workbook/address';
import type { HostCell, HostRect, HostSheet } from '../../workbook/model';
import { DEFAULT_STYLE } from '../../workbook/styles';
import type { Session } from '../session';
import { checkedRect, touch } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { shiftFormula } from './references';

export interface CopyOptions {
  readonly type: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** The source is read before anything is written: the ranges may overlap. */
const snapshot = ({ sheet, rect }: RangeTarget, transpose: boolean): { cell: HostCell | undefined; row: number; column: number }[][] => {
  const rows = Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => {
      const cell = sheet.cells.get(rect.row + row, rect.column + column);
      return { cell: cell && { ...cell }, row: rect.row + row, column: rect.column + column };
    }),
  );
  return transpose ? Array.from({ length: rect.columns }, (_, column) => rows.map((line) => line[column]!)) : rows;
};

/** A target that is a whole multiple of the source is filled; any other takes the source's size. */
const filled = (target: HostRect, rows: number, columns: number): HostRect => {
  const times = (size: number, by: number): number => (size % by === 0 ? size : by);
  return checkedRect(target.row, target.column, times(target.rows, rows), times(target.columns, columns));
};

const mixed = (source: HostCell | undefined, old: HostCell | undefined, type: CopyOptions['type'], rows: number, columns: number): HostCell => {
  const contents = type === 'Formats' ? old : source;
  const style = type === 'All' || type === 'Formats' ? source?.style : old?.style;
  const formula = contents?.formula ?? null;
  return {
    value: contents?.value ?? null,
    formula: type === 'Values' || formula === null ? null : type === 'Formats' ? formula : shiftFormula(formula, rows, columns),
    style: style ?? DEFAULT_STYLE,
  };
};

const put = (sheet: HostSheet, row: number, column: number, cell: HostCell): void => {
  if (cell.value === null && cell.formula === null && cell.style === DEFAULT_STYLE) sheet.cells.delete(row, column);
  else sheet.cells.set(row, column, cell);
};

const copyMerges = (source: RangeTarget, sheet: HostSheet, rect: HostRect): void => {
  const inside = source.sheet.merges.filter((merge) => merge.row >= source.rect.row && merge.column >= source.rect.column && merge.row + merge.rows <= source.rect.row + source.rect.rows && merge.column + merge.columns <= source.rect.column + source.rect.columns);
  for (const merge of inside) sheet.merges.push({ ...merge, row: merge.row - source.rect.row + rect.row, column: merge.column - source.rect.column + rect.column });
};

const copyLink = (from: HostSheet, fromKey: string, to: HostSheet, toKey: string): void => {
  const link = from.hyperlinks.get(fromKey);
  if (link) to.hyperlinks.set(toKey, { ...link });
};

export const copyRange = (source: RangeTarget, target: RangeTarget, options: CopyOptions, session: Session): void => {
  const { sheet } = target;
  touch(sheet);
  session.recalculate();
  const from = snapshot(source, options.transpose);
  const rect = filled(target.rect, from.length, from[0]?.length ?? 1);
  for (let r = 0; r < rect.rows; r += 1) {
    for (let c = 0; c < rect.columns; c += 1) {
      const origin = from[r % from.length]![c % from[0]!.length]!;
      if (options.skipBlanks && (origin.cell === undefined || (origin.cell.value === null && origin.cell.formula === null))) continue;
      const row = rect.row + r;
      const column = rect.column + c;
      put(sheet, row, column, mixed(origin.cell, sheet.cells.get(row, column), options.type, row - origin.row, column - origin.column));
      if (options.type === 'All') copyLink(source.sheet, cellAddress(origin.row, origin.column), sheet, cellAddress(row, column));
      if (options.type !== 'Formats') session.changed(sheet, row, column);
    }
  }
  if (options.type === 'All' && !options.transpose) copyMerges(source, sheet, rect);
};
