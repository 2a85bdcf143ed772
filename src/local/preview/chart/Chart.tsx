import { useId } from 'react';
import type { HostChart, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { plotKind, type PlotKind } from '../../../files/xlsx/chartVocabulary';
import type { AllTexts } from '../../../i18n/texts';
import { pixels } from '../grid/geometry';
import { BarPlot } from './BarPlot';
import { FONT, widthOf } from './frame';
import { fitted } from './labels';
import { Legend, legendLines } from './Legend';
import { LinePlot } from './LinePlot';
import type { PlotProps } from './plots';
import { ScatterPlot } from './ScatterPlot';
import { chartData, type ChartData } from './series';

interface Props {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly chart: HostChart;
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
export const Chart = ({ workbook, sheet, chart, culture, words }: Props) => {
  const id = useId();
  const data = chartData(workbook, sheet, chart, culture);
  const size = { width: pixels(chart.width), height: pixels(chart.height) };
  const { visible } = chart.legend;
  const Plot = PLOTS[plotKind(chart.type)];
  return (
    <svg role="img" aria-label={chart.title ?? chart.name} aria-describedby={id} {...size} style={{ font: FONT }}>
      <desc id={id}>{description(chart, data, words)}</desc>
      {chart.title && (
        <text className="chart-title" x={size.width / 2} y={22} textAnchor="middle">
          {fitted(chart.title, size.width * 0.8, widthOf)}
        </text>
      )}
      <g className="chart-plot">
        <Plot chart={chart} data={data} size={size} legend={visible ? legendLines(data, size.width) : 0} culture={culture} />
      </g>
      {visible && <Legend data={data} width={size.width} bottom={size.height - 10} />}
    </svg>
  );
};
