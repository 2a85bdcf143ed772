/** Bar and column charts, with the values that their cells hold now, for viewers that do not recalculate. */
import type { HostChart, HostSeries } from '../../workbook/model';
import { XML_HEADER, type Dialect } from '../package/dialect';
import { BAR_SHAPES, LEGEND_LETTERS, type BarShape } from '../vocabulary';
import { escapeAttribute, escapeText } from '../xml/text';


/** What the cells of a reference hold, in order, and the number format of the first. */
export interface CachedPoints {
  readonly points: readonly (string | number | null)[];
  readonly format: string;
}

export type PointsOf = (reference: string) => CachedPoints;

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;
const INK = '404040';
const LINES = 'D9D9D9';

const solid = (hex: string): string => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;

const textLook = (size: number): string => `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${solid(INK)}</a:defRPr></a:pPr><a:endParaRPr lang="ru-RU"/></a:p></c:txPr>`;

const titleXml = (text: string, size: number, turned = false): string =>
  `<c:title><c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${solid(INK)}</a:defRPr></a:pPr>` +
  `<a:r><a:rPr lang="ru-RU" sz="${size}" b="0">${solid(INK)}</a:rPr><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const pointXml = (value: string | number, index: number): string => `<c:pt idx="${index}"><c:v>${typeof value === 'number' ? value : escapeText(value)}</c:v></c:pt>`;

const cachedText = ({ points }: CachedPoints): string =>
  `<c:ptCount val="${points.length}"/>${points.map((value, index) => (value === null ? '' : pointXml(value, index))).join('')}`;

/** Only numbers may stand in a cache of numbers. */
const cachedNumbers = ({ points, format }: CachedPoints): string =>
  `<c:formatCode>${escapeText(format)}</c:formatCode><c:ptCount val="${points.length}"/>${points.map((value, index) => (typeof value === 'number' && Number.isFinite(value) ? pointXml(value, index) : '')).join('')}`;

const formulaXml = (reference: string): string => `<c:f>${escapeText(reference.replace(/^=/, ''))}</c:f>`;

const categoriesXml = (reference: string | null, pointsOf: PointsOf): string =>
  reference === null ? '' : `<c:cat><c:strRef>${formulaXml(reference)}<c:strCache>${cachedText(pointsOf(reference))}</c:strCache></c:strRef></c:cat>`;

const labelsXml = (shown: boolean, format: string | null): string => {
  if (!shown) return '';
  const numberFormat = format === null ? '' : `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>`;
  return `<c:dLbls>${numberFormat}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(900)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
};

const seriesXml = (series: HostSeries, index: number, chart: HostChart, pointsOf: PointsOf): string => {
  const values = pointsOf(series.values);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`,
    series.color === null ? '' : `<c:spPr>${solid(series.color.slice(1).toUpperCase())}</c:spPr>`,
    '<c:invertIfNegative val="0"/>',
    labelsXml(series.showValues, chart.valueAxis.numberFormat),
    categoriesXml(series.categories, pointsOf),
    `<c:val><c:numRef>${formulaXml(series.values)}<c:numCache>${cachedNumbers(values)}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('');
};

const categoryAxisXml = ({ categoryAxis: { title, reversed } }: HostChart, { direction }: BarShape): string => {
  const upright = direction === 'bar';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${upright ? 'l' : 'b'}"/>` +
    `${title === null ? '' : titleXml(title, 1000, upright)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr><a:ln w="9525">${solid(LINES)}</a:ln></c:spPr>${textLook(900)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  );
};

/** With the categories reversed the value axis is put at their end, so that it stays below the bars. */
const valueAxisXml = ({ valueAxis, categoryAxis: { reversed } }: HostChart, { direction }: BarShape): string => {
  const { title, numberFormat, minimum, maximum, majorGridlines } = valueAxis;
  const upright = direction === 'col';
  const limits = `${maximum === null ? '' : `<c:max val="${maximum}"/>`}${minimum === null ? '' : `<c:min val="${minimum}"/>`}`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="0"/><c:axPos val="${upright ? 'l' : 'b'}"/>` +
    `${majorGridlines ? `<c:majorGridlines><c:spPr><a:ln w="9525">${solid(LINES)}</a:ln></c:spPr></c:majorGridlines>` : ''}${title === null ? '' : titleXml(title, 1000, upright)}` +
    `<c:numFmt formatCode="${escapeAttribute(numberFormat ?? 'General')}" sourceLinked="${numberFormat === null ? 1 : 0}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLook(900)}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${reversed ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
};

const legendXml = ({ legend: { visible, position } }: HostChart): string =>
  visible ? `<c:legend><c:legendPos val="${LEGEND_LETTERS.get(position) ?? 'r'}"/><c:overlay val="0"/>${textLook(900)}</c:legend>` : '';

const DEFAULT_SHAPE: BarShape = { direction: 'col', grouping: 'clustered' };

export const chartXml = (chart: HostChart, pointsOf: PointsOf, dialect: Dialect): string => {
  const shape = BAR_SHAPES.get(chart.type) ?? DEFAULT_SHAPE;
  const stacked = shape.grouping !== 'clustered';
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, pointsOf)).join('');
  return [
    `${XML_HEADER}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"><c:roundedCorners val="0"/><c:chart>`,
    chart.title === null ? '' : titleXml(chart.title, 1200),
    `<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/><c:plotArea><c:layout/>`,
    `<c:barChart><c:barDir val="${shape.direction}"/><c:grouping val="${shape.grouping}"/><c:varyColors val="0"/>${series}`,
    `<c:gapWidth val="${chart.gapWidth ?? 150}"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    categoryAxisXml(chart, shape),
    valueAxisXml(chart, shape),
    `</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${solid('FFFFFF')}<a:ln w="9525">${solid(LINES)}</a:ln></c:spPr></c:chartSpace>`,
  ].join('');
};
