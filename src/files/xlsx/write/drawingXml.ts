/** The drawing that places charts over cells. */
import type { HostChart, HostSheet } from '../../workbook/model';
import { columnAnchor, rowAnchor, type AnchorPoint } from '../geometry';
import { XML_HEADER, type Dialect } from '../package/dialect';
import { escapeAttribute } from '../xml/text';

const pointXml = (tag: string, column: AnchorPoint, row: AnchorPoint): string =>
  `<xdr:${tag}><xdr:col>${column.index}</xdr:col><xdr:colOff>${column.offset}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${row.offset}</xdr:rowOff></xdr:${tag}>`;

/** The chart moves with its cells and keeps its size, also when folded columns are opened under it. */
export const chartAnchorXml = (sheet: HostSheet, chart: HostChart, id: number, relationship: string, dialect: Dialect): string =>
  '<xdr:twoCellAnchor editAs="oneCell">' +
  pointXml('from', columnAnchor(sheet, chart.left), rowAnchor(sheet, chart.top)) +
  pointXml('to', columnAnchor(sheet, chart.left + chart.width), rowAnchor(sheet, chart.top + chart.height)) +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(chart.name)}"${chart.title === null ? '' : ` descr="${escapeAttribute(chart.title)}"`}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

export const drawingXml = (anchors: readonly string[], dialect: Dialect): string =>
  `${XML_HEADER}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">${anchors.join('')}</xdr:wsDr>`;
