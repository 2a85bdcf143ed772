/**
 * A picture as plain data: the same in a browser and without one. Lengths are units of which `width` fill the text width of
 * a page; the origin is at the top left.
 */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

export type Shape =
  | (Rect & { readonly kind: 'rect'; readonly color: string })
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly color: string; readonly width: number; readonly dash?: readonly number[] }
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly color: string }
  | { readonly kind: 'text'; readonly x: number; /** The middle of the letters. */ readonly y: number; readonly text: string; readonly size: number; readonly align: 'left' | 'center' | 'right' };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Metrically like Arial wherever it is drawn, so that the words keep their places. */
export const FONT_FAMILY = 'Arimo, Arial, "Liberation Sans", Helvetica, sans-serif';

export const INK = '#1f1f1f';
export const PAPER = '#ffffff';
export const GRID = '#d0d0d0';
