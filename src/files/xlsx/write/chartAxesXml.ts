/** The two axes of a bar or column chart. */
import type { HostChart, HostChartAxis } from '../../workbook/model';
import { AXIS_TITLE_FONT, CHART_TEXT_FONT, GRID_COLOR } from '../chartDefaults';
import type { BarShape } from '../vocabulary';
import { escapeAttribute } from '../xml/text';
import { solidFill, textLookXml, titleXml } from './chartTextXml';

export const CATEGORY_AXIS = 500_000_001;
export const VALUE_AXIS = 500_000_002;

const gridLine = `<c:spPr><a:ln w="9525">${solidFill(GRID_COLOR)}</a:ln></c:spPr>`;
const noLine = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

const limit = (tag: string, value: number | null | undefined): string => (value === null || value === undefined ? '' : `<c:${tag} val="${value}"/>`);

/** What both axes begin with, in the order of the schema. */
const beginXml = (id: number, axis: HostChartAxis, upright: boolean, limits: string): string =>
  `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/>${limits}</c:scaling>` +
  `<c:delete val="${axis.visible === false ? 1 : 0}"/><c:axPos val="${upright ? 'l' : 'b'}"/>${axis.majorGridlines ? `<c:majorGridlines>${gridLine}</c:majorGridlines>` : ''}` +
  titleXml(axis.title, axis.titleFont, AXIS_TITLE_FONT, upright) +
  `<c:numFmt formatCode="${escapeAttribute(axis.numberFormat ?? 'General')}" sourceLinked="${axis.numberFormat ? 0 : 1}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`;

export const categoryAxisXml = ({ categoryAxis }: HostChart, { direction }: BarShape): string =>
  `<c:catAx>${beginXml(CATEGORY_AXIS, categoryAxis, direction === 'bar', '')}<c:tickLblPos val="low"/>${gridLine}${textLookXml(categoryAxis.font, CHART_TEXT_FONT)}` +
  `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;

/** With the categories reversed the value axis is put at their end, so that it stays below the bars. */
export const valueAxisXml = ({ valueAxis, categoryAxis }: HostChart, { direction }: BarShape): string =>
  `<c:valAx>${beginXml(VALUE_AXIS, valueAxis, direction === 'col', limit('max', valueAxis.maximum) + limit('min', valueAxis.minimum))}<c:tickLblPos val="nextTo"/>${noLine}${textLookXml(valueAxis.font, CHART_TEXT_FONT)}` +
  `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${categoryAxis.reversed ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
