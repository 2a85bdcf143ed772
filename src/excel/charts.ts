/** Native charts. Series and categories are set one by one: nothing is left to Excel's guess. */
import type { MarkerShape, PlanCategoryChart, PlanChart, PlanMarker, PlanScatterChart, Rect, SheetPlan } from '../sheets/plan';
import type { ChartKind } from '../sheets/spec';
import { cellAt, rangeAt } from './ranges';
import { jsonBytes, PART_BYTES, RANGE_BYTES, SET_BYTES, type Step } from './requests';

export const CHART_TYPES: Readonly<Record<ChartKind, 'BarClustered' | 'BarStacked' | 'ColumnClustered' | 'ColumnStacked' | 'LineMarkers'>> = {
  bar: 'BarClustered',
  'stacked-bar': 'BarStacked',
  column: 'ColumnClustered',
  'stacked-column': 'ColumnStacked',
  line: 'LineMarkers',
};

export const MARKERS: Readonly<Record<MarkerShape, 'Circle' | 'Square' | 'Triangle' | 'Diamond' | 'X' | 'Plus' | 'Star' | 'Dash'>> = {
  circle: 'Circle',
  square: 'Square',
  triangle: 'Triangle',
  diamond: 'Diamond',
  cross: 'X',
  plus: 'Plus',
  star: 'Star',
  dash: 'Dash',
};

export const isBar = (kind: ChartKind): boolean => kind === 'bar' || kind === 'stacked-bar';

/** The gap between bars, per cent of a bar's width. */
export const GAP_WIDTH = 60;

/** Points. */
export const LINE_WEIGHT = 2;
export const LIMIT_WEIGHT = 1.5;

const drawMarker = (series: Excel.ChartSeries, { shape, size }: PlanMarker, color: string): void => {
  series.markerStyle = MARKERS[shape];
  series.markerSize = size;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
};

const drawLine = (series: Excel.ChartSeries, color: string, weight: number, lineStyle: 'Continuous' | 'Dash'): void => {
  const { line } = series.format;
  line.color = color;
  line.weight = weight;
  line.lineStyle = lineStyle;
};

type CategorySeries = PlanCategoryChart['series'][number];

const drawCategorySeries = (series: Excel.ChartSeries, { color, marker }: CategorySeries): void => {
  if (marker) {
    drawLine(series, color, LINE_WEIGHT, 'Continuous');
    drawMarker(series, marker, color);
  } else {
    series.format.fill.setSolidColor(color);
    series.gapWidth = GAP_WIDTH;
  }
};

const fillCategorySeries = (sheet: Excel.Worksheet, plan: PlanCategoryChart, planned: CategorySeries, series: Excel.ChartSeries): void => {
  series.name = planned.name;
  series.setValues(rangeAt(sheet, planned.values));
  series.setXAxisValues(rangeAt(sheet, plan.categories));
  drawCategorySeries(series, planned);
  series.hasDataLabels = plan.showValues;
  if (!plan.showValues) return;
  series.dataLabels.numberFormat = plan.valueFormat;
  if (planned.marker) series.dataLabels.position = 'Top';
};

/**
 * Excel draws the first category of a bar chart at the bottom; a reader expects it on top, and the value axis still
 * below. Bars under zero would cover labels beside the axis.
 */
