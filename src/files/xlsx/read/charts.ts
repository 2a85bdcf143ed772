/** A chart part as a chart of the model: bars, lines and points; other kinds stay in the package and are not in the model. */
import type { HostChart, HostChartAxis } from '../../workbook/model';
import { AXIS_TITLE_FONT, CHART_TEXT_FONT, CHART_TITLE_FONT } from '../chartDefaults';
import { BLANK_NAMES, TICK_LABEL_NAMES } from '../chartVocabulary';
import { LEGEND_NAMES } from '../vocabulary';
import { attributeOf, child, childrenOf, descend, flagOf, numberOf, type XmlElement } from '../xml/tree';
import { plotOf, type Plot } from './chartPlot';
import { readSeries } from './chartSeries';
import { textFont, titleFont, titleText } from './chartText';
import type { ColorScheme } from './colors';

export type ChartFrame = Pick<HostChart, 'left' | 'top' | 'width' | 'height'>;

const valueOf = (element: XmlElement | null, ...path: string[]): string | null => attributeOf(descend(element, ...path), 'val');

const numberAt = (element: XmlElement | null, ...path: string[]): number | null => numberOf(descend(element, ...path), 'val');

const formatOf = (axis: XmlElement | null): string | null => {
  const format = child(axis, 'numFmt');
  return flagOf(format, 'sourceLinked') ? null : attributeOf(format, 'formatCode');
};

const POSITIONS: Readonly<Record<string, 'Minimum' | 'Maximum'>> = { min: 'Minimum', max: 'Maximum' };

/** Where the other axis crosses, which the other one says; where the numbers stand. */
const placesOf = (axis: XmlElement | null, other: XmlElement | null): Pick<HostChartAxis, 'position' | 'tickLabelPosition'> => {
  const position = POSITIONS[valueOf(other, 'crosses') ?? ''];
  const labels = TICK_LABEL_NAMES.get(valueOf(axis, 'tickLblPos') ?? 'nextTo');
  return { ...(position ? { position } : {}), ...(labels && labels !== 'NextToAxis' ? { tickLabelPosition: labels } : {}) };
};

/** What is as usual is left out. */
const readAxis = (axis: XmlElement | null, other: XmlElement | null, scheme: ColorScheme): HostChartAxis => {
  const title = child(axis, 'title');
  const titleLook = titleFont(title, AXIS_TITLE_FONT, scheme);
  const font = textFont(axis, CHART_TEXT_FONT, scheme);
  return {
    title: titleText(title),
    ...(titleLook ? { titleFont: titleLook } : {}),
    ...(flagOf(child(axis, 'delete'), 'val') ? { visible: false } : {}),
    ...(font ? { font } : {}),
    ...placesOf(axis, other),
  };
};

const isReversed = (axis: XmlElement | null): boolean => valueOf(axis, 'scaling', 'orientation') === 'maxMin';

const readValueAxis = ({ category, value }: Axes, scheme: ColorScheme): HostChart['valueAxis'] => ({
  ...readAxis(value, category, scheme),
  ...(isReversed(value) ? { reversed: true } : {}),
  numberFormat: formatOf(value),
  minimum: numberAt(value, 'scaling', 'min'),
  maximum: numberAt(value, 'scaling', 'max'),
  majorGridlines: child(value, 'majorGridlines') !== null,
});

/** Only an axis of numbers has limits. */
const limitsOf = (axis: XmlElement | null): Pick<HostChartAxis, 'minimum' | 'maximum'> => {
  const [minimum, maximum] = [numberAt(axis, 'scaling', 'min'), numberAt(axis, 'scaling', 'max')];
  return { ...(minimum === null ? {} : { minimum }), ...(maximum === null ? {} : { maximum }) };
};

const readCategoryAxis = ({ category, value }: Axes, scheme: ColorScheme): HostChart['categoryAxis'] => {
  const numberFormat = formatOf(category);
  return {
    ...readAxis(category, value, scheme),
    ...(numberFormat === null ? {} : { numberFormat }),
    ...limitsOf(category),
    ...(child(category, 'majorGridlines') ? { majorGridlines: true } : {}),
    reversed: isReversed(category),
  };
};

interface Axes {
  readonly category: XmlElement | null;
  readonly value: XmlElement | null;
}

/** Of the two number axes under points the one below is the axis of x. */
const axesOf = (area: XmlElement | null, { kind }: Plot): Axes => {
  const numbers = childrenOf(area, 'valAx');
  if (kind !== 'scatter') return { category: child(area, 'catAx') ?? child(area, 'dateAx'), value: numbers[0] ?? null };
  const category = numbers.find((axis) => ['b', 't'].includes(valueOf(axis, 'axPos') ?? '')) ?? numbers[0] ?? null;
  return { category, value: numbers.find((axis) => axis !== category) ?? null };
};

const readLegend = (legend: XmlElement | null, scheme: ColorScheme): HostChart['legend'] => {
  const font = textFont(legend, CHART_TEXT_FONT, scheme);
  return { visible: legend !== null, position: LEGEND_NAMES.get(valueOf(legend, 'legendPos') ?? 'r') ?? 'Right', ...(font ? { font } : {}) };
};

const blanksOf = (chart: XmlElement | null): Pick<HostChart, 'displayBlanksAs'> => {
  const blanks = BLANK_NAMES.get(valueOf(chart, 'dispBlanksAs') ?? '');
  return blanks === undefined || blanks === 'NotPlotted' ? {} : { displayBlanksAs: blanks };
};

/** `null`: a kind of chart that the model does not hold. */
export const readChart = (space: XmlElement, frame: ChartFrame, id: string, name: string, scheme: ColorScheme): HostChart | null => {
  const chart = child(space, 'chart');
  const plot = plotOf(space);
  if (!chart || !plot) return null;
  const title = child(chart, 'title');
  const titleLook = titleFont(title, CHART_TITLE_FONT, scheme);
  const axes = axesOf(child(chart, 'plotArea'), plot);
  return {
    id,
    name,
    title: titleText(title),
    ...(titleLook ? { titleFont: titleLook } : {}),
    ...frame,
    ...readSeries(plot, scheme),
    valueAxis: readValueAxis(axes, scheme),
    categoryAxis: readCategoryAxis(axes, scheme),
    legend: readLegend(child(chart, 'legend'), scheme),
    gapWidth: numberAt(plot.element, 'gapWidth'),
    ...blanksOf(chart),
  };
};
