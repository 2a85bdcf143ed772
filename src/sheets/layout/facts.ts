/** Paints labelled values: parameters, key figures, texts, and cells that are chosen from a list. */
import type { PlanStyle } from '../plan';
import type { ComputedCell, FactsBlock, FormulaMode, SpecCell } from '../spec';
import { INK, SIZES, TONES } from '../theme';
import { heighten, linkTo, merge, paint, put, type Canvas } from './canvas';
import { cellContent, cellStyle, roomOf, valueOf } from './cells';
import { factRow, factSpans } from './factPlaces';
import { createFormulaWriter, type FormulaWriter } from './formula';
import { spanWidth, type Span } from './grid';
import { heightOfLines, wrappedLines } from './measure';
import { columnData, columnPlace, tablePlace, type Placement } from './place';
import { paragraph, rowOf } from './texts';

type Fact = FactsBlock['facts'][number];

/** In a wider cell a number at the right would stand too far from its label. */
const WIDEST_RIGHT = 20;

interface Line {
  readonly canvas: Canvas;
  readonly placement: Placement;
  readonly row: number;
  readonly mode: FormulaMode;
  readonly write: FormulaWriter;
}

/** A wrapped cell over merged columns, the row as high as the longest text that it may come to hold. */
const paintCell = ({ canvas, placement, row, mode, write }: Line, span: Span, cell: SpecCell, size: number, style: PlanStyle): void => {
  const range = rowOf(row, span);
  put(canvas, row, span.first, cellContent(cell, mode, write, row));
  merge(canvas, range);
  paint(canvas, range, { size, valign: 'top', wrap: true, ...style });
  const width = spanWidth(placement.grid, span) - (style.indent ?? 0) * 2;
  for (const text of roomOf(cell, mode)) if (typeof text === 'string') heighten(canvas, row, heightOfLines(wrappedLines(text, width, size), size));
};

const paintNote = (line: Line, span: Span, note: string | ComputedCell): void => {
  const style: PlanStyle = { align: 'left', color: INK.quiet, indent: 1 };
  if (typeof note === 'string') paragraph(line.canvas, line.placement, line.row, span, note, { size: SIZES.small, ...style });
  else paintCell(line, span, note, SIZES.small, style);
};

const CHOOSER: PlanStyle = { fill: TONES.warning.fill ?? '#FFFFFF', color: TONES.warning.color, grid: INK.rule };

const offer = ({ canvas, placement, row, mode }: Line, span: Span, { choices }: Fact): void => {
  if (choices === undefined || mode === 'values') return;
  const { table, column, title, message, refusal } = choices;
  const place = tablePlace(placement, table);
  paint(canvas, rowOf(row, span), CHOOSER);
  canvas.choices.push({ row, column: span.first, list: columnData(place, columnPlace(place, column)), title, message, refusal });
};

export const paintFacts = (canvas: Canvas, placement: Placement, row: number, { facts, shape, plain }: FactsBlock, mode: FormulaMode): void => {
  const { label: labels, value: values, note: notes } = factSpans(placement.grid, shape);
  const write = createFormulaWriter(placement, null);
  const stacked = shape === 'stacked';
  const isNarrow = shape === undefined && spanWidth(placement.grid, values) <= WIDEST_RIGHT;
  facts.forEach((fact, at) => {
    const { label, cell, kind, note, link } = fact;
    const line: Line = { canvas, placement, row: factRow(row, at, shape), mode, write };
    paragraph(canvas, placement, stacked ? line.row - 1 : line.row, labels, label, { size: SIZES.body, color: stacked ? INK.title : INK.text, ...(stacked ? { bold: true } : {}), ...(link ? { color: INK.link, underline: true } : {}) });
    if (link) linkTo(canvas, stacked ? line.row - 1 : line.row, labels.first, link, label);
    const isNumber = typeof valueOf(cell) === 'number' || (kind !== 'text' && valueOf(cell) === '');
    const align = isNumber && isNarrow ? 'right' : 'left';
    paintCell(line, values, cell, stacked ? SIZES.small : SIZES.body, { bold: !stacked && plain !== true, align, ...cellStyle(cell, kind) });
    offer(line, values, fact);
    if (note !== undefined) {
      if (notes === null) throw new Error(`no room for the note of the fact ${fact.id}`);
      paintNote(line, notes, note);
    }
    const end = notes ?? values;
    paint(canvas, { row: line.row, column: 0, rows: 1, columns: end.first + end.count }, { underlineRow: INK.grid });
  });
};