const arrangeCategoryAxes = (chart: Excel.Chart, plan: PlanCategoryChart): void => {
  const { valueAxis, categoryAxis } = chart.axes;
  if (plan.fromZero) valueAxis.minimum = 0;
  valueAxis.numberFormat = plan.valueFormat;
  if (plan.valueTitle !== '') valueAxis.title.text = plan.valueTitle;
  if (isBar(plan.chart)) {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  categoryAxis.tickLabelPosition = 'Low';
  if (plan.chart === 'line') chart.displayBlanksAs = 'NotPlotted';
};

type ScatterSeries = PlanScatterChart['series'][number];

export const SCATTER_TYPES = { points: 'XYScatter', line: 'XYScatterLinesNoMarkers' } as const;

const fillScatterSeries = (sheet: Excel.Worksheet, planned: ScatterSeries, series: Excel.ChartSeries): void => {
  const { name, x, y, color, mark } = planned;
  series.name = name;
  series.setXAxisValues(rangeAt(sheet, x));
  series.setValues(rangeAt(sheet, y));
  series.chartType = typeof mark === 'object' ? SCATTER_TYPES.points : SCATTER_TYPES.line;
  if (typeof mark === 'object') drawMarker(series, mark, color);
  else drawLine(series, color, LIMIT_WEIGHT, mark === 'dashed' ? 'Dash' : 'Continuous');
};

/** The axes cross at their lower ends, so that their numbers stand beside the points and not among them. */
const arrangeNumberAxes = (chart: Excel.Chart, { xAxis, yAxis }: PlanScatterChart): void => {
  const { categoryAxis, valueAxis } = chart.axes;
  for (const [axis, { title, format, fromZero }] of [[categoryAxis, xAxis], [valueAxis, yAxis]] as const) {
    axis.numberFormat = format;
    if (title !== '') axis.title.text = title;
    if (fromZero) axis.minimum = 0;
    axis.position = 'Minimum';
    axis.majorGridlines.visible = true;
  }
};

const place = (chart: Excel.Chart, sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): void => {
  chart.setPosition(cellAt(sheet, row, column), cellAt(sheet, row + rows - 1, column + columns - 1));
};

/** Excel makes the first series from the range; the others are added. */
const addSeries = <Series extends { readonly name: string }>(chart: Excel.Chart, planned: readonly Series[], fill: (planned: Series, series: Excel.ChartSeries) => void): void =>
  planned.forEach((series, at) => fill(series, at === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name)));

const addCategoryChart = (sheet: Excel.Worksheet, plan: PlanCategoryChart, values: Rect): Excel.Chart => {
  const chart = sheet.charts.add(CHART_TYPES[plan.chart], rangeAt(sheet, values), Excel.ChartSeriesBy.columns);
  addSeries(chart, plan.series, (planned, series) => fillCategorySeries(sheet, plan, planned, series));
  arrangeCategoryAxes(chart, plan);
  return chart;
};

const addScatterChart = (sheet: Excel.Worksheet, plan: PlanScatterChart, values: Rect): Excel.Chart => {
  const chart = sheet.charts.add(SCATTER_TYPES.points, rangeAt(sheet, values), Excel.ChartSeriesBy.columns);
  addSeries(chart, plan.series, (planned, series) => fillScatterSeries(sheet, planned, series));
  arrangeNumberAxes(chart, plan);
  return chart;
};

const createChart = (sheet: Excel.Worksheet, plan: PlanChart): Excel.Chart | null => {
  if (plan.chart === 'scatter') return plan.series[0] ? addScatterChart(sheet, plan, plan.series[0].y) : null;
  return plan.series[0] ? addCategoryChart(sheet, plan, plan.series[0].values) : null;
};

const addChart = (sheet: Excel.Worksheet, plan: PlanChart): void => {
  const chart = createChart(sheet, plan);
  if (!chart) return;
  chart.name = plan.id;
  chart.title.text = plan.title;
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = 'Bottom';
  place(chart, sheet, plan.frame);
};

const axisTitles = (plan: PlanChart): readonly string[] => (plan.chart === 'scatter' ? [plan.xAxis.title, plan.yAxis.title] : [plan.valueTitle]);

/** What is set for the chart and for each of its series, beside their ranges. */
const costs = (plan: PlanChart): { readonly chart: number; readonly series: number } => {
  if (plan.chart === 'scatter') return { chart: 11 * PART_BYTES + 16 * SET_BYTES, series: 3 * PART_BYTES + 9 * SET_BYTES };
  return { chart: 8 * PART_BYTES + 12 * SET_BYTES, series: 4 * PART_BYTES + (plan.chart === 'line' ? 13 : 7) * SET_BYTES };
};

const chartBytes = (plan: PlanChart): number =>
  3 * RANGE_BYTES +
  costs(plan).chart +
  [plan.title, ...axisTitles(plan)].reduce((sum, text) => sum + jsonBytes(text), 0) +
  plan.series.reduce((sum, { name }) => sum + 2 * RANGE_BYTES + costs(plan).series + 2 * jsonBytes(name), 0);

export const chartSteps = ({ charts }: SheetPlan): readonly Step[] => charts.map((plan) => ({ bytes: chartBytes(plan), apply: (sheet) => addChart(sheet, plan) }));
