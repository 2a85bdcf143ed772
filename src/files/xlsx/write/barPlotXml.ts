/** Bars and columns with their axes. */
import type { HostChart, HostSeries } from '../../workbook/model';
import { BAR_SHAPES, type BarShape } from '../vocabulary';
import { escapeText } from '../xml/text';
import { CATEGORY_AXIS, categoryAxisXml, VALUE_AXIS, valueAxisXml } from './chartAxesXml';
import { categoriesXml, numbersXml, type PointsOf } from './chartCacheXml';
import { labelsXml } from './chartLabelsXml';
import { solidFill } from './chartTextXml';

const DEFAULT_SHAPE: BarShape = { direction: 'col', grouping: 'clustered' };
const DEFAULT_GAP = 150;

/** Stacked bars have no outside. */
const labelPlaces = ({ grouping }: BarShape): readonly string[] => (grouping === 'clustered' ? ['ctr', 'inEnd', 'inBase', 'outEnd'] : ['ctr', 'inEnd', 'inBase']);

const seriesXml = (series: HostSeries, index: number, shape: BarShape, pointsOf: PointsOf): string =>
  [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`,
    series.color === null ? '' : `<c:spPr>${solidFill(series.color)}</c:spPr>`,
    '<c:invertIfNegative val="0"/>',
    labelsXml(series, labelPlaces(shape)),
    categoriesXml(series.categories, pointsOf),
    numbersXml('val', series.values, pointsOf),
    '</c:ser>',
  ].join('');

export const barPlotXml = (chart: HostChart, pointsOf: PointsOf): string => {
  const shape = BAR_SHAPES.get(chart.type) ?? DEFAULT_SHAPE;
  const overlap = shape.grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
  return [
    `<c:barChart><c:barDir val="${shape.direction}"/><c:grouping val="${shape.grouping}"/><c:varyColors val="0"/>`,
    ...chart.series.map((series, index) => seriesXml(series, index, shape, pointsOf)),
    `<c:gapWidth val="${chart.gapWidth ?? DEFAULT_GAP}"/>${overlap}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    categoryAxisXml(chart, shape.direction === 'bar'),
    valueAxisXml(chart, shape.direction === 'col'),
  ].join('');
};
