/** Bars one below another: room for long names. */
import { legend, MARGIN, SIZE, WIDTH, type Chart } from './chart';
import { GRID, INK, type Drawing, type Rect, type Shape } from './drawing';
import { textWidth, wrapped } from './measure';
import { placeOn } from './scale';
import { bar } from './series';

const MOST_NAME = 0.42;
const BAR = 24;
const LABEL_SIZE = SIZE - 3;
const NAME_LINES = 2;
const TOP = 16;

/** Names, as wide as they need to be. */
const nameWidth = ({ categories }: Chart): number => Math.min(WIDTH * MOST_NAME, Math.max(...categories.map((name) => textWidth(name, LABEL_SIZE))) + 10);

const row = (chart: Chart, at: number, plot: Rect, names: number): readonly Shape[] => {
  const height = plot.height / chart.categories.length;
  const top = plot.y + height * at;
  const x = (value: number): number => plot.x + plot.width * placeOn(chart.scale, value);
  const lines = wrapped(chart.categories[at]!, LABEL_SIZE, names - 12, NAME_LINES);
  const step = LABEL_SIZE * 1.1;
  const inset = (height - BAR * chart.series.length) / 2;
  return [
    ...lines.map((text, line): Shape => ({ kind: 'text', x: plot.x - 12, y: top + height / 2 + (line - (lines.length - 1) / 2) * step, text, size: LABEL_SIZE, align: 'right' })),
    ...chart.series.flatMap(({ values }, series): readonly Shape[] => {
      const value = values[at] ?? null;
      if (value === null) return [];
      const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
      const y = top + inset + series * BAR;
      return [...bar(series, { x: from, y, width: to - from, height: BAR }), { kind: 'text', x: to + 8, y: y + BAR / 2, text: chart.label(value), size: LABEL_SIZE - 1, align: 'left' }];
    }),
  ];
};

const axis = ({ scale, tick: told, valueTitle }: Chart, plot: Rect): readonly Shape[] => [
  ...scale.ticks.flatMap((tick): readonly Shape[] => {
    const x = plot.x + plot.width * placeOn(scale, tick);
    return [
      { kind: 'line', points: [[x, plot.y], [x, plot.y + plot.height]], color: tick === 0 ? INK : GRID, width: tick === 0 ? 2 : 1 },
      { kind: 'text', x, y: plot.y + plot.height + 20, text: told(tick), size: LABEL_SIZE - 1, align: 'center' },
    ];
  }),
  { kind: 'text', x: plot.x + plot.width, y: plot.y + plot.height + 48, text: valueTitle, size: LABEL_SIZE - 1, align: 'right' },
];

export const barDrawing = (chart: Chart): Drawing => {
  const names = nameWidth(chart);
  const widest = Math.max(0, ...chart.series.flatMap(({ values }) => values.map((value) => (value === null ? 0 : textWidth(chart.label(value), LABEL_SIZE)))));
  const height = Math.max(BAR * chart.series.length + 14, LABEL_SIZE * 1.1 * NAME_LINES + 4) * chart.categories.length;
  const plot: Rect = { x: MARGIN + names, y: TOP, width: WIDTH - MARGIN * 2 - names - widest - 12, height };
  const bottom = plot.y + plot.height + 64;
  const { shapes, height: legendHeight } = legend(chart, bottom);
  return { width: WIDTH, height: bottom + legendHeight + MARGIN, shapes: [...axis(chart, plot), ...chart.categories.flatMap((_, at) => row(chart, at, plot, names)), ...shapes] };
};
