/** Where a sheet's columns and rows lie, in points: anchors of charts count cells, the model counts points. */
import type { HostSheet } from '../workbook/model';
import { EMU_PER_POINT } from './units';

const DEFAULT_COLUMN = 48;
const DEFAULT_ROW = 15;

/** The default font's digit is 7 pixels wide, a column has 5 pixels of padding, a pixel is 3/4 of a point. */
const columnPoints = (sheet: HostSheet, column: number): number => {
  if (sheet.hiddenColumns.has(column)) return 0;
  const characters = sheet.columnWidths.get(column);
  return characters === undefined ? DEFAULT_COLUMN : (Math.round(characters * 7) + 5) * 0.75;
};

const rowPoints = (sheet: HostSheet, row: number): number => sheet.rowHeights.get(row) ?? DEFAULT_ROW;

/** A cell and an offset into it in English metric units. */
export interface AnchorPoint {
  readonly index: number;
  readonly offset: number;
}

const FARTHEST = 100_000;

const anchorAt = (points: number, sizeOf: (index: number) => number): AnchorPoint => {
  let rest = Math.max(0, points);
  let index = 0;
  for (let size = sizeOf(0); rest >= size && index < FARTHEST; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return { index, offset: Math.round(rest * EMU_PER_POINT) };
};

const pointsAt = ({ index, offset }: AnchorPoint, sizeOf: (index: number) => number): number => {
  let points = offset / EMU_PER_POINT;
  for (let before = 0; before < Math.min(index, FARTHEST); before += 1) points += sizeOf(before);
  return points;
};

export const columnAnchor = (sheet: HostSheet, points: number): AnchorPoint => anchorAt(points, (column) => columnPoints(sheet, column));
export const rowAnchor = (sheet: HostSheet, points: number): AnchorPoint => anchorAt(points, (row) => rowPoints(sheet, row));
export const columnAnchorPoints = (sheet: HostSheet, anchor: AnchorPoint): number => pointsAt(anchor, (column) => columnPoints(sheet, column));
export const rowAnchorPoints = (sheet: HostSheet, anchor: AnchorPoint): number => pointsAt(anchor, (row) => rowPoints(sheet, row));
