/** What a chart shows, as its drawing takes it. */
import { cellText } from '../../sheets/note/cellText';
import { columnValues, numberIn, type NoteChart } from '../../sheets/note/document';
import { GRID, INK, type Rect, type Shape } from './drawing';
import { bar, lineSign } from './series';
import { textWidth } from './measure';
import { placeOn, scaleOf, type Scale } from './scale';

export interface Chart {
  readonly kind: NoteChart['chart'];
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly scale: Scale;
  readonly valueTitle: string;
  /** A value as the table shows it. */
  readonly label: (value: number) => string;
  /** A number of the axis. */
  readonly tick: (value: number) => string;
}

export const WIDTH = 1000;
export const SIZE = 24;
export const MARGIN = 10;

export const chartOf = ({ chart, data, categories, series, valueTitle }: NoteChart): Chart => {
  const kind = data.columns.find(({ id }) => id === series[0]?.column)?.kind ?? 'general';
  const drawn = series.map(({ name, column }) => ({ name, values: columnValues(data, column).map(numberIn) }));
  const values = drawn.flatMap((one) => one.values.filter((value) => value !== null));
  return {
    kind: chart,
    categories: columnValues(data, categories).map((cell) => cellText(cell, 'text')),
    series: drawn,
    scale: scaleOf(values, kind === 'integer'),
    valueTitle,
    label: (value) => cellText(value, kind),
    tick: (value) => cellText(value, kind === 'index' ? 'general' : kind),
  };
};

const SIGN = 60;
const LINE = 40;

/** Names of the series with their signs, one row or several; nothing for a single series. */
export const legend = ({ series, kind }: Chart, top: number): { readonly shapes: readonly Shape[]; readonly height: number } => {
  if (series.length < 2) return { shapes: [], height: 0 };
  const shapes: Shape[] = [];
  let [x, y] = [MARGIN, top];
  series.forEach(({ name }, at) => {
    const room = SIGN + 14 + textWidth(name, SIZE) + 40;
    if (x > MARGIN && x + room > WIDTH) [x, y] = [MARGIN, y + LINE];
    const sign: Rect = { x, y: y + 8, width: SIGN, height: 24 };
    shapes.push(...(kind === 'line' ? lineSign(at, sign) : bar(at, sign)), { kind: 'text', x: x + SIGN + 14, y: y + 20, text: name, size: SIZE, align: 'left' });
    x += room;
  });
  return { shapes, height: y + LINE - top };
};

/** Lines and numbers of a value axis that goes up. */
export const verticalAxis = ({ scale, tick: told, valueTitle }: Chart, plot: Rect): readonly Shape[] => [
  ...scale.ticks.flatMap((tick): readonly Shape[] => {
    const y = plot.y + plot.height * (1 - placeOn(scale, tick));
    return [
      { kind: 'line', points: [[plot.x, y], [plot.x + plot.width, y]], color: tick === 0 ? INK : GRID, width: tick === 0 ? 2 : 1 },
      { kind: 'text', x: plot.x - 12, y, text: told(tick), size: SIZE - 2, align: 'right' },
    ];
  }),
  { kind: 'text', x: MARGIN, y: plot.y - 34, text: valueTitle, size: SIZE - 2, align: 'left' },
];

/** The widest number of the axis. */
export const axisWidth = ({ scale, tick: told }: Chart): number => Math.max(...scale.ticks.map((tick) => textWidth(told(tick), SIZE - 2))) + 24;
