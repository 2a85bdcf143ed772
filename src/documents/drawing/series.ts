/** How series are told apart on paper without colours: by shade, hatching, dashes and marks. */
import { INK, type Point, type Rect, type Shape } from './drawing';

interface Look {
  readonly color: string;
  /** The distance of hatching lines; `null`: plain. */
  readonly hatch: number | null;
  readonly dash: readonly number[];
  readonly mark: 'circle' | 'square' | 'triangle';
}

const LOOKS: readonly Look[] = [
  { color: '#2f6ea5', hatch: null, dash: [], mark: 'circle' },
  { color: '#e3b877', hatch: 12, dash: [14, 8], mark: 'square' },
  { color: '#8fb996', hatch: 24, dash: [3, 7], mark: 'triangle' },
];

const lookOf = (series: number): Look => LOOKS[series % LOOKS.length]!;

/** Diagonals through a rectangle. */
const hatching = ({ x, y, width, height }: Rect, gap: number): readonly Shape[] => {
  const lines: Shape[] = [];
  for (let at = gap; at < width + height; at += gap) {
    const from: Point = at <= width ? [x + at, y] : [x + width, y + at - width];
    const to: Point = at <= height ? [x, y + at] : [x + at - height, y + height];
    lines.push({ kind: 'line', points: [from, to], color: INK, width: 1.5 });
  }
  return lines;
};

const outline = ({ x, y, width, height }: Rect): Shape => ({
  kind: 'line',
  points: [[x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]],
  color: INK,
  width: 1.5,
});

/** A bar, or the sign of its series in the legend. */
export const bar = (series: number, rect: Rect): readonly Shape[] => {
  if (rect.width <= 0 || rect.height <= 0) return [];
  const { color, hatch } = lookOf(series);
  return [{ kind: 'rect', ...rect, color }, ...(hatch === null ? [] : hatching(rect, hatch)), outline(rect)];
};

const RADIUS = 9;
const CORNERS = 24;

const markPoints = (mark: Look['mark'], [x, y]: Point): readonly Point[] => {
  if (mark === 'square') return [[x - RADIUS, y - RADIUS], [x + RADIUS, y - RADIUS], [x + RADIUS, y + RADIUS], [x - RADIUS, y + RADIUS]];
  if (mark === 'triangle') return [[x, y - RADIUS * 1.2], [x + RADIUS * 1.1, y + RADIUS * 0.9], [x - RADIUS * 1.1, y + RADIUS * 0.9]];
  return Array.from({ length: CORNERS }, (_, at): Point => [x + RADIUS * Math.cos((2 * Math.PI * at) / CORNERS), y + RADIUS * Math.sin((2 * Math.PI * at) / CORNERS)]);
};

const markShapes = (series: number, point: Point): readonly Shape[] => {
  const { mark, color } = lookOf(series);
  const points = markPoints(mark, point);
  return [{ kind: 'polygon', points, color }, { kind: 'line', points: [...points, points[0]!], color: INK, width: 1.5 }];
};

/** Points joined where they follow one another: a gap is a year without a result. */
export const line = (series: number, points: readonly (Point | null)[]): readonly Shape[] => {
  const { dash } = lookOf(series);
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)!.push(point);
  }
  const lines = runs.filter((run) => run.length > 1).map((run): Shape => ({ kind: 'line', points: run, color: INK, width: 3, ...(dash.length > 0 && { dash }) }));
  return [...lines, ...points.flatMap((point) => (point === null ? [] : markShapes(series, point)))];
};

/** The sign of a line in the legend. */
export const lineSign = (series: number, { x, y, width, height }: Rect): readonly Shape[] => {
  const middle = y + height / 2;
  const { dash } = lookOf(series);
  return [{ kind: 'line', points: [[x, middle], [x + width, middle]], color: INK, width: 3, ...(dash.length > 0 && { dash }) }, ...markShapes(series, [x + width / 2, middle])];
};
