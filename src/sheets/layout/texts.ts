/** Paints what is not a table: title lines, headings, notes and lists. */
import { cellAddress } from './address';
import { heighten, linkTo, merge, paint, put, type Canvas } from './canvas';
import { spanWidth, type Span } from './grid';
import { heightOfLines, wrappedLines } from './measure';
import type { PlanStyle, Rect } from '../plan';
import type { CellLink, HeadingBlock, ListBlock, NotesBlock } from '../spec';
import { isSheetId } from '../spec';
import { INK, SIZES, TONES } from '../theme';
import { PROVENANCE_ROW, SUBTITLE_ROW, TITLE_ROW, type Placement } from './place';

export const rowOf = (row: number, { first, count }: Span): Rect => ({ row, column: first, rows: 1, columns: count });

/** A wrapped text over merged cells, the row as high as it needs. */
export const paragraph = (canvas: Canvas, { grid }: Placement, row: number, span: Span, text: string, style: PlanStyle): void => {
  const range = rowOf(row, span);
  put(canvas, row, span.first, text);
  merge(canvas, range);
  paint(canvas, range, { valign: 'top', align: 'left', wrap: true, ...style });
  const size = style.size ?? SIZES.default;
  heighten(canvas, row, heightOfLines(wrappedLines(text, spanWidth(grid, span) - (style.indent ?? 0) * 2, size), size));
};

export const paintTitle = (canvas: Canvas, placement: Placement): void => {
  const { spec, grid } = placement;
  paragraph(canvas, placement, TITLE_ROW, grid.reading, spec.title, { size: SIZES.title, bold: true, color: INK.title });
  paragraph(canvas, placement, SUBTITLE_ROW, grid.reading, spec.subtitle, { size: SIZES.subtitle, color: INK.quiet });
  paragraph(canvas, placement, PROVENANCE_ROW, grid.reading, spec.provenance, { size: SIZES.small, italic: true, color: INK.quiet });
  paint(canvas, rowOf(PROVENANCE_ROW, grid.reading), { underlineRow: INK.rule });
};

export const paintHeading = (canvas: Canvas, placement: Placement, row: number, { text }: HeadingBlock): void => {
  paragraph(canvas, placement, row, placement.grid.reading, text, { size: SIZES.heading, bold: true, color: INK.title });
};

const toned = (tone: NotesBlock['tone']): PlanStyle => {
  if (tone === undefined || tone === 'none') return { color: INK.text };
  const { color, fill } = TONES[tone];
  return { color, ...(fill === null ? {} : { fill }) };
};

export const paintNotes = (canvas: Canvas, placement: Placement, row: number, { lines, tone }: NotesBlock): void => {
  lines.forEach((line, at) => paragraph(canvas, placement, row + at, placement.grid.reading, line, { size: SIZES.body, ...toned(tone) }));
};

const placeOnSheet = ({ spec, anchors }: Placement, id: string): CellLink => {
  const row = anchors.get(id);
  if (row === undefined) throw new Error(`no place ${id} on the sheet`);
  // A sheet of a workbook of its own is never renamed: its name is enough.
  return { sheet: spec.name, address: cellAddress(row, 0), ...(isSheetId(spec.id) ? { generated: spec.id } : {}) };
};

export const paintList = (canvas: Canvas, placement: Placement, row: number, { items }: ListBlock): void => {
  items.forEach(({ text, link, to, tone }, at) => {
    const marked = `• ${text}`;
    const target = to === undefined ? link : placeOnSheet(placement, to);
    const style: PlanStyle = target ? { color: INK.link, underline: true } : toned(tone);
    paragraph(canvas, placement, row + at, placement.grid.reading, marked, { size: SIZES.body, ...style });
    if (target) linkTo(canvas, row + at, 0, target, marked);
  });
};
