import { format } from 'numfmt';
import type { HostChart, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { pixels } from '../grid/geometry';
import { textWidth } from '../grid/measure';
import { barsOf, extent, type Bar } from './bars';
import { fitted, wrapped } from './labels';
import { valueScale } from './scale';
import { chartData, type ChartData } from './series';

const FONT = '12px Calibri, Carlito, Arial, sans-serif';
const LINE = 16;
const DEFAULT_GAP = 150;

const widthOf = (text: string): number => textWidth(text, FONT);
/** Lines of a label below a column. */
const LABEL_LINES = 2;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What stays for the bars when titles, labels and legend have their places. */
const plotFrame = (chart: HostChart, data: ChartData, horizontal: boolean, width: number, height: number): Frame => {
  const widest = Math.max(0, ...data.categories.map((category) => widthOf(category)));
  const left = horizontal ? Math.min(widest + 14, width * 0.42) : chart.valueAxis.title ? 62 : 46;
  const top = chart.title ? 34 : 12;
  const legend = chart.legend.visible ? LINE + 8 : 0;
  const axisTitle = (horizontal ? chart.valueAxis.title : chart.categoryAxis.title) ? LINE : 0;
  const labels = horizontal ? LINE + 6 : LINE * LABEL_LINES + 6;
  return { left, top, width: Math.max(width - left - 24, 10), height: Math.max(height - top - legend - axisTitle - labels, 10) };
};

interface PlotProps {
  readonly chart: HostChart;
  readonly data: ChartData;
  readonly frame: Frame;
  readonly culture: string;
  readonly horizontal: boolean;
}

const barsOfChart = ({ chart, data, horizontal }: Omit<PlotProps, 'frame' | 'culture'>) => {
  const stacked = chart.type.endsWith('Stacked');
  const [least, greatest] = extent(data, stacked);
  const scale = valueScale(least, greatest, chart.valueAxis);
  const bars = barsOf(data, stacked, chart.gapWidth ?? DEFAULT_GAP, scale);
  // Excel draws the first category of a bar chart at the bottom unless the axis is reversed.
  const flipped = horizontal && !chart.categoryAxis.reversed;
  return { stacked, scale, bars, flipped };
};

const Plot = ({ chart, data, frame, horizontal, culture }: PlotProps) => {
  const { stacked, scale, bars, flipped } = barsOfChart({ chart, data, horizontal });
  const { left, top, width, height } = frame;
  const number = (value: number): string => format(chart.valueAxis.numberFormat ?? 'General', Number(value.toPrecision(12)), { locale: culture, throws: false });
  const place = (across: number, size: number): number => (flipped ? 1 - across - size : across);
  const rectOf = ({ across, thickness, from, to }: Bar) =>
    horizontal
      ? { x: left + from * width, y: top + place(across, thickness) * height, width: (to - from) * width, height: thickness * height }
      : { x: left + across * width, y: top + (1 - to) * height, width: thickness * width, height: (to - from) * height };
  const slot = 1 / Math.max(data.categories.length, 1);
  return (
    <>
      {scale.ticks.map((tick) => {
        const at = (tick - scale.minimum) / (scale.maximum - scale.minimum || 1);
        const x = left + at * width;
        const y = top + (1 - at) * height;
        return horizontal ? (
          <g key={tick}>
            {chart.valueAxis.majorGridlines && <line className="chart-line" x1={x} x2={x} y1={top} y2={top + height} />}
            <text x={x} y={top + height + LINE} textAnchor="middle">
              {number(tick)}
            </text>
          </g>
        ) : (
          <g key={tick}>
            {chart.valueAxis.majorGridlines && <line className="chart-line" x1={left} x2={left + width} y1={y} y2={y} />}
            <text x={left - 6} y={y + 4} textAnchor="end">
              {number(tick)}
            </text>
          </g>
        );
      })}
      {data.categories.map((category, at) => {
        const middle = place(at * slot, slot) + slot / 2;
        return horizontal ? (
          <text key={at} x={left - 6} y={top + middle * height + 4} textAnchor="end">
            {fitted(category, left - 10, widthOf)}
          </text>
        ) : (
          <text key={at} y={top + height + LINE} textAnchor="middle">
            {wrapped(category, Math.max(slot * width - 4, 24), LABEL_LINES, widthOf).map((line, below) => (
              <tspan key={below} x={left + middle * width} dy={below === 0 ? 0 : LINE}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
      {bars.map((bar) => {
        const rect = rectOf(bar);
        const { color, showValues, labels } = data.series[bar.series]!;
        const label = showValues && bar.to > bar.from ? (labels[bar.category] ?? '') : '';
        const inside = stacked ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 + 4, textAnchor: 'middle' as const } : null;
        const outside = horizontal ? { x: rect.x + rect.width + 4, y: rect.y + rect.height / 2 + 4 } : { x: rect.x + rect.width / 2, y: rect.y - 4, textAnchor: 'middle' as const };
        return (
          <g key={`${bar.series} ${bar.category}`}>
            <rect {...rect} fill={color} />
            {label !== '' && <text {...(inside ?? outside)}>{label}</text>}
          </g>
        );
      })}
    </>
  );
};

const Legend = ({ data, width, y }: { data: ChartData; width: number; y: number }) => {
  const widths = data.series.map(({ name }) => widthOf(name) + 30);
  const start = (width - widths.reduce((sum, part) => sum + part, 0)) / 2;
  return data.series.map(({ name, color }, at) => {
    const x = start + widths.slice(0, at).reduce((sum, part) => sum + part, 0);
    return (
      <g key={at}>
        <rect x={x} y={y - 10} width={10} height={10} fill={color} />
        <text x={x + 15} y={y}>
          {name}
        </text>
      </g>
    );
  });
};

/** A bar or column chart, clustered or stacked, as near to Excel's as a reader needs to judge it. */
export const Chart = ({ workbook, sheet, chart, culture }: { workbook: HostWorkbook; sheet: HostSheet; chart: HostChart; culture: string }) => {
  const data = chartData(workbook, sheet, chart, culture);
  const width = pixels(chart.width);
  const height = pixels(chart.height);
  const horizontal = chart.type.startsWith('Bar');
  const frame = plotFrame(chart, data, horizontal, width, height);
  const { title } = chart.valueAxis;
  return (
    <svg role="img" aria-label={chart.title ?? chart.name} width={width} height={height} style={{ font: FONT }}>
      {chart.title && (
        <text className="chart-title" x={width / 2} y={22} textAnchor="middle">
          {fitted(chart.title, width * 0.8, widthOf)}
        </text>
      )}
      <Plot chart={chart} data={data} frame={frame} horizontal={horizontal} culture={culture} />
      {title &&
        (horizontal ? (
          <text x={frame.left + frame.width / 2} y={frame.top + frame.height + LINE * 2 + 2} textAnchor="middle">
            {title}
          </text>
        ) : (
          <text transform={`translate(14 ${frame.top + frame.height / 2}) rotate(-90)`} textAnchor="middle">
            {title}
          </text>
        ))}
      {chart.legend.visible && <Legend data={data} width={width} y={height - 10} />}
    </svg>
  );
};
