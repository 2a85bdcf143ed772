/** A sheet written from the model: its part and the tables, charts and properties that belong to it. */
import { rectAddress } from '../../workbook/address';
import type { HostSheet } from '../../workbook/model';
import { CONTENT_TYPES, XML_HEADER } from '../package/dialect';
import type { PackageEditor } from '../package/packageEditor';
import { appendInside, applyEdits } from '../xml/edit';
import { escapeAttribute } from '../xml/text';
import { widthForFile } from '../units';
import { allOf, numberOf, readTree } from '../xml/tree';
import { sheetDataXml } from './cellsXml';
import type { PointsOf } from './chartCacheXml';
import { chartXml } from './chartXml';
import { columnsXml, deepestOutline } from './columnsXml';
import { chartAnchorXml, drawingXml } from './drawingXml';
import type { Inheritance } from './oldSheetParts';
import { pageXml, propertiesXml, protectionXml, viewXml } from './pageXml';
import { conditionalFormatsXml, hyperlinksXml, validationsXml } from './rulesXml';
import type { StyleBook } from './styleBook';
import { headerOverrides, tableXml } from './tableXml';

export interface WriteContext {
  readonly editor: PackageEditor;
  readonly styles: StyleBook;
  readonly pointsOf: PointsOf;
  /** A number for a table that no other has. */
  readonly tableId: () => number;
}

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[2 * at] = code & 0xff;
    bytes[2 * at + 1] = code >> 8;
  }
  return bytes;
};

const writeProperties = ({ customProperties }: HostSheet, part: string, editor: PackageEditor): string => {
  const written = [...customProperties].map(([name, value]) => {
    const path = editor.freeName('xl/customProperty', '.bin');
    editor.put(path, utf16(value), CONTENT_TYPES.customProperty);
    return `<customPr name="${escapeAttribute(name)}" r:id="${editor.relate(part, 'customProperty', { part: path })}"/>`;
  });
  return written.length === 0 ? '' : `<customProperties>${written.join('')}</customProperties>`;
};

const writeTables = (sheet: HostSheet, part: string, { editor, tableId }: WriteContext): string => {
  const written = sheet.tables.map((table) => {
    const path = editor.freeName('xl/tables/table', '.xml');
    editor.put(path, tableXml(sheet, table, tableId(), table.name, editor.dialect.main), CONTENT_TYPES.table);
    return `<tablePart r:id="${editor.relate(part, 'table', { part: path })}"/>`;
  });
  return written.length === 0 ? '' : `<tableParts count="${written.length}">${written.join('')}</tableParts>`;
};

/** Charts in a new drawing, or beside the user's shapes in the one that stays. */
const writeDrawing = (sheet: HostSheet, part: string, { editor, pointsOf }: WriteContext, { drawing }: Inheritance): string => {
  const element = (relationship: string): string => `<drawing r:id="${relationship}"/>`;
  if (sheet.charts.length === 0) return drawing ? element(drawing.relationship) : '';
  const path = drawing?.part ?? editor.freeName('xl/drawings/drawing', '.xml');
  if (!drawing) editor.put(path, drawingXml([], editor.dialect), CONTENT_TYPES.drawing);
  const before = editor.text(path) ?? '';
  const root = readTree(before);
  const firstId = Math.max(1, ...allOf(root, 'cNvPr').map((properties) => numberOf(properties, 'id') ?? 0)) + 1;
  const anchors = sheet.charts.map((chart, index) => {
    const chartPath = editor.freeName('xl/charts/chart', '.xml');
    editor.put(chartPath, chartXml(chart, pointsOf, editor.dialect), CONTENT_TYPES.chart);
    return chartAnchorXml(sheet, chart, firstId + index, editor.relate(path, 'chart', { part: chartPath }), editor.dialect);
  });
  editor.put(path, applyEdits(before, [appendInside(root, anchors.join(''))]));
  return element(drawing?.relationship ?? editor.relate(part, 'drawing', { part: path }));
};

const mergesXml = ({ merges }: HostSheet): string =>
  merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((rect) => `<mergeCell ref="${rectAddress(rect)}"/>`).join('')}</mergeCells>`;

const formatXml = (sheet: HostSheet): string => {
  const deepest = deepestOutline(sheet);
  const width = sheet.standardWidth === undefined ? '' : ` defaultColWidth="${widthForFile(sheet.standardWidth)}"`;
  return `<sheetFormatPr${width} defaultRowHeight="15"${deepest > 0 ? ` outlineLevelCol="${deepest}"` : ''}/>`;
};

/** Writes the part; its elements stand in the order of CT_Worksheet (ECMA-376, 18.3.1.99). */
export const writeWholeSheet = (sheet: HostSheet, part: string, selected: boolean, inheritance: Inheritance, context: WriteContext): void => {
  const { editor, styles } = context;
  const bounds = sheet.cells.bounds(true);
  const outside = new Map<string, string>();
  const relateOutside = (address: string): string => {
    const id = outside.get(address) ?? editor.relate(part, 'hyperlink', { external: address });
    outside.set(address, id);
    return id;
  };
  const xml = [
    `${XML_HEADER}<worksheet xmlns="${editor.dialect.main}" xmlns:r="${editor.dialect.relationships}">`,
    propertiesXml(sheet),
    bounds ? `<dimension ref="${rectAddress(bounds)}"/>` : '',
    viewXml(sheet, selected),
    formatXml(sheet),
    columnsXml(sheet),
    sheetDataXml(sheet, (style, quoted) => styles.index(style, quoted), headerOverrides(sheet)),
    protectionXml(sheet),
    mergesXml(sheet),
    conditionalFormatsXml(sheet.conditionalFormats, (format) => styles.differential(format)),
    validationsXml(sheet.validations),
    hyperlinksXml(sheet.hyperlinks, relateOutside),
    pageXml(sheet),
    writeProperties(sheet, part, editor),
    writeDrawing(sheet, part, context, inheritance),
    inheritance.elements,
    writeTables(sheet, part, context),
    '</worksheet>',
  ].join('');
  editor.put(part, xml, CONTENT_TYPES.worksheet);
};
