/** Lines over categories and points over two number axes, in the order of CT_LineSer and CT_ScatterSer (ECMA-376, 21.2.2). */
import type { HostChart, HostSeries } from '../../workbook/model';
import { drawsLine, drawsMarkers, LINE_DASHES, MARKER_SYMBOLS } from '../chartVocabulary';
import { EMU_PER_POINT } from '../units';
import { escapeText } from '../xml/text';
import { CATEGORY_AXIS, categoryAxisXml, VALUE_AXIS, valueAxisXml, xAxisXml } from './chartAxesXml';
import { categoriesXml, numbersXml, type PointsOf } from './chartCacheXml';
import { labelsXml } from './chartLabelsXml';
import { solidFill } from './chartTextXml';

const LABEL_PLACES = ['t', 'b', 'l', 'r', 'ctr'];

/** Points. */
const DEFAULT_WEIGHT = 2.25;
const DEFAULT_MARKER = 5;
const OUTLINE = `w="${0.75 * EMU_PER_POINT}"`;

const lineXml = (line: HostSeries['line'], isDrawn: boolean): string => {
  const width = `w="${Math.round((line?.weight ?? DEFAULT_WEIGHT) * EMU_PER_POINT)}" cap="rnd"`;
  if (!isDrawn || line?.style === 'None') return `<c:spPr><a:ln ${width}><a:noFill/></a:ln></c:spPr>`;
  const dash = LINE_DASHES.get(line?.style ?? '');
  return `<c:spPr><a:ln ${width}>${line?.color ? solidFill(line.color) : ''}${dash ? `<a:prstDash val="${dash}"/>` : ''}<a:round/></a:ln></c:spPr>`;
};

const markerXml = ({ marker = {}, color }: HostSeries, isDrawn: boolean): string => {
  const symbol = MARKER_SYMBOLS.get(isDrawn ? (marker.style ?? 'Automatic') : 'None') ?? 'auto';
  if (symbol === 'none') return '<c:marker><c:symbol val="none"/></c:marker>';
  const background = marker.background ?? color;
  const look = `${background ? solidFill(background) : ''}${marker.foreground ? `<a:ln ${OUTLINE}>${solidFill(marker.foreground)}</a:ln>` : ''}`;
  return `<c:marker>${symbol === 'auto' ? '' : `<c:symbol val="${symbol}"/>`}<c:size val="${marker.size ?? DEFAULT_MARKER}"/>${look === '' ? '' : `<c:spPr>${look}</c:spPr>`}</c:marker>`;
};

const seriesXml = (series: HostSeries, index: number, chartType: string, data: string): string => {
  const type = series.type ?? chartType;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`,
    lineXml(series.line, drawsLine(type)),
    markerXml(series, drawsMarkers(type)),
    labelsXml(series, LABEL_PLACES),
    data,
    `<c:smooth val="${series.smooth ? 1 : 0}"/></c:ser>`,
  ].join('');
};

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

export const linePlotXml = (chart: HostChart, pointsOf: PointsOf): string => {
  const data = ({ categories, values }: HostSeries): string => categoriesXml(categories, pointsOf) + numbersXml('val', values, pointsOf);
  return [
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    ...chart.series.map((series, index) => seriesXml(series, index, chart.type, data(series))),
    `<c:marker val="1"/>${AXES}</c:lineChart>`,
    categoryAxisXml(chart, false),
    valueAxisXml(chart, true),
  ].join('');
};

export const scatterPlotXml = (chart: HostChart, pointsOf: PointsOf): string => {
  const data = ({ categories, values }: HostSeries): string => (categories === null ? '' : numbersXml('xVal', categories, pointsOf)) + numbersXml('yVal', values, pointsOf);
  return [
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    ...chart.series.map((series, index) => seriesXml(series, index, chart.type, data(series))),
    `${AXES}</c:scatterChart>`,
    xAxisXml(chart),
    valueAxisXml(chart, true, 'midCat'),
  ].join('');
};
