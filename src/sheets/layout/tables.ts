/** Paints a table: caption, bands, header, rows, their styles and links. */
import type { PlanStyle, Rect } from '../plan';
import type { BandRow, ColumnSpec, FormulaMode, NumberKind, SpecCell } from '../spec';
import { FORMATS, INK, SIZES } from '../theme';
import { heighten, linkTo, merge, paint, put, type Canvas } from './canvas';
import { BARE_KEY, cellContent, cellStyle, linkOf, roomOf, styleKey, valueOf } from './cells';
import { paintConditionals } from './conditionals';
import { createFormulaWriter } from './formula';
import { heightOfLines, turnedHeight, wrappedLines } from './measure';
import { columnData, columnPlace, type Placement, type TablePlace } from './place';

const sizeOf = ({ block }: TablePlace): number => (block.dense ? SIZES.small : SIZES.body);

/** Bold letters are wider. */
const BOLD = 1.1;

const TEXT_KINDS: readonly NumberKind[] = ['text'];
const alignOf = ({ align, kind }: ColumnSpec): PlanStyle['align'] => align ?? (TEXT_KINDS.includes(kind) ? 'left' : 'right');

const paintCaption = (canvas: Canvas, { block, top }: TablePlace): void => {
  if (block.caption === undefined) return;
  put(canvas, top, 0, block.caption);
  paint(canvas, { row: top, column: 0, rows: 1, columns: 1 }, { bold: true, size: SIZES.subtitle, color: INK.title });
  heighten(canvas, top, heightOfLines(1, SIZES.subtitle));
};

const paintBand = (canvas: Canvas, table: TablePlace, { spans }: BandRow, row: number): void => {
  for (const { from, to, content, repeat } of spans) {
    const first = columnPlace(table, from);
    const range: Rect = { row, column: first, rows: 1, columns: columnPlace(table, to) - first + 1 };
    const cells = repeat ? range.columns : 1;
    for (let at = 0; at < cells; at += 1) put(canvas, row, first + at, content);
    if (!repeat) merge(canvas, range);
    // Beside hidden columns a centred text would run out to the left.
    const look: PlanStyle = repeat ? { color: INK.quiet, align: 'left' } : { bold: true, color: INK.title, fill: INK.bandFill, grid: INK.grid };
    paint(canvas, range, { size: SIZES.small, align: 'center', valign: 'center', ...look });
  }
};

const paintHeader = (canvas: Canvas, table: TablePlace, widths: readonly number[]): void => {
  const { header, block } = table;
  const size = sizeOf(table);
  block.columns.forEach((column, at) => put(canvas, header.row, at, column.header));
  paint(canvas, header, { bold: true, size, color: INK.headerText, fill: INK.headerFill, grid: INK.grid, wrap: true, align: 'center', valign: 'center' });
  for (const [first, last] of runs(block.columns.map(({ turned }) => turned === true))) {
    paint(canvas, { row: header.row, column: first, rows: 1, columns: last - first + 1 }, { turn: 90, valign: 'top' });
  }
  heighten(canvas, header.row, headerHeight(block.columns, widths, size));
};

/** Collapsed columns have no say: their long headers would push the table down. */
const headerHeight = (columns: readonly ColumnSpec[], widths: readonly number[], size: number): number => {
  const visible = columns.flatMap(({ header, turned = false, working }, at) => (working ? [] : [{ header, turned, width: widths[at] ?? 0 }]));
  const lines = visible.reduce((most, { header, turned, width }) => (turned ? most : Math.max(most, wrappedLines(header, width - 2, size * BOLD))), 1);
  const narrow = visible.filter(({ turned }) => turned);
  const width = narrow.reduce((least, column) => Math.min(least, column.width), Infinity);
  return Math.max(heightOfLines(lines, size) + 4, narrow.length > 0 ? turnedHeight(narrow.map(({ header }) => header), width, size) : 0);
};

