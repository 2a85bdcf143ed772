/** A chart part as a chart of the model: bars and columns; other kinds stay in the package and are not in the model. */
import type { HostChart, HostChartAxis, HostSeries } from '../../workbook/model';
import { AXIS_TITLE_FONT, CHART_TEXT_FONT, CHART_TITLE_FONT } from '../chartDefaults';
import { barChartType, LABEL_POSITION_NAMES, LEGEND_NAMES } from '../vocabulary';
import { allOf, attributeOf, child, childrenOf, descend, flagOf, numberOf, textOf, type XmlElement } from '../xml/tree';
import { solidColor, textFont, titleFont, titleText } from './chartText';
import type { ColorScheme } from './colors';

export type ChartFrame = Pick<HostChart, 'left' | 'top' | 'width' | 'height'>;

const reference = (element: XmlElement | null): string | null => {
  const formula = element ? allOf(element, 'f')[0] : undefined;
  return formula ? textOf(formula) : null;
};

const readSeries = (series: XmlElement, chartLabels: boolean, scheme: ColorScheme): HostSeries => {
  const labels = child(series, 'dLbls');
  const name = child(series, 'tx');
  return {
    name: name ? textOf(allOf(name, 'v')[0] ?? null) : '',
    values: reference(child(series, 'val')) ?? '',
    categories: reference(child(series, 'cat')),
    color: solidColor(descend(series, 'spPr', 'solidFill'), scheme),
    showValues: labels ? flagOf(child(labels, 'showVal'), 'val') : chartLabels,
    ...labelLook(labels, scheme),
  };
};

const valueOf = (element: XmlElement | null, ...path: string[]): string | null => attributeOf(descend(element, ...path), 'val');

const numberAt = (element: XmlElement | null, ...path: string[]): number | null => numberOf(descend(element, ...path), 'val');

const labelLook = (labels: XmlElement | null, scheme: ColorScheme): Pick<HostSeries, 'labels'> => {
  const numberFormat = attributeOf(child(labels, 'numFmt'), 'formatCode');
  const position = LABEL_POSITION_NAMES.get(valueOf(labels, 'dLblPos') ?? '');
  const font = textFont(labels, CHART_TEXT_FONT, scheme);
  const look = { ...(numberFormat === null ? {} : { numberFormat }), ...(position ? { position } : {}), ...(font ? { font } : {}) };
  return Object.keys(look).length > 0 ? { labels: look } : {};
};

const formatOf = (axis: XmlElement | null): string | null => {
  const format = child(axis, 'numFmt');
  return flagOf(format, 'sourceLinked') ? null : attributeOf(format, 'formatCode');
};

/** What is as usual is left out. */
const readAxis = (axis: XmlElement | null, scheme: ColorScheme): HostChartAxis => {
  const title = child(axis, 'title');
  const titleLook = titleFont(title, AXIS_TITLE_FONT, scheme);
  const font = textFont(axis, CHART_TEXT_FONT, scheme);
  return {
    title: titleText(title),
    ...(titleLook ? { titleFont: titleLook } : {}),
    ...(flagOf(child(axis, 'delete'), 'val') ? { visible: false } : {}),
    ...(font ? { font } : {}),
  };
};

const isReversed = (axis: XmlElement | null): boolean => valueOf(axis, 'scaling', 'orientation') === 'maxMin';

const readValueAxis = (axis: XmlElement | null, scheme: ColorScheme): HostChart['valueAxis'] => ({
  ...readAxis(axis, scheme),
  ...(isReversed(axis) ? { reversed: true } : {}),
  numberFormat: formatOf(axis),
  minimum: numberAt(axis, 'scaling', 'min'),
  maximum: numberAt(axis, 'scaling', 'max'),
  majorGridlines: child(axis, 'majorGridlines') !== null,
});

const readCategoryAxis = (axis: XmlElement | null, scheme: ColorScheme): HostChart['categoryAxis'] => {
  const numberFormat = formatOf(axis);
  return { ...readAxis(axis, scheme), ...(numberFormat === null ? {} : { numberFormat }), ...(child(axis, 'majorGridlines') ? { majorGridlines: true } : {}), reversed: isReversed(axis) };
};

const readLegend = (legend: XmlElement | null, scheme: ColorScheme): HostChart['legend'] => {
  const font = textFont(legend, CHART_TEXT_FONT, scheme);
  return { visible: legend !== null, position: LEGEND_NAMES.get(valueOf(legend, 'legendPos') ?? 'r') ?? 'Right', ...(font ? { font } : {}) };
};

/** Several groups of bars or lines in one plot are shown by their first. */
export const readChart = (space: XmlElement, frame: ChartFrame, id: string, name: string, scheme: ColorScheme): HostChart | null => {
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  const bars = child(plot, 'barChart');
  const type = barChartType(valueOf(bars, 'barDir') ?? 'col', valueOf(bars, 'grouping') ?? 'clustered');
  if (!chart || !bars || !type) return null;
  const title = child(chart, 'title');
  const titleLook = titleFont(title, CHART_TITLE_FONT, scheme);
  const labels = flagOf(descend(bars, 'dLbls', 'showVal'), 'val');
  return {
    id,
    name,
    type,
    title: titleText(title),
    ...(titleLook ? { titleFont: titleLook } : {}),
    ...frame,
    series: childrenOf(bars, 'ser').map((series) => readSeries(series, labels, scheme)),
    valueAxis: readValueAxis(child(plot, 'valAx'), scheme),
    categoryAxis: readCategoryAxis(child(plot, 'catAx') ?? child(plot, 'dateAx'), scheme),
    legend: readLegend(child(chart, 'legend'), scheme),
    gapWidth: numberAt(bars, 'gapWidth'),
  };
};
