/** Native charts. Series and categories are set one by one: nothing is left to Excel's guess. */
import type { PlanChart, Rect, SheetPlan } from '../sheets/plan';
import type { ChartKind } from '../sheets/spec';
import { cellAt, rangeAt } from './ranges';
import { jsonBytes, PART_BYTES, RANGE_BYTES, SET_BYTES, type Step } from './requests';

const TYPES: Readonly<Record<ChartKind, 'BarClustered' | 'BarStacked' | 'ColumnClustered' | 'ColumnStacked'>> = {
  bar: 'BarClustered',
  'stacked-bar': 'BarStacked',
  column: 'ColumnClustered',
  'stacked-column': 'ColumnStacked',
};

const isBar = (kind: ChartKind): boolean => kind === 'bar' || kind === 'stacked-bar';

/** The gap between bars, per cent of a bar's width. */
const GAP_WIDTH = 60;

type Series = PlanChart['series'][number];

const fillSeries = (sheet: Excel.Worksheet, plan: PlanChart, planned: Series, series: Excel.ChartSeries): void => {
  series.name = planned.name;
  series.setValues(rangeAt(sheet, planned.values));
  series.setXAxisValues(rangeAt(sheet, plan.categories));
  series.format.fill.setSolidColor(planned.color);
  series.gapWidth = GAP_WIDTH;
  series.hasDataLabels = plan.showValues;
  if (plan.showValues) series.dataLabels.numberFormat = plan.valueFormat;
};

/** Excel draws the first category of a bar chart at the bottom; a reader expects it on top. */
const arrangeAxes = (chart: Excel.Chart, plan: PlanChart): void => {
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = plan.valueFormat;
  if (plan.valueTitle !== '') valueAxis.title.text = plan.valueTitle;
  if (isBar(plan.chart)) categoryAxis.reversePlotOrder = true;
};

const place = (chart: Excel.Chart, sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): void => {
  chart.setPosition(cellAt(sheet, row, column), cellAt(sheet, row + rows - 1, column + columns - 1));
};

const addChart = (sheet: Excel.Worksheet, plan: PlanChart): void => {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[plan.chart], rangeAt(sheet, first.values), Excel.ChartSeriesBy.columns);
  chart.name = plan.id;
  chart.title.text = plan.title;
  fillSeries(sheet, plan, first, chart.series.getItemAt(0));
  for (const series of others) fillSeries(sheet, plan, series, chart.series.add(series.name));
  arrangeAxes(chart, plan);
  chart.legend.visible = others.length > 0;
  chart.legend.position = 'Bottom';
  place(chart, sheet, plan.frame);
};

const chartBytes = ({ title, valueTitle, series }: PlanChart): number =>
  3 * RANGE_BYTES +
  8 * PART_BYTES +
  10 * SET_BYTES +
  jsonBytes(title) +
  jsonBytes(valueTitle) +
  series.reduce((sum, { name }) => sum + 2 * RANGE_BYTES + 4 * PART_BYTES + 7 * SET_BYTES + 2 * jsonBytes(name), 0);

export const chartSteps = ({ charts }: SheetPlan): readonly Step[] => charts.map((plan) => ({ bytes: chartBytes(plan), apply: (sheet) => addChart(sheet, plan) }));
