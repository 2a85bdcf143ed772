/** `copyFrom`: contents with references shifted, formats, or both; repeated as Excel fills a larger target. */
import { cellAddress } from '../../../files/workbook/address';
import type { HostCell, HostRect, HostSheet } from '../../../files/workbook/model';
import { DEFAULT_STYLE } from '../../../files/workbook/styles';
import type { Session } from '../session';
import { checkedRect, contains, touch } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { shiftFormula } from './references';
import { tablesWithHeadersIn } from './tableHeaders';

interface CopyOptions {
  readonly type: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The source is read before anything is written: the ranges may overlap. Cells are replaced, never changed. */
const snapshot = ({ sheet, rect }: RangeTarget): (HostCell | undefined)[][] =>
  Array.from({ length: rect.rows }, (_, row) => {
    const cells = sheet.cells.row(rect.row + row);
    return Array.from({ length: rect.columns }, (__, column) => cells?.[rect.column + column]);
  });

/** A target that is a whole multiple of the source is filled; any other takes the source's size. */
const filled = (target: HostRect, rows: number, columns: number): HostRect => {
  const times = (size: number, by: number): number => (size % by === 0 ? size : by);
  return checkedRect(target.row, target.column, times(target.rows, rows), times(target.columns, columns));
};

const isBlank = (cell: HostCell | undefined): boolean => cell === undefined || (cell.value === null && cell.formula === null);

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
  if (isBlank(cell) && cell.style === DEFAULT_STYLE) sheet.cells.delete(row, column);
  else sheet.cells.set(row, column, cell);
};

const copyMerges = (source: RangeTarget, sheet: HostSheet, rect: HostRect): void => {
  const inside = source.sheet.merges.filter((merge) => contains(source.rect, merge));
  for (const merge of inside) sheet.merges.push({ ...merge, row: merge.row - source.rect.row + rect.row, column: merge.column - source.rect.column + rect.column });
};

const copyLink = (from: HostSheet, origin: Place, to: HostSheet, place: Place): void => {
  if (from.hyperlinks.size === 0) return;
  const link = from.hyperlinks.get(cellAddress(origin.row, origin.column));
  if (link) to.hyperlinks.set(cellAddress(place.row, place.column), { ...link });
};

/** Where in the source the cell at an offset of the target comes from. */
const originOf = ({ rows, columns }: HostRect, transpose: boolean, row: number, column: number): Place =>
  transpose ? { row: column % rows, column: row % columns } : { row: row % rows, column: column % columns };

interface Copying {
  readonly from: readonly (readonly (HostCell | undefined)[])[];
  readonly source: RangeTarget;
  readonly sheet: HostSheet;
  readonly rect: HostRect;
  readonly options: CopyOptions;
  readonly session: Session;
}

/** A row each. */
function* rowsOfCopy({ from, source, sheet, rect, options: { type, skipBlanks, transpose }, session }: Copying): Generator<void> {
  const { rect: area } = source;
  for (let r = 0; r < rect.rows; r += 1) {
    for (let c = 0; c < rect.columns; c += 1) {
      const origin = originOf(area, transpose, r, c);
      const cell = from[origin.row]?.[origin.column];
      if (skipBlanks && isBlank(cell)) continue;
      const place = { row: rect.row + r, column: rect.column + c };
      const start = { row: area.row + origin.row, column: area.column + origin.column };
      put(sheet, place.row, place.column, mixed(cell, sheet.cells.get(place.row, place.column), type, place.row - start.row, place.column - start.column));
      if (type === 'All') copyLink(source.sheet, start, sheet, place);
      if (type !== 'Formats') session.changed(sheet, place.row, place.column);
    }
    yield;
  }
  if (type === 'All' && !transpose) copyMerges(source, sheet, rect);
  tablesWithHeadersIn(sheet, rect, session);
}

/** Checks and reads at once; what it returns writes in steps, which have to be done before anything else is. */
export const copyInSteps = (source: RangeTarget, target: RangeTarget, options: CopyOptions, session: Session): Generator<void> => {
  const { sheet } = target;
  touch(sheet);
  // Formulas are copied and calculated where they come to stand; values have to be there first.
  if (options.type === 'Values') session.recalculate();
  const { rows, columns } = source.rect;
  const rect = options.transpose ? filled(target.rect, columns, rows) : filled(target.rect, rows, columns);
  return rowsOfCopy({ from: snapshot(source), source, sheet, rect, options, session });
};

export const copyRange = (source: RangeTarget, target: RangeTarget, options: CopyOptions, session: Session): void => {
  for (const step of copyInSteps(source, target, options, session)) void step;
};
