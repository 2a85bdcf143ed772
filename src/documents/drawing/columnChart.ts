/** Columns or lines over categories that stand side by side. */
import { axisWidth, legend, MARGIN, SIZE, verticalAxis, WIDTH, type Chart } from './chart';
import type { Drawing, Point, Rect, Shape } from './drawing';
import { sizeThatFits, textWidth, wrapped } from './measure';
import { placeOn } from './scale';
import { bar, line } from './series';

const PLOT_HEIGHT = 380;
const LABEL_LINES = 4;
const LEAST_SIZE = 13;
const TOP = 60;

const slotsOf = (chart: Chart, plot: Rect): ((at: number) => number) => (at) => plot.x + (plot.width * (at + 0.5)) / chart.categories.length;

const heightOf = (chart: Chart, plot: Rect, value: number): number => plot.y + plot.height * (1 - placeOn(chart.scale, value));

const columns = (chart: Chart, plot: Rect): readonly Shape[] => {
  const slot = plot.width / chart.categories.length;
  const width = Math.min(90, (slot * 0.8) / chart.series.length);
  const middle = slotsOf(chart, plot);
  const zero = heightOf(chart, plot, 0);
  return chart.series.flatMap(({ values }, series) =>
    values.flatMap((value, at): readonly Shape[] => {
      if (value === null) return [];
      const x = middle(at) + (series - chart.series.length / 2) * width;
      const y = heightOf(chart, plot, value);
      const text = chart.label(value);
      const size = sizeThatFits([text], SIZE - 2, Math.max(width, 30), LEAST_SIZE);
      return [...bar(series, { x, y: Math.min(y, zero), width, height: Math.abs(zero - y) }), { kind: 'text', x: x + width / 2, y: Math.min(y, zero) - 16, text, size, align: 'center' }];
    }),
  );
};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const LABEL_HEIGHT = 24;
const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < LABEL_HEIGHT;

/** A number stands above its point, else below; where neither is free, the table has it. */
const pointLabels = (chart: Chart, points: readonly (readonly (Point | null)[])[]): readonly Shape[] => {
  const size = SIZE - 4;
  const taken: Box[] = points.flat().flatMap((point) => (point === null ? [] : [{ left: point[0] - 10, right: point[0] + 10, y: point[1] }]));
  return chart.series.flatMap(({ values }, series) =>
    values.flatMap((value, at): readonly Shape[] => {
      const point = points[series]?.[at];
      if (value === null || !point) return [];
      const text = chart.label(value);
      const half = textWidth(text, size) / 2;
      const free = [point[1] - 26, point[1] + 28].map((y): Box => ({ left: point[0] - half, right: point[0] + half, y })).find((box) => !taken.some((other) => overlaps(box, other)));
      if (!free) return [];
      taken.push(free);
      return [{ kind: 'text', x: point[0], y: free.y, text, size, align: 'center' }];
    }),
  );
};

const lines = (chart: Chart, plot: Rect): readonly Shape[] => {
  const middle = slotsOf(chart, plot);
  const points = chart.series.map(({ values }) => values.map((value, at): Point | null => (value === null ? null : [middle(at), heightOf(chart, plot, value)])));
  return [...points.flatMap((own, series) => line(series, own)), ...pointLabels(chart, points)];
};

const categoryLabels = (chart: Chart, plot: Rect): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const room = (plot.width / chart.categories.length) * 0.94;
  const size = sizeThatFits(chart.categories, SIZE, room, LEAST_SIZE);
  const middle = slotsOf(chart, plot);
  const labels = chart.categories.map((category) => wrapped(category, size, room, LABEL_LINES));
  const step = size * 1.2;
  const shapes = labels.flatMap((own, at) => own.map((text, row): Shape => ({ kind: 'text', x: middle(at), y: plot.y + plot.height + 20 + (row + 0.5) * step, text, size, align: 'center' })));
  return { shapes, height: 20 + step * Math.max(1, ...labels.map(({ length }) => length)) };
};

export const columnDrawing = (chart: Chart): Drawing => {
  const left = axisWidth(chart) + MARGIN;
  const plot: Rect = { x: left, y: TOP, width: WIDTH - left - MARGIN, height: PLOT_HEIGHT };
  const labels = categoryLabels(chart, plot);
  const names = legend(chart, plot.y + plot.height + labels.height + 16);
  return {
    width: WIDTH,
    height: plot.y + plot.height + labels.height + 16 + names.height + MARGIN,
    shapes: [...verticalAxis(chart, plot), ...(chart.kind === 'line' ? lines(chart, plot) : columns(chart, plot)), ...labels.shapes, ...names.shapes],
  };
};
