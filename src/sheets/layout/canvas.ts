/** What the painters fill: a plan that is still growing. */
import type { PlanChart, PlanChoice, PlanConditional, PlanContent, PlanLink, PlanStyle, PlanTable, Rect } from '../plan';
import type { CellLink } from '../spec';
import { DEFAULT_ROW_HEIGHT } from './measure';
import type { Placement } from './place';

export interface Canvas {
  readonly contents: PlanContent[][];
  readonly styles: { range: Rect; style: PlanStyle }[];
  readonly heights: Map<number, number>;
  readonly merges: Rect[];
  readonly tables: PlanTable[];
  readonly charts: PlanChart[];
  readonly conditionals: PlanConditional[];
  readonly links: PlanLink[];
  readonly choices: PlanChoice[];
}

export const createCanvas = ({ rows }: Placement): Canvas => ({
  contents: Array.from({ length: rows }, () => []),
  styles: [],
  heights: new Map(),
  merges: [],
  tables: [],
  charts: [],
  conditionals: [],
  links: [],
  choices: [],
});

export const put = (canvas: Canvas, row: number, column: number, content: PlanContent): void => {
  const cells = canvas.contents[row]!;
  while (cells.length < column) cells.push(null);
  cells[column] = content;
};

export const paint = (canvas: Canvas, range: Rect, style: PlanStyle): void => {
  canvas.styles.push({ range, style });
};

export const merge = (canvas: Canvas, range: Rect): void => {
  if (range.rows * range.columns > 1) canvas.merges.push(range);
};

/** Rows only grow: several cells may ask for room. */
export const heighten = (canvas: Canvas, row: number, height: number): void => {
  if (height > (canvas.heights.get(row) ?? DEFAULT_ROW_HEIGHT)) canvas.heights.set(row, height);
};

export const linkTo = (canvas: Canvas, row: number, column: number, link: CellLink, text: string): void => {
  canvas.links.push({ row, column, link, text });
};
