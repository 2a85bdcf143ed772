/** Bar and column charts, with the values that their cells hold now, for viewers that do not recalculate. */
import type { HostChart, HostSeries } from '../../workbook/model';
import { CHART_TEXT_FONT, CHART_TITLE_FONT, GRID_COLOR } from '../chartDefaults';
import { XML_HEADER, type Dialect } from '../package/dialect';
import { BAR_SHAPES, LABEL_POSITIONS, LEGEND_LETTERS, type BarShape } from '../vocabulary';
import { escapeAttribute, escapeText } from '../xml/text';
import { CATEGORY_AXIS, categoryAxisXml, VALUE_AXIS, valueAxisXml } from './chartAxesXml';
import { solidFill, textLookXml, titleXml } from './chartTextXml';

/** What the cells of a reference hold, in order, and the number format of the first. */
export interface CachedPoints {
  readonly points: readonly (string | number | null)[];
  readonly format: string;
}

export type PointsOf = (reference: string) => CachedPoints;

const pointXml = (value: string | number, index: number): string => `<c:pt idx="${index}"><c:v>${typeof value === 'number' ? value : escapeText(value)}</c:v></c:pt>`;

const cachedText = ({ points }: CachedPoints): string => `<c:ptCount val="${points.length}"/>${points.map((value, index) => (value === null ? '' : pointXml(value, index))).join('')}`;

/** Only numbers may stand in a cache of numbers. */
const cachedNumbers = ({ points, format }: CachedPoints): string =>
  `<c:formatCode>${escapeText(format)}</c:formatCode><c:ptCount val="${points.length}"/>${points.map((value, index) => (typeof value === 'number' && Number.isFinite(value) ? pointXml(value, index) : '')).join('')}`;

const formulaXml = (reference: string): string => `<c:f>${escapeText(reference.replace(/^=/, ''))}</c:f>`;

const categoriesXml = (reference: string | null, pointsOf: PointsOf): string =>
  reference === null ? '' : `<c:cat><c:strRef>${formulaXml(reference)}<c:strCache>${cachedText(pointsOf(reference))}</c:strCache></c:strRef></c:cat>`;

/** Stacked bars have no outside: Excel refuses a file that asks for it. */
const positionXml = (position: string | undefined, { grouping }: BarShape): string => {
  const word = LABEL_POSITIONS.get(position ?? '');
  return word === undefined || (word === 'outEnd' && grouping !== 'clustered') ? '' : `<c:dLblPos val="${word}"/>`;
};

const labelsXml = ({ showValues, labels }: HostSeries, shape: BarShape): string => {
  if (!showValues) return '';
  const numberFormat = labels?.numberFormat === undefined ? '' : `<c:numFmt formatCode="${escapeAttribute(labels.numberFormat)}" sourceLinked="0"/>`;
  return (
    `<c:dLbls>${numberFormat}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLookXml(labels?.font, CHART_TEXT_FONT)}${positionXml(labels?.position, shape)}` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
};

const seriesXml = (series: HostSeries, index: number, shape: BarShape, pointsOf: PointsOf): string =>
  [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`,
    series.color === null ? '' : `<c:spPr>${solidFill(series.color)}</c:spPr>`,
    '<c:invertIfNegative val="0"/>',
    labelsXml(series, shape),
    categoriesXml(series.categories, pointsOf),
    `<c:val><c:numRef>${formulaXml(series.values)}<c:numCache>${cachedNumbers(pointsOf(series.values))}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('');

const legendXml = ({ legend: { visible, position, font } }: HostChart): string =>
  visible ? `<c:legend><c:legendPos val="${LEGEND_LETTERS.get(position) ?? 'r'}"/><c:overlay val="0"/>${textLookXml(font, CHART_TEXT_FONT)}</c:legend>` : '';

const DEFAULT_SHAPE: BarShape = { direction: 'col', grouping: 'clustered' };
const DEFAULT_GAP = 150;

export const chartXml = (chart: HostChart, pointsOf: PointsOf, dialect: Dialect): string => {
  const shape = BAR_SHAPES.get(chart.type) ?? DEFAULT_SHAPE;
  const overlap = shape.grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
  return [
    `${XML_HEADER}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"><c:roundedCorners val="0"/><c:chart>`,
    titleXml(chart.title, chart.titleFont, CHART_TITLE_FONT),
    `<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/><c:plotArea><c:layout/>`,
    `<c:barChart><c:barDir val="${shape.direction}"/><c:grouping val="${shape.grouping}"/><c:varyColors val="0"/>`,
    ...chart.series.map((series, index) => seriesXml(series, index, shape, pointsOf)),
    `<c:gapWidth val="${chart.gapWidth ?? DEFAULT_GAP}"/>${overlap}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    categoryAxisXml(chart, shape),
    valueAxisXml(chart, shape),
    `</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${solidFill('#FFFFFF')}<a:ln w="9525">${solidFill(GRID_COLOR)}</a:ln></c:spPr></c:chartSpace>`,
  ].join('');
};
