/**
 * Points and characters. Office.js measures column widths in points, a workbook in characters of the default font
 * (Calibri 11, whose digits are 7 pixels wide, with 5 pixels of padding; a pixel is 3/4 of a point).
 */
import type { HostRect, HostSheet } from './model';

/** Characters: a column without a width of its own. */
export const DEFAULT_WIDTH = 8.43;
/** Points: a row without a height of its own. */
const DEFAULT_HEIGHT = 15;

const POINTS_PER_PIXEL = 0.75;
const DIGIT = 7;
const PADDING = 5;

/** 8.43 characters → 48 points, a whole number of pixels as Excel draws it. */
const pointsFromCharacters = (characters: number): number => Math.round(characters * DIGIT + PADDING) * POINTS_PER_PIXEL;

/** 48 points → 8.43 characters. */
export const charactersFromPoints = (points: number): number => Math.max(0, Math.round(((points / POINTS_PER_PIXEL - PADDING) / DIGIT) * 100) / 100);

export const columnPoints = (sheet: HostSheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : pointsFromCharacters(sheet.columnWidths.get(column) ?? sheet.standardWidth ?? DEFAULT_WIDTH);

export const rowPoints = (sheet: HostSheet, row: number): number => (sheet.hiddenRows?.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_HEIGHT));

const widthOf = (sheet: HostSheet, from: number, count: number): number => {
  let points = 0;
  for (let column = from; column < from + count; column += 1) points += columnPoints(sheet, column);
  return points;
};

/** Rows of the default height are counted, not walked: a sheet has a million. */
const heightOf = (sheet: HostSheet, from: number, count: number): number => {
  let points = count * DEFAULT_HEIGHT;
  const special = new Set([...sheet.rowHeights.keys(), ...(sheet.hiddenRows ?? [])]);
  for (const row of special) if (row >= from && row < from + count) points += rowPoints(sheet, row) - DEFAULT_HEIGHT;
  return points;
};

/** Where a rectangle stands on its sheet, in points. */
export const placeOf = (sheet: HostSheet, rect: HostRect): { left: number; top: number; width: number; height: number } => ({
  left: widthOf(sheet, 0, rect.column),
  top: heightOf(sheet, 0, rect.row),
  width: widthOf(sheet, rect.column, rect.columns),
  height: heightOf(sheet, rect.row, rect.rows),
});
