/** The cells of a plan in a workbook in memory: what stands in them, their looks, links and merged areas. */
import { CELL_TEXT_LENGTH } from '../../../excel/contents';
import { resolvedLinks } from '../../../excel/links';
import { cellAddress } from '../../../files/workbook/address';
import type { BorderSide, CellStyle, CellValue, HostSheet } from '../../../files/workbook/model';
import { DEFAULT_STYLE, restyle } from '../../../files/workbook/styles';
import type { PlanContent, PlanStyle, Rect, SheetPlan } from '../../../sheets/plan';
import type { SheetId } from '../../../sheets/spec';

/** Excel's own colour of a link; the plan's colour comes over it. */
const LINK_COLOR = '#0563C1';

/** The size of letters of a cell that has no other. */
const DEFAULT_SIZE = 11;
const DEFAULT_COLOR = '#000000';

const textOf = (text: string): string => (text.length > CELL_TEXT_LENGTH ? `${text.slice(0, CELL_TEXT_LENGTH - 1)}…` : text);

const valueOf = (content: string | number | boolean | null): CellValue => {
  if (typeof content !== 'string') return content;
  return content === '' ? null : textOf(content);
};

const putContents = (sheet: HostSheet, contents: readonly (readonly PlanContent[])[]): void => {
  contents.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (content === null || content === '') return;
      const isFormula = typeof content === 'object';
      sheet.cells.set(row, column, { value: valueOf(isFormula ? content.value : content), formula: isFormula ? content.formula : null, style: DEFAULT_STYLE });
    }),
  );
};

const linkCells = (sheet: HostSheet, plan: SheetPlan<string>, names: ReadonlyMap<SheetId, string>): void => {
  for (const { link, documentReference } of resolvedLinks(plan, names)) {
    sheet.hyperlinks.set(cellAddress(link.row, link.column), { address: null, documentReference, screenTip: null });
    restyle(sheet, { row: link.row, column: link.column, rows: 1, columns: 1 }, (style) => ({ ...style, fontColor: LINK_COLOR, underline: true }));
  }
};

/** What differs from Excel's default is written, the default is not. */
const unless = <Value>(value: Value, usual: Value): Value | undefined => (value === usual ? undefined : value);

const colorOf = (color: string): string => color.toUpperCase();

const lookOf = (style: PlanStyle): CellStyle => ({
  ...(style.bold !== undefined && { bold: unless(style.bold, false) }),
  ...(style.italic !== undefined && { italic: unless(style.italic, false) }),
  ...(style.struck !== undefined && { strikethrough: unless(style.struck, false) }),
  ...(style.underline !== undefined && { underline: unless(style.underline, false) }),
  ...(style.size !== undefined && { fontSize: unless(style.size, DEFAULT_SIZE) }),
  ...(style.color !== undefined && { fontColor: unless(colorOf(style.color), DEFAULT_COLOR) }),
  ...(style.align !== undefined && { horizontal: style.align }),
  ...(style.valign !== undefined && { vertical: unless(style.valign, 'bottom') }),
  ...(style.wrap !== undefined && { wrap: unless(style.wrap, false) }),
  ...(style.turn !== undefined && { textRotation: unless(style.turn, 0) }),
  ...(style.indent !== undefined && { indent: unless(style.indent, 0) }),
  ...(style.fill !== undefined && { fill: colorOf(style.fill) }),
  ...(style.format !== undefined && { numberFormat: unless(style.format, 'General') }),
}) as CellStyle;

const drawLine = (sheet: HostSheet, rect: Rect, side: BorderSide, color: string): void => {
  if (rect.rows < 1 || rect.columns < 1) return;
  restyle(sheet, rect, (style) => ({ ...style, borders: { ...style.borders, [side]: { color: colorOf(color), weight: 'thin' } } }));
};

/** Inside, a line between two cells belongs to the upper or the left one. */
const drawGrid = (sheet: HostSheet, rect: Rect, color: string): void => {
  drawLine(sheet, { ...rect, rows: 1 }, 'top', color);
  drawLine(sheet, rect, 'bottom', color);
  drawLine(sheet, { ...rect, columns: 1 }, 'left', color);
  drawLine(sheet, rect, 'right', color);
};

const paint = (sheet: HostSheet, rect: Rect, style: PlanStyle): void => {
  const look = lookOf(style);
  if (Object.keys(look).length > 0) restyle(sheet, rect, (own) => ({ ...own, ...look }));
  if (style.grid !== undefined) drawGrid(sheet, rect, style.grid);
  if (style.underlineRow !== undefined) drawLine(sheet, { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, 'bottom', style.underlineRow);
};

/** Links come before styles: a linked cell has letters of its own, which the plan paints over. */
export const fillCells = (sheet: HostSheet, plan: SheetPlan<string>, names: ReadonlyMap<SheetId, string>): void => {
  putContents(sheet, plan.contents);
  linkCells(sheet, plan, names);
  for (const { range, style } of plan.styles) paint(sheet, range, style);
  sheet.merges = plan.merges.filter(({ rows, columns }) => rows * columns > 1).map((rect) => ({ ...rect }));
};
