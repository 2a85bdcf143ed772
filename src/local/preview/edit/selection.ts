/** Where the selection goes: cells by the keyboard, rectangles from one corner to another, merged cells whole. */
import type { HostRect, HostSheet } from '../../../files/workbook/model';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** From the corner that stays to the one that moves. */
export interface Span {
  readonly anchor: CellPlace;
  readonly head: CellPlace;
  /** The cell that is typed into, where Enter and Tab have taken it from the anchor. */
  readonly active?: CellPlace;
}

export const activeOf = ({ anchor, active }: Span): CellPlace => active ?? anchor;

export const at = (place: CellPlace): Span => ({ anchor: place, head: place });

/** What the selection moves over. */
export interface Ground {
  readonly sheet: HostSheet;
  readonly rows: number;
  readonly columns: number;
  /** A column (or row) without a width is passed over. */
  readonly shows: (along: 'row' | 'column', index: number) => boolean;
}

const holds = (rect: HostRect, { row, column }: CellPlace): boolean => row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;

export const mergeAt = ({ merges }: HostSheet, place: CellPlace): HostRect => merges.find((merge) => holds(merge, place)) ?? { ...place, rows: 1, columns: 1 };

const around = (a: HostRect, b: HostRect): HostRect => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
};

const meets = (a: HostRect, b: HostRect): boolean => a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

const same = (a: HostRect, b: HostRect): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The rectangle of a span, grown until no merged cell is cut. */
export const rectOf = (sheet: HostSheet, { anchor, head }: Span): HostRect => {
  let rect = around(mergeAt(sheet, anchor), mergeAt(sheet, head));
  for (;;) {
    const grown = sheet.merges.filter((merge) => meets(merge, rect)).reduce(around, rect);
    if (same(grown, rect)) return rect;
    rect = grown;
  }
};

/** The span of a selection that somebody else has set: the active cell is its first one. */
export const spanOf = (rect: HostRect): Span => ({
  anchor: { row: rect.row, column: rect.column },
  head: { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 },
});

export const spanFits = (sheet: HostSheet, span: Span, rect: HostRect): boolean => same(rectOf(sheet, span), rect);

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS = { up: { row: -1, column: 0 }, down: { row: 1, column: 0 }, left: { row: 0, column: -1 }, right: { row: 0, column: 1 } } as const;

const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);

/** One cell on, over merged cells and what is hidden; at the edge the place itself. */
export const step = (ground: Ground, from: CellPlace, direction: Direction): CellPlace => {
  const { row, column } = STEPS[direction];
  const along = row === 0 ? 'column' : 'row';
  const merge = mergeAt(ground.sheet, from);
  let next: CellPlace = row + column > 0 ? { row: row === 0 ? from.row : merge.row + merge.rows - 1, column: column === 0 ? from.column : merge.column + merge.columns - 1 } : from;
  do {
    next = { row: next.row + row, column: next.column + column };
    if (next.row < 0 || next.column < 0 || next.row >= ground.rows || next.column >= ground.columns) return from;
  } while (!ground.shows(along, next[along]));
  return next;
};

const isBlank = ({ cells }: HostSheet, { row, column }: CellPlace): boolean => (cells.get(row, column)?.value ?? null) === null;

/** Ctrl and an arrow: to the end of the filled cells, or over blank ones to the next filled cell, else to the edge. */
export const jump = (ground: Ground, from: CellPlace, direction: Direction): CellPlace => {
  const { sheet } = ground;
  const first = step(ground, from, direction);
  const overBlanks = isBlank(sheet, from) || isBlank(sheet, first);
  let place = first;
  for (let next = step(ground, place, direction); next !== place; next = step(ground, place, direction)) {
    if (overBlanks ? !isBlank(sheet, place) : isBlank(sheet, next)) return place;
    place = next;
  }
  return place;
};

export const onPage = (ground: Ground, from: CellPlace, rows: number): CellPlace => ({ row: within(from.row + rows, ground.rows), column: from.column });

/** Home: the first column that scrolls. */
export const rowStart = ({ sheet }: Ground, { row }: CellPlace): CellPlace => ({ row, column: sheet.freeze.columns });

/** End: the last filled cell of the row. */
export const rowEnd = ({ sheet }: Ground, { row }: CellPlace): CellPlace => {
  const cells = sheet.cells.row(row) ?? [];
  let column = cells.length - 1;
  while (column > 0 && (cells[column]?.value ?? null) === null) column -= 1;
  return { row, column: Math.max(column, 0) };
};

export const sheetStart = ({ sheet: { freeze } }: Ground): CellPlace => ({ row: freeze.rows, column: freeze.columns });

/** The lower right corner of what is filled. */
export const sheetEnd = ({ sheet }: Ground): CellPlace => {
  const used = sheet.cells.bounds();
  return used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 };
};

/** Enter and Tab inside a selected block go round in it, as in Excel. */
export const nextInside = (rect: HostRect, { row, column }: CellPlace, direction: Direction): CellPlace => {
  const byRows = direction === 'left' || direction === 'right';
  const size = rect.rows * rect.columns;
  const index = byRows ? (row - rect.row) * rect.columns + column - rect.column : (column - rect.column) * rect.rows + row - rect.row;
  const next = (index + (direction === 'right' || direction === 'down' ? 1 : size - 1)) % size;
  return byRows
    ? { row: rect.row + Math.floor(next / rect.columns), column: rect.column + (next % rect.columns) }
    : { row: rect.row + (next % rect.rows), column: rect.column + Math.floor(next / rect.rows) };
};
