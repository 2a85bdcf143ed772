/** The columns that all blocks of a sheet share: how wide they are and how far texts and print reach. */
import type { SheetSpec, TableBlock } from '../spec';

/** A column span, zero-based, `count` at least 1. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

export interface Grid {
  /** In characters of the default font. */
  readonly widths: readonly number[];
  /** Titles, notes and charts stand over these columns. */
  readonly reading: Span;
  /** Columns that are printed: all but the working ones. */
  readonly printed: number;
  readonly factLabel: Span;
  readonly factValue: Span;
  readonly factNote: Span;
}

const FEWEST_COLUMNS = 6;
const DEFAULT_WIDTH = 12;
/** A comfortable line, in characters. */
const READING_WIDTH = 140;
const LABEL_WIDTH = 34;
const VALUE_WIDTH = 11;
const NOTE_WIDTH = 56;

const sum = (widths: readonly number[], { first, count }: Span): number => {
  let total = 0;
  for (let at = first; at < first + count; at += 1) total += widths[at] ?? DEFAULT_WIDTH;
  return total;
};

export const spanWidth = (grid: Grid, span: Span): number => sum(grid.widths, span);

/** The shortest span from `first` that is at least so wide, not reaching over `limit` columns. */
const spanOfWidth = (widths: readonly number[], first: number, width: number, limit: number): Span => {
  let count = 1;
  while (first + count < limit && sum(widths, { first, count }) < width) count += 1;
  return { first, count };
};

const visibleColumns = ({ columns }: TableBlock): number => columns.filter(({ working }) => !working).length;

/** @throws when a table mixes working columns among the others (a programmer's error). */
const checkWorkingColumns = (table: TableBlock): void => {
  const visible = visibleColumns(table);
  if (table.columns.slice(0, visible).some(({ working }) => working)) throw new Error(`table ${table.id}: working columns stand last`);
};

export const createGrid = (spec: SheetSpec<string>): Grid => {
  const tables = spec.blocks.filter((block) => block.kind === 'table');
  tables.forEach(checkWorkingColumns);
  const printable = tables.reduce((most, table) => Math.max(most, visibleColumns(table)), FEWEST_COLUMNS);
  const columns = tables.reduce((most, table) => Math.max(most, table.columns.length), printable);
  const widths = Array.from({ length: columns }, (_, at) => tables.reduce((widest, table) => Math.max(widest, table.columns[at]?.width ?? 0), 0) || DEFAULT_WIDTH);
  const reading = spanOfWidth(widths, 0, READING_WIDTH, printable);
  const factLabel = spanOfWidth(widths, 0, LABEL_WIDTH, printable - 2);
  const factValue = spanOfWidth(widths, factLabel.count, VALUE_WIDTH, printable - 1);
  const noteFirst = factLabel.count + factValue.count;
  const toReadingEnd = Math.max(1, reading.count - noteFirst);
  const roomy = spanOfWidth(widths, noteFirst, NOTE_WIDTH, printable);
  const factNote = { first: noteFirst, count: Math.max(toReadingEnd, roomy.count) };
  return { widths, reading, printed: printable, factLabel, factValue, factNote };
};
