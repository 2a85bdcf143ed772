/** The two axes of a chart. */
import type { HostChart, HostChartAxis } from '../../workbook/model';
import { AXIS_TITLE_FONT, CHART_TEXT_FONT, GRID_COLOR } from '../chartDefaults';
import { TICK_LABEL_WORDS } from '../chartVocabulary';
import { escapeAttribute } from '../xml/text';
import { solidFill, textLookXml, titleXml } from './chartTextXml';

export const CATEGORY_AXIS = 500_000_001;
export const VALUE_AXIS = 500_000_002;

const gridLine = `<c:spPr><a:ln w="9525">${solidFill(GRID_COLOR)}</a:ln></c:spPr>`;
const axisLine = `<c:spPr><a:ln w="9525">${solidFill('#7F7F7F')}</a:ln></c:spPr>`;
const noLine = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

const limit = (tag: string, value: number | null | undefined): string => (value === null || value === undefined ? '' : `<c:${tag} val="${value}"/>`);

const limits = ({ minimum, maximum }: HostChartAxis): string => limit('max', maximum) + limit('min', minimum);

/** What all axes begin with, in the order of the schema. */
const beginXml = (id: number, axis: HostChartAxis, upright: boolean, ends: string): string =>
  `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/>${ends}</c:scaling>` +
  `<c:delete val="${axis.visible === false ? 1 : 0}"/><c:axPos val="${upright ? 'l' : 'b'}"/>${axis.majorGridlines ? `<c:majorGridlines>${gridLine}</c:majorGridlines>` : ''}` +
  titleXml(axis.title, axis.titleFont, AXIS_TITLE_FONT, upright) +
  `<c:numFmt formatCode="${escapeAttribute(axis.numberFormat ?? 'General')}" sourceLinked="${axis.numberFormat ? 0 : 1}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
  `<c:tickLblPos val="${TICK_LABEL_WORDS.get(axis.tickLabelPosition ?? '') ?? 'nextTo'}"/>`;

const CROSSES = { Minimum: 'min', Maximum: 'max' } as const;

/** In the file an axis says where it crosses the other one; in Office.js an axis says where the other one crosses it. */
const crossXml = (otherId: number, { position }: HostChartAxis): string => `<c:crossAx val="${otherId}"/><c:crosses val="${position ? CROSSES[position] : 'autoZero'}"/>`;

export const categoryAxisXml = ({ categoryAxis, valueAxis }: HostChart, upright: boolean): string =>
  `<c:catAx>${beginXml(CATEGORY_AXIS, categoryAxis, upright, '')}${gridLine}${textLookXml(categoryAxis.font, CHART_TEXT_FONT)}` +
  `${crossXml(VALUE_AXIS, valueAxis)}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;

export const valueAxisXml = ({ valueAxis, categoryAxis }: HostChart, upright: boolean, crossBetween: 'between' | 'midCat' = 'between'): string =>
  `<c:valAx>${beginXml(VALUE_AXIS, valueAxis, upright, limits(valueAxis))}${crossBetween === 'midCat' ? axisLine : noLine}${textLookXml(valueAxis.font, CHART_TEXT_FONT)}` +
  `${crossXml(CATEGORY_AXIS, categoryAxis)}<c:crossBetween val="${crossBetween}"/></c:valAx>`;

/** The number axis below points. */
export const xAxisXml = ({ categoryAxis, valueAxis }: HostChart): string =>
  `<c:valAx>${beginXml(CATEGORY_AXIS, categoryAxis, false, limits(categoryAxis))}${axisLine}${textLookXml(categoryAxis.font, CHART_TEXT_FONT)}` +
  `${crossXml(VALUE_AXIS, valueAxis)}<c:crossBetween val="midCat"/></c:valAx>`;
