/** The charts of a plan in a workbook in memory. Series and categories point at cells, as in Excel. */
import { CHART_TYPES, GAP_WIDTH, isBar, LIMIT_WEIGHT, LINE_WEIGHT, MARKERS, SCATTER_TYPES } from '../../../excel/charts';
import { quoteSheetName, rectAddress } from '../../../files/workbook/address';
import type { HostChart, HostSeries, HostSheet } from '../../../files/workbook/model';
import { placeOf } from '../../../files/workbook/units';
import type { PlanCategoryChart, PlanChart, PlanMarker, PlanScatterChart, Rect } from '../../../sheets/plan';

const referenceTo = ({ name }: HostSheet, rect: Rect): string => `${quoteSheetName(name)}!${rectAddress(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

const markerOf = ({ shape, size }: PlanMarker, color: string): NonNullable<HostSeries['marker']> => ({ style: MARKERS[shape], size, background: color, foreground: color });

type Unplaced = Pick<HostChart, 'type' | 'series' | 'valueAxis' | 'categoryAxis' | 'gapWidth'>;

const titleOf = (title: string): string | null => (title === '' ? null : title);

const categorySeries = (sheet: HostSheet, plan: PlanCategoryChart): HostSeries[] =>
  plan.series.map(({ name, values, color, marker }): HostSeries => ({
    name,
    values: referenceTo(sheet, values),
    categories: referenceTo(sheet, plan.categories),
    color: marker ? null : color.toUpperCase(),
    showValues: plan.showValues,
    ...(plan.showValues && { labels: { numberFormat: plan.valueFormat, ...(marker && { position: 'Top' }) } }),
    ...(marker && { line: { color: color.toUpperCase(), weight: LINE_WEIGHT, style: 'Continuous' }, marker: markerOf(marker, color.toUpperCase()) }),
  }));

const categoryChart = (sheet: HostSheet, plan: PlanCategoryChart): Unplaced => {
  const lies = isBar(plan.chart);
  return {
    type: CHART_TYPES[plan.chart],
    series: categorySeries(sheet, plan),
    valueAxis: { title: titleOf(plan.valueTitle), numberFormat: plan.valueFormat, minimum: plan.fromZero ? 0 : null, maximum: null, majorGridlines: true },
    categoryAxis: { title: null, reversed: lies, tickLabelPosition: 'Low', ...(lies && { position: 'Maximum' }) },
    gapWidth: plan.series.every(({ marker }) => marker) ? null : GAP_WIDTH,
  };
};

const scatterSeries = (sheet: HostSheet, plan: PlanScatterChart): HostSeries[] =>
  plan.series.map(({ name, x, y, color: given, mark }): HostSeries => {
    const color = given.toUpperCase();
    const series = { name, values: referenceTo(sheet, y), categories: referenceTo(sheet, x), color: null, showValues: false };
    if (typeof mark === 'object') return { ...series, marker: markerOf(mark, color) };
    return { ...series, type: SCATTER_TYPES.line, line: { color, weight: LIMIT_WEIGHT, style: mark === 'dashed' ? 'Dash' : 'Continuous' } };
  });

/** The axes cross at their lower ends. */
const numberAxis = ({ title, format }: PlanScatterChart['xAxis']): Pick<HostChart['valueAxis'], 'title' | 'numberFormat' | 'majorGridlines' | 'position'> => ({
  title: titleOf(title),
  numberFormat: format,
  majorGridlines: true,
  position: 'Minimum',
});

const scatterChart = (sheet: HostSheet, plan: PlanScatterChart): Unplaced => ({
  type: SCATTER_TYPES.points,
  series: scatterSeries(sheet, plan),
  valueAxis: { ...numberAxis(plan.yAxis), minimum: plan.yAxis.fromZero ? 0 : null, maximum: null },
  categoryAxis: { ...numberAxis(plan.xAxis), ...(plan.xAxis.fromZero && { minimum: 0 }), reversed: false },
  gapWidth: null,
});

/** The sheet's columns and rows have their sizes already: a chart covers the cells of its frame. */
export const chartsOf = (sheet: HostSheet, charts: readonly PlanChart[]): HostChart[] =>
  charts
    .filter(({ series }) => series.length > 0)
    .map((plan, at): HostChart => ({
      id: `chart-${String(at + 1)}`,
      name: plan.id,
      title: plan.title,
      ...placeOf(sheet, plan.frame),
      ...(plan.chart === 'scatter' ? scatterChart(sheet, plan) : categoryChart(sheet, plan)),
      legend: { visible: plan.series.length > 1, position: 'Bottom' },
    }));
