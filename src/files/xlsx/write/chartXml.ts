/** A chart part: title, one plot with its axes, legend. */
import type { HostChart } from '../../workbook/model';
import { CHART_TEXT_FONT, CHART_TITLE_FONT, GRID_COLOR } from '../chartDefaults';
import { BLANK_WORDS, plotKind, type PlotKind } from '../chartVocabulary';
import { XML_HEADER, type Dialect } from '../package/dialect';
import { LEGEND_LETTERS } from '../vocabulary';
import { barPlotXml } from './barPlotXml';
import type { PointsOf } from './chartCacheXml';
import { solidFill, textLookXml, titleXml } from './chartTextXml';
import { linePlotXml, scatterPlotXml } from './pointPlotXml';

const PLOTS: Readonly<Record<PlotKind, (chart: HostChart, pointsOf: PointsOf) => string>> = { bar: barPlotXml, line: linePlotXml, scatter: scatterPlotXml };

const legendXml = ({ legend: { visible, position, font } }: HostChart): string =>
  visible ? `<c:legend><c:legendPos val="${LEGEND_LETTERS.get(position) ?? 'r'}"/><c:overlay val="0"/>${textLookXml(font, CHART_TEXT_FONT)}</c:legend>` : '';

export const chartXml = (chart: HostChart, pointsOf: PointsOf, dialect: Dialect): string =>
  [
    `${XML_HEADER}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"><c:roundedCorners val="0"/><c:chart>`,
    titleXml(chart.title, chart.titleFont, CHART_TITLE_FONT),
    `<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/><c:plotArea><c:layout/>`,
    PLOTS[plotKind(chart.type)](chart, pointsOf),
    `</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="${BLANK_WORDS.get(chart.displayBlanksAs ?? '') ?? 'gap'}"/></c:chart>`,
    `<c:spPr>${solidFill('#FFFFFF')}<a:ln w="9525">${solidFill(GRID_COLOR)}</a:ln></c:spPr></c:chartSpace>`,
  ].join('');
