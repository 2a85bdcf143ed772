/** Sizes of rows and columns in pixels, and which cells a sheet shows. */
import { cellAddress, MAX_COLUMNS, MAX_ROWS } from '../../../files/workbook/address';
import type { CellStyle, HostCell, HostSheet } from '../../../files/workbook/model';
import { displayText } from '../../host/cells/displayText';
import { fontOf, textWidth } from './measure';

export const ROW_HEADER = 44;
export const COLUMN_HEADER = 24;

const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_COLUMN = 64;
const DEFAULT_ROW_POINTS = 15;
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;
const DIGIT = 7;
const PADDING = 5;

export const pixels = (points: number): number => points * PIXELS_PER_POINT;

/** A group of columns behind an outline button; `first` names it. */
export interface ColumnGroup {
  readonly first: number;
  readonly last: number;
}

export interface Geometry {
  readonly rows: number;
  readonly columns: number;
  readonly rowHeight: (row: number) => number;
  /** 0 for a hidden column. */
  readonly columnWidth: (column: number) => number;
  readonly groups: readonly ColumnGroup[];
}

const columnGroups = (sheet: HostSheet): readonly ColumnGroup[] => {
  const columns = [...sheet.columnOutline].filter(([, level]) => level > 0).map(([column]) => column).sort((a, b) => a - b);
  const groups: ColumnGroup[] = [];
  for (const column of columns) {
    const open = groups.at(-1);
    if (open?.last === column - 1) groups[groups.length - 1] = { first: open.first, last: column };
    else groups.push({ first: column, last: column });
  }
  return groups;
};

/** AllTexts up to this share of their greatest possible width need no measuring: they stand in one line. */
const WIDEST_LETTER = 1.1;

const linesOf = (cell: HostCell, width: number, culture: string): number => {
  const text = displayText(cell, culture);
  const size = pixels(cell.style.fontSize ?? 11);
  if (text.length * size * WIDEST_LETTER <= width) return 1;
  return Math.ceil(textWidth(text, fontOf(cell.style)) / width);
};

/** The cell asks for more than the default height. */
const isTall = ({ wrap, fontSize = 11, textRotation }: CellStyle): boolean => (wrap === true || fontSize > 11) && !textRotation;

/** Excel fits a row without a stored height to its wrapped and large texts when it opens a file; merged cells do not count. */
const fittedHeights = (sheet: HostSheet, columnWidth: (column: number) => number, culture: string): ReadonlyMap<number, number> => {
  const heights = new Map<number, number>();
  const used = sheet.cells.bounds(true);
  if (!used) return heights;
  const merged = new Set(sheet.merges.map(({ row, column }) => cellAddress(row, column)));
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    if (sheet.rowHeights.has(row)) continue;
    sheet.cells.row(row)?.forEach((cell, column) => {
      if (!cell || !isTall(cell.style) || merged.has(cellAddress(row, column))) return;
      const line = pixels(cell.style.fontSize ?? 11) * 1.25;
      const lines = cell.style.wrap ? linesOf(cell, Math.max(columnWidth(column) - 2 * PADDING, DIGIT), culture) : 1;
      heights.set(row, Math.max(heights.get(row) ?? 0, Math.min(lines * line + 4, pixels(409))));
    });
  }
  return heights;
};

export interface Shown {
  /** The groups that the reader has opened, by their first columns. */
  readonly expanded: ReadonlySet<number>;
  /** Rows and columns that there have to be. */
  readonly reach: { readonly rows: number; readonly columns: number };
  readonly culture: string;
}

export const geometryOf = (sheet: HostSheet, { expanded, reach, culture }: Shown): Geometry => {
  const used = sheet.cells.bounds(true);
  const groups = columnGroups(sheet);
  const opened = new Set(groups.filter(({ first }) => expanded.has(first)).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)));
  const columnWidth = (column: number): number => {
    if (sheet.hiddenColumns.has(column) && !opened.has(column)) return 0;
    const characters = sheet.columnWidths.get(column);
    return characters === undefined ? DEFAULT_COLUMN : Math.round(characters * DIGIT + PADDING);
  };
  const fitted = fittedHeights(sheet, columnWidth, culture);
  const chartRow = Math.max(0, ...sheet.charts.map(({ top, height }) => Math.ceil((top + height) / DEFAULT_ROW_POINTS)));
  return {
    rows: Math.min(MAX_ROWS, Math.max((used ? used.row + used.rows : 0) + SPARE_ROWS, chartRow + SPARE_ROWS, reach.rows + SPARE_ROWS, LEAST_ROWS)),
    columns: Math.min(MAX_COLUMNS, Math.max((used ? used.column + used.columns : 0) + SPARE_COLUMNS, reach.columns + SPARE_COLUMNS, LEAST_COLUMNS)),
    rowHeight: (row) => {
      const points = sheet.rowHeights.get(row);
      return points === undefined ? Math.max(fitted.get(row) ?? 0, pixels(DEFAULT_ROW_POINTS)) : pixels(points);
    },
    columnWidth,
    groups,
  };
};
