import { memo, useId } from 'react';
import type { HostChart, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { plotKind, type PlotKind } from '../../../files/xlsx/chartVocabulary';
import type { AllTexts } from '../../../i18n/texts';
import { pixels } from '../grid/geometry';
import { BarPlot } from './BarPlot';
import { FONT, TITLE_LINE, titleLines } from './frame';
import { Legend, legendLines } from './Legend';
import { LinePlot } from './LinePlot';
import type { PlotProps } from './plots';
import { ScatterPlot } from './ScatterPlot';
import { chartData, type ChartData } from './series';

interface Props {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly chart: HostChart;
  /** The workbook changes in place: drawn again when this is another. */
  readonly revision: number;
  readonly culture: string;
  readonly words: AllTexts['preview']['chart'];
}

const PLOTS: Readonly<Record<PlotKind, (props: PlotProps) => React.ReactNode>> = { bar: BarPlot, line: LinePlot, scatter: ScatterPlot };

/** What a reader who does not see the chart is told: its kind, its axes and how many values each series has. */
const description = (chart: HostChart, data: ChartData, words: Props['words']): string => {
  const axes = [chart.categoryAxis.title, chart.valueAxis.title].filter((title) => title !== null && title !== '');
  const series = data.series.map(({ name, values }) => words.series(name, values.filter((value) => value !== null).length));
  return [`${words.kinds[plotKind(chart.type)]}.`, ...(axes.length > 0 ? [words.axes(axes.join('; '))] : []), words.allSeries(series.join('; '))].join(' ');
};

/** A chart as near to Excel's as a reader needs to judge it. */
export const Chart = memo(({ workbook, sheet, chart, culture, words }: Props) => {
  const id = useId();
  const data = chartData(workbook, sheet, chart, culture);
  const size = { width: pixels(chart.width), height: pixels(chart.height) };
  const { visible } = chart.legend;
  const Plot = PLOTS[plotKind(chart.type)];
  return (
    <svg role="img" aria-label={chart.title ?? chart.name} aria-describedby={id} {...size} style={{ font: FONT }}>
      <desc id={id}>{description(chart, data, words)}</desc>
      <text className="chart-title" y={22} textAnchor="middle">
        {titleLines(chart, size.width).map((line, at) => (
          <tspan key={at} x={size.width / 2} dy={at === 0 ? 0 : TITLE_LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <g className="chart-plot">
        <Plot chart={chart} data={data} size={size} legend={visible ? legendLines(data, size.width) : 0} culture={culture} />
      </g>
      {visible && <Legend data={data} width={size.width} bottom={size.height - 10} />}
    </svg>
  );
});
Chart.displayName = 'Chart';
