/** What stands around a sheet's cells: columns, view, merges, print set-up, protection. */
import { DEFAULT_WIDTH } from '../../workbook/units';
import { MAX_COLUMNS, parseAddress } from '../../workbook/address';
import type { HostPageLayout, HostRect, HostSheet } from '../../workbook/model';
import { A4, pointsFromInches, widthFromFile } from '../units';
import { attributeOf, child, flagOf, numberOf, type XmlElement } from '../xml/tree';
import { readColor, type ColorScheme } from './colors';
import { readHeaderFooter } from './headerFooter';
import type { SheetElements } from './sheetXml';

const first = (elements: SheetElements, name: string): XmlElement | null => elements.get(name)?.[0] ?? null;

/** A column beyond which widths are a default for the rest of the sheet, not of columns that anyone uses. */
const WIDEST_RUN = 512;

/** Characters; `null` for a column that has the sheet's standard width. */
const ownWidth = (sheet: HostSheet, column: XmlElement): number | null => {
  const written = numberOf(column, 'width');
  const width = written === null ? null : widthFromFile(written);
  return flagOf(column, 'customWidth') || width !== (sheet.standardWidth ?? DEFAULT_WIDTH) ? width : null;
};

const readColumns = (sheet: HostSheet, columns: XmlElement | null): void => {
  for (const column of columns?.children ?? []) {
    const from = (numberOf(column, 'min') ?? 0) - 1;
    const to = Math.min((numberOf(column, 'max') ?? 0) - 1, MAX_COLUMNS - 1, from + WIDEST_RUN);
    const width = ownWidth(sheet, column);
    const level = numberOf(column, 'outlineLevel') ?? 0;
    const hidden = flagOf(column, 'hidden');
    for (let index = from; from >= 0 && index <= to; index += 1) {
      if (width !== null) sheet.columnWidths.set(index, width);
      if (level > 0) sheet.columnOutline.set(index, level);
      if (hidden) sheet.hiddenColumns.add(index);
    }
  }
};

const readStandardWidth = (sheet: HostSheet, format: XmlElement | null): void => {
  const width = numberOf(format, 'defaultColWidth');
  if (width !== null) sheet.standardWidth = widthFromFile(width);
};

const readView = (sheet: HostSheet, views: XmlElement | null): void => {
  const view = child(views, 'sheetView');
  const pane = child(view, 'pane');
  sheet.showGridlines = flagOf(view, 'showGridLines', true);
  if (pane && /^frozen/.test(attributeOf(pane, 'state') ?? '')) sheet.freeze = { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
};

const readMerges = (merges: XmlElement | null): HostRect[] =>
  (merges?.children ?? []).map((merge) => parseAddress(attributeOf(merge, 'ref') ?? '')).filter((rect) => rect !== null);

const inPoints = (margins: XmlElement, side: string): number => pointsFromInches(numberOf(margins, side) ?? 0);

/** Excel's own breaks, where a page was full, are found anew. */
const readBreaks = (breaks: XmlElement | null): Pick<HostPageLayout, 'rowBreaks'> => {
  const rows = (breaks?.children ?? []).filter((one) => flagOf(one, 'man')).flatMap((one) => numberOf(one, 'id') ?? []);
  return rows.length > 0 ? { rowBreaks: rows } : {};
};

const readPage = (sheet: HostSheet, elements: SheetElements): void => {
  const setup = first(elements, 'pageSetup');
  const margins = first(elements, 'pageMargins');
  const layout = sheet.pageLayout;
  if (attributeOf(setup, 'orientation') === 'landscape') layout.orientation = 'landscape';
  if (numberOf(setup, 'paperSize') === A4) layout.paperSize = 'a4';
  if (flagOf(child(first(elements, 'sheetPr'), 'pageSetUpPr'), 'fitToPage')) {
    // 0 pages: as many as it takes.
    layout.fitToWidth = (numberOf(setup, 'fitToWidth') ?? 1) || null;
    layout.fitToHeight = (numberOf(setup, 'fitToHeight') ?? 1) || null;
  }
  if (margins) layout.margins = { top: inPoints(margins, 'top'), bottom: inPoints(margins, 'bottom'), left: inPoints(margins, 'left'), right: inPoints(margins, 'right') };
  layout.centerHorizontally = flagOf(first(elements, 'printOptions'), 'horizontalCentered');
  Object.assign(layout, readHeaderFooter(first(elements, 'headerFooter')), readBreaks(first(elements, 'rowBreaks')));
};

export const readLayout = (sheet: HostSheet, elements: SheetElements, scheme: ColorScheme): void => {
  readStandardWidth(sheet, first(elements, 'sheetFormatPr'));
  readColumns(sheet, first(elements, 'cols'));
  readView(sheet, first(elements, 'sheetViews'));
  sheet.merges = readMerges(first(elements, 'mergeCells'));
  sheet.tabColor = readColor(child(first(elements, 'sheetPr'), 'tabColor'), scheme);
  sheet.protected = flagOf(first(elements, 'sheetProtection'), 'sheet');
  readPage(sheet, elements);
};
