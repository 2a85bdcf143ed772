/** Styles and merged cells of a plan. Each style is set on its whole rectangle at once. */
import type { PlanStyle, Rect, SheetPlan } from '../sheets/plan';
import { rangeAt } from './ranges';
import { PART_BYTES, RANGE_BYTES, SET_BYTES, type Step } from './requests';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const applyFont = (font: Excel.RangeFont, style: PlanStyle): void => {
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.struck !== undefined) font.strikethrough = style.struck;
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = style.color;
};

const applyAlignment = (format: Excel.RangeFormat, style: PlanStyle): void => {
  if (style.align !== undefined) format.horizontalAlignment = HORIZONTAL[style.align];
  if (style.valign !== undefined) format.verticalAlignment = VERTICAL[style.valign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.turn !== undefined) format.textOrientation = style.turn;
  if (style.indent !== undefined) format.indentLevel = style.indent;
};

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Excel refuses inner borders where there is no inside. */
const gridEdges = ({ rows, columns }: Rect): readonly Edge[] => [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
  ...(columns > 1 ? (['InsideVertical'] as const) : []),
];

const drawEdge = (borders: Excel.RangeBorderCollection, edge: Edge, color: string): void => {
  const border = borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = 'Thin';
  border.color = color;
};

/** Excel takes one value for a whole range; the typings know only the matrix. */
export const setNumberFormat = (range: Excel.Range, format: string): void => {
  (range as { numberFormat: unknown }).numberFormat = format;
};

const applyStyle = (sheet: Excel.Worksheet, rect: Rect, style: PlanStyle): void => {
  const range = rangeAt(sheet, rect);
  const { format } = range;
  applyFont(format.font, style);
  applyAlignment(format, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.grid !== undefined) for (const edge of gridEdges(rect)) drawEdge(format.borders, edge, style.grid);
  if (style.underlineRow !== undefined) drawEdge(format.borders, 'EdgeBottom', style.underlineRow);
  if (style.format !== undefined) setNumberFormat(range, style.format);
};

const EDGE_BYTES = PART_BYTES + 3 * SET_BYTES;
const FORMAT_PARTS = 4;

const styleBytes = (rect: Rect, style: PlanStyle): number => {
  const edges = (style.grid === undefined ? 0 : gridEdges(rect).length) + (style.underlineRow === undefined ? 0 : 1);
  return RANGE_BYTES + FORMAT_PARTS * PART_BYTES + Object.keys(style).length * SET_BYTES + edges * EDGE_BYTES + (style.format?.length ?? 0) * 2;
};

export const styleSteps = ({ styles }: SheetPlan): readonly Step[] =>
  styles.map(({ range, style }) => ({ bytes: styleBytes(range, style), apply: (sheet) => applyStyle(sheet, range, style) }));

export const mergeSteps = ({ merges }: SheetPlan): readonly Step[] =>
  merges.map((rect) => ({ bytes: RANGE_BYTES + SET_BYTES, apply: (sheet) => rangeAt(sheet, rect).merge() }));