/** The first and last places of each unbroken run of `true`. */
const runs = (flags: readonly boolean[]): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  flags.forEach((flag, at) => {
    const open = found.at(-1);
    if (!flag) return;
    if (open && open[1] === at - 1) open[1] = at;
    else found.push([at, at]);
  });
  return found;
};

/** Narrower columns have no room for an indent. */
const INDENTED_FROM = 9;
const INDENT_WIDTH = 1.5;

const paintBody = (canvas: Canvas, table: TablePlace, widths: readonly number[]): void => {
  const { block, data } = table;
  const wraps = block.columns.some(({ wrap }) => wrap);
  paint(canvas, data, { size: sizeOf(table), color: INK.text, grid: INK.grid, valign: wraps ? 'top' : 'center' });
  block.columns.forEach((column, at) => {
    const format = FORMATS[column.kind];
    const align = alignOf(column);
    const indent = align === 'center' || (widths[at] ?? 0) < INDENTED_FROM ? {} : { indent: 1 };
    paint(canvas, columnData(table, at), { align, ...indent, ...(column.wrap ? { wrap: true } : {}), ...(format === null ? {} : { format }) });
  });
};

const write = (canvas: Canvas, placement: Placement, table: TablePlace, mode: FormulaMode): void => {
  const formula = createFormulaWriter(placement, table);
  const size = sizeOf(table);
  const { widths } = placement.grid;
  const wrapped = table.block.columns.flatMap(({ wrap }, at) => (wrap ? [at] : []));
  table.block.rows.forEach((cells, index) => {
    const row = table.data.row + index;
    if (cells.length !== table.data.columns) throw new Error(`table ${table.block.id}: a row of ${cells.length} cells for ${table.data.columns} columns`);
    cells.forEach((cell, column) => {
      put(canvas, row, column, cellContent(cell, mode, formula, row));
      const link = linkOf(cell);
      if (link) linkTo(canvas, row, column, link, String(valueOf(cell)));
    });
    for (const column of wrapped) {
      for (const text of roomOf(cells[column] ?? null, mode)) {
        if (typeof text === 'string') heighten(canvas, row, heightOfLines(wrappedLines(text, (widths[column] ?? 1) - INDENT_WIDTH, size), size));
      }
    }
  });
};

/** Cells that differ from their column, in vertical runs of one look. */
const paintExceptions = (canvas: Canvas, { block, data }: TablePlace): void => {
  block.columns.forEach((_, column) => {
    let from = 0;
    let key = '';
    const flush = (to: number, cell: SpecCell): void => {
      if (key !== '' && key !== BARE_KEY) paint(canvas, { row: data.row + from, column, rows: to - from, columns: 1 }, cellStyle(cell));
    };
    block.rows.forEach((cells, at) => {
      const next = styleKey(cells[column] ?? null);
      if (next === key) return;
      flush(at, block.rows[from]?.[column] ?? null);
      from = at;
      key = next;
    });
    flush(block.rows.length, block.rows[from]?.[column] ?? null);
  });
};

const paintEmpty = (canvas: Canvas, { block, data }: TablePlace): void => {
  put(canvas, data.row, 0, block.emptyText);
  paint(canvas, { ...data, columns: 1 }, { align: 'left', italic: true, color: INK.quiet });
};

export const paintTable = (canvas: Canvas, placement: Placement, table: TablePlace, mode: FormulaMode): void => {
  const { block, bands, header, data } = table;
  paintCaption(canvas, table);
  block.bands?.forEach((band, at) => paintBand(canvas, table, band, bands + at));
  paintHeader(canvas, table, placement.grid.widths);
  paintBody(canvas, table, placement.grid.widths);
  if (block.rows.length === 0) paintEmpty(canvas, table);
  write(canvas, placement, table, mode);
  paintExceptions(canvas, table);
  if (block.rows.length > 0) paintConditionals(canvas, placement, table);
  canvas.tables.push({ id: block.id, name: block.name, range: { ...header, rows: 1 + data.rows }, headers: block.columns.map((column) => column.header) });
};
