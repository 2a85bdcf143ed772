/** One sheet, ready to be drawn: sizes, merged cells, and the look of each cell in a window. */
import type { CellStyle, HostCell, HostRect, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { BLANK_CELL } from '../../../files/workbook/styles';
import type { CellPlace } from '../edit/selection';
import { conditionalFormats, conditionalStyles, contains, intersects, type Format } from './conditionals';
import { geometryOf, type Geometry, type Shown } from './geometry';
import { hasFilterButton, tableLook } from './tableLook';

export interface SheetView {
  readonly sheet: HostSheet;
  readonly geometry: Geometry;
  readonly formats: readonly Format[];
  /** Of the workbook's content when the view was made. */
  readonly revision: number;
  readonly culture: string;
}

interface ViewOptions extends Shown {
  readonly revision: number;
}

export const sheetView = (workbook: HostWorkbook, sheet: HostSheet, { revision, ...shown }: ViewOptions): SheetView => ({
  sheet,
  geometry: geometryOf(sheet, shown),
  formats: conditionalFormats(workbook, sheet),
  revision,
  culture: shown.culture,
});

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
  readonly style: CellStyle;
  readonly merge: HostRect | null;
  readonly filterButton: boolean;
}

/** Looks up the cells of a window; the costly parts are found once for all of them. `always` is drawn even when it is blank. */
export const cellsIn = ({ sheet, formats }: SheetView, window: HostRect, always: CellPlace | null = null): ((row: number, column: number) => DrawnCell | null) => {
  const merges = sheet.merges.filter((merge) => intersects(merge, window));
  const conditional = conditionalStyles(formats, window);
  return (row, column) => {
    const merge = merges.find((candidate) => contains(candidate, row, column)) ?? null;
    if (merge && (merge.row !== row || merge.column !== column)) return null;
    const cell = sheet.cells.get(row, column);
    const look = tableLook(sheet, row, column);
    if (!cell && !look && !merge && (row !== always?.row || column !== always.column)) return null;
    const style = { ...look, ...cell?.style, ...conditional(row, column) };
    return { row, column, cell: cell ?? BLANK_CELL, style, merge, filterButton: hasFilterButton(sheet, row, column) };
  };
};

/** Rows (or columns) that must be drawn although they are out of sight: a merged cell that reaches into sight begins there. */
export const mergeAnchors = (merges: readonly HostRect[], along: 'row' | 'column', first: number, last: number): readonly number[] => {
  const size = along === 'row' ? 'rows' : 'columns';
  return merges.filter((merge) => merge[along] < first && merge[along] + merge[size] > first && merge[along] <= last).map((merge) => merge[along]);
};

/** Nothing to read there: a long text beside it may run on over it. */
export const isEmptyCell = ({ sheet }: SheetView, row: number, column: number): boolean =>
  (sheet.cells.get(row, column)?.value ?? null) === null && !sheet.merges.some((merge) => merge.row === row && merge.column === column);
