/** Where a sheet's columns and rows lie, in points: anchors of charts count cells, the model counts points. */
import { columnPoints, rowPoints } from '../workbook/units';
import type { HostSheet } from '../workbook/model';
import { EMU_PER_POINT } from './units';

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
