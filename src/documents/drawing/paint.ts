/** Puts a drawing onto a canvas: the page's, or one without a page. */
import { FONT_FAMILY, INK, PAPER, type Drawing, type Shape } from './drawing';

/** What is used of a canvas' 2D context. */
export interface Brush {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  scale(x: number, y: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  fill(): void;
  stroke(): void;
  setLineDash(segments: number[]): void;
  fillText(text: string, x: number, y: number): void;
}

/** About 230 dots per inch over the width of a page's text. */
export const PIXELS_PER_UNIT = 1.5;

const trace = (brush: Brush, points: readonly (readonly [number, number])[]): void => {
  brush.beginPath();
  points.forEach(([x, y], at) => (at === 0 ? brush.moveTo(x, y) : brush.lineTo(x, y)));
};

const paintShape = (brush: Brush, shape: Shape): void => {
  switch (shape.kind) {
    case 'rect':
      brush.fillStyle = shape.color;
      brush.fillRect(shape.x, shape.y, shape.width, shape.height);
      return;
    case 'polygon':
      brush.fillStyle = shape.color;
      trace(brush, shape.points);
      brush.fill();
      return;
    case 'line':
      brush.strokeStyle = shape.color;
      brush.lineWidth = shape.width;
      brush.setLineDash([...(shape.dash ?? [])]);
      trace(brush, shape.points);
      brush.stroke();
      return;
    case 'text':
      brush.fillStyle = INK;
      brush.font = `${shape.size}px ${FONT_FAMILY}`;
      brush.textAlign = shape.align;
      brush.textBaseline = 'middle';
      brush.fillText(shape.text, shape.x, shape.y);
  }
};

/** The canvas is `PIXELS_PER_UNIT` times as many pixels as the drawing has units. */
export const paint = (brush: Brush, { width, height, shapes }: Drawing): void => {
  brush.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
  brush.fillStyle = PAPER;
  brush.fillRect(0, 0, width, height);
  for (const shape of shapes) paintShape(brush, shape);
};

export const pixelSize = ({ width, height }: Drawing): { readonly width: number; readonly height: number } => ({ width: Math.ceil(width * PIXELS_PER_UNIT), height: Math.ceil(height * PIXELS_PER_UNIT) });

/** Makes a PNG of a drawing. */
export type Painter = (drawing: Drawing) => Promise<Uint8Array>;
