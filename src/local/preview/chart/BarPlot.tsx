/** Bars or columns, clustered or stacked, over categories. */
import type { HostChart } from '../../../files/workbook/model';
import { AxisTitles, CategoryLabels, NumberAxis, tickTexts } from './Axis';
import { barsOf, extent, type Bar } from './bars';
import { LABEL_LINES, LINE, plotFrame, widest, type Frame } from './frame';
import type { PlotProps } from './plots';
import { share, valueScale } from './scale';
import type { ChartData } from './series';

const DEFAULT_GAP = 150;

/** Labels of categories beside bars take this part of the chart at most. */
const MOST_LABELS = 0.4;

interface Placing {
  readonly frame: Frame;
  readonly horizontal: boolean;
  /** From the lower end of the category axis, 0..1. */
  readonly place: (across: number, size: number) => number;
}

const rectOf = ({ across, thickness, from, to }: Bar, { frame: { left, top, width, height }, horizontal, place }: Placing) =>
  horizontal
    ? { x: left + from * width, y: top + place(across, thickness) * height, width: (to - from) * width, height: thickness * height }
    : { x: left + across * width, y: top + (1 - to) * height, width: thickness * width, height: (to - from) * height };

type BoxOfBar = ReturnType<typeof rectOf>;

const insideOf = (box: BoxOfBar) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 + 4, textAnchor: 'middle' as const });

const outsideOf = (box: BoxOfBar, horizontal: boolean, below: boolean) => {
  if (horizontal) return { x: below ? box.x - 4 : box.x + box.width + 4, y: box.y + box.height / 2 + 4, ...(below ? { textAnchor: 'end' as const } : {}) };
  return { x: box.x + box.width / 2, y: below ? box.y + box.height + 13 : box.y - 4, textAnchor: 'middle' as const };
};

const Bars = ({ bars, data, stacked, placing }: { bars: readonly Bar[]; data: ChartData; stacked: boolean; placing: Placing }) =>
  bars.map((bar) => {
    const box = rectOf(bar, placing);
    const { color, showValues, labels } = data.series[bar.series]!;
    const label = showValues && bar.to > bar.from ? (labels[bar.category] ?? '') : '';
    return (
      <g key={`${bar.series} ${bar.category}`}>
        <rect {...box} fill={color} />
        {label !== '' && <text {...(stacked ? insideOf(box) : outsideOf(box, placing.horizontal, bar.below))}>{label}</text>}
      </g>
    );
  });

const titlesOf = (chart: HostChart, horizontal: boolean) => {
  const [value, category] = [chart.valueAxis.title, chart.categoryAxis.title];
  return horizontal ? { upright: category, flat: value } : { upright: value, flat: category };
};

/** Where bars hang as well as stand. */
const zeroLine = (zero: number, { left, top, width, height }: Frame, horizontal: boolean): string =>
  horizontal ? `M${left + zero * width} ${top}v${height}` : `M${left} ${top + (1 - zero) * height}h${width}`;

export const BarPlot = ({ chart, data, size, legend, culture }: PlotProps) => {
  const horizontal = chart.type.startsWith('Bar');
  const stacked = chart.type.endsWith('Stacked');
  const scale = valueScale(...extent(data, stacked), chart.valueAxis);
  const titles = titlesOf(chart, horizontal);
  const labels = horizontal
    ? { left: Math.min(widest(data.categories), size.width * MOST_LABELS), below: LINE }
    : { left: widest(tickTexts(chart.valueAxis, scale, culture)), below: LINE * LABEL_LINES };
  const frame = plotFrame(size, chart, titles, labels, legend);
  // Excel draws the first category of a bar chart at the bottom unless the axis is reversed.
  const flipped = horizontal && !chart.categoryAxis.reversed;
  const place = (across: number, thickness: number): number => (flipped ? 1 - across - thickness : across);
  const slot = 1 / Math.max(data.categories.length, 1);
  return (
    <>
      <NumberAxis axis={chart.valueAxis} scale={scale} frame={frame} culture={culture} flat={horizontal} />
      <CategoryLabels categories={data.categories} frame={frame} flat={!horizontal} middleOf={(at) => place(at * slot, slot) + slot / 2} />
      {scale.minimum < 0 && <path className="chart-axis" d={zeroLine(share(scale, 0), frame, horizontal)} />}
      <Bars bars={barsOf(data, stacked, chart.gapWidth ?? DEFAULT_GAP, scale)} data={data} stacked={stacked} placing={{ frame, horizontal, place }} />
      <AxisTitles {...titles} frame={frame} below={labels.below + LINE + 2} />
    </>
  );
};
