/** Gridlines and numbers of an axis, labels of categories, titles. */
import { format } from 'numfmt';
import type { HostChartAxis } from '../../../files/workbook/model';
import { LABEL_LINES, LINE, widthOf, type Frame } from './frame';
import { fitted, wrapped } from './labels';
import { share, type Scale } from './scale';

export const tickTexts = (axis: HostChartAxis, { ticks }: Scale, culture: string): readonly string[] =>
  ticks.map((tick) => format(axis.numberFormat ?? 'General', Number(tick.toPrecision(12)), { locale: culture, throws: false }));

interface NumberAxisProps {
  readonly axis: HostChartAxis;
  readonly scale: Scale;
  readonly frame: Frame;
  readonly culture: string;
  /** Its numbers stand below the plot; else at the left. */
  readonly flat: boolean;
}

export const NumberAxis = ({ axis, scale, frame: { left, top, width, height }, culture, flat }: NumberAxisProps) => {
  const texts = tickTexts(axis, scale, culture);
  return scale.ticks.map((tick, at) => {
    const x = left + share(scale, tick) * width;
    const y = top + (1 - share(scale, tick)) * height;
    const ends = flat ? { x1: x, x2: x, y1: top, y2: top + height } : { x1: left, x2: left + width, y1: y, y2: y };
    return (
      <g key={tick}>
        {axis.majorGridlines && <line className="chart-line" {...ends} />}
        {flat ? (
          <text x={x} y={top + height + LINE} textAnchor="middle">
            {texts[at]}
          </text>
        ) : (
          <text x={left - 6} y={y + 4} textAnchor="end">
            {texts[at]}
          </text>
        )}
      </g>
    );
  });
};

interface CategoriesProps {
  readonly categories: readonly string[];
  readonly frame: Frame;
  /** Stand below the plot; else at the left. */
  readonly flat: boolean;
  /** The middle of a category along its axis, 0..1. */
  readonly middleOf: (category: number) => number;
}

export const CategoryLabels = ({ categories, frame: { left, top, width, height }, flat, middleOf }: CategoriesProps) => {
  const room = width / Math.max(categories.length, 1) - 4;
  return categories.map((category, at) =>
    flat ? (
      <text key={at} y={top + height + LINE} textAnchor="middle">
        {wrapped(category, Math.max(room, 24), LABEL_LINES, widthOf).map((line, below) => (
          <tspan key={below} x={left + middleOf(at) * width} dy={below === 0 ? 0 : LINE}>
            {line}
          </tspan>
        ))}
      </text>
    ) : (
      <text key={at} x={left - 6} y={top + middleOf(at) * height + 4} textAnchor="end">
        {fitted(category, left - 10, widthOf)}
      </text>
    ),
  );
};

interface TitlesProps {
  readonly upright: string | null;
  readonly flat: string | null;
  readonly frame: Frame;
  /** From the plot's lower edge to the title below it, labels included. */
  readonly below: number;
}

export const AxisTitles = ({ upright, flat, frame: { left, top, width, height }, below }: TitlesProps) => (
  <>
    {upright && (
      <text transform={`translate(14 ${top + height / 2}) rotate(-90)`} textAnchor="middle">
        {fitted(upright, height + 40, widthOf)}
      </text>
    )}
    {flat && (
      <text x={left + width / 2} y={top + height + below} textAnchor="middle">
        {fitted(flat, width, widthOf)}
      </text>
    )}
  </>
);
