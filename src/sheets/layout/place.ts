/** First pass: where each block stands. Formulas may point downwards, so all places are found before any is written. */
import type { Rect } from '../plan';
import type { Block, ChartBlock, SheetSpec, TableBlock } from '../spec';
import { isDrawn, withDrawnSeries } from './chartNumbers';
import { factRow, factRows, factSpans } from './factPlaces';
import { createGrid, type Grid } from './grid';

export interface PlacedBlock {
  readonly block: Block;
  readonly row: number;
}

export interface TablePlace {
  readonly block: TableBlock;
  /** The caption's row, or the first row of bands, or the header. */
  readonly top: number;
  /** The first row of bands; the header's row when there are none. */
  readonly bands: number;
  readonly header: Rect;
  /** One empty row when the table has none. */
  readonly data: Rect;
  readonly columns: ReadonlyMap<string, number>;
}

export interface Placement {
  readonly spec: SheetSpec<string>;
  readonly grid: Grid;
  readonly blocks: readonly PlacedBlock[];
  readonly tables: ReadonlyMap<string, TablePlace>;
  /** The value cells of facts. */
  readonly facts: ReadonlyMap<string, Rect>;
  /** Rows that a list's item can lead to. */
  readonly anchors: ReadonlyMap<string, number>;
  readonly gaps: readonly number[];
  readonly rows: number;
}

export const TITLE_ROW = 0;
export const SUBTITLE_ROW = 1;
export const PROVENANCE_ROW = 2;
const FIRST_BLOCK_ROW = 4;

const rowsOf = (block: Block): number => {
  switch (block.kind) {
    case 'heading':
      return 1;
    case 'notes':
      return block.lines.length;
    case 'list':
      return block.items.length;
    case 'facts':
      return factRows(block);
    case 'chart':
    case 'scatter':
      return block.series.length === 0 ? 0 : block.height;
    case 'table':
      return (block.caption === undefined ? 0 : 1) + (block.bands?.length ?? 0) + 1 + Math.max(1, block.rows.length);
  }
};

const columnsById = (table: TableBlock): ReadonlyMap<string, number> => {
  const columns = new Map(table.columns.map(({ id }, at) => [id, at]));
  if (columns.size !== table.columns.length) throw new Error(`table ${table.id}: two columns with one id`);
  const headers = new Set(table.columns.map(({ header }) => header.toLowerCase()));
  if (headers.size !== table.columns.length) throw new Error(`table ${table.id}: two columns with one header`);
  return columns;
};

const placeTable = (block: TableBlock, row: number): TablePlace => {
  const bands = row + (block.caption === undefined ? 0 : 1);
  const header = bands + (block.bands?.length ?? 0);
  const columns = block.columns.length;
  return {
    block,
    top: row,
    bands,
    header: { row: header, column: 0, rows: 1, columns },
    data: { row: header + 1, column: 0, rows: Math.max(1, block.rows.length), columns },
    columns: columnsById(block),
  };
};

const setOnce = <Value>(map: Map<string, Value>, what: string, id: string, value: Value): void => {
  if (map.has(id)) throw new Error(`two ${what} with the id ${id}`);
  map.set(id, value);
};

/** A chart needs no id to be placed, but a list may lead to it. */
const anchorOf = (block: Block): string | undefined => (block.kind === 'heading' || block.kind === 'table' || isDrawn(block) ? block.id : undefined);

/** Charts with what they have to draw. */
const drawnBlocks = ({ blocks }: SheetSpec<string>): readonly Block[] => {
  const tables = new Map(blocks.filter((block) => block.kind === 'table').map((table) => [table.id, table]));
  return blocks.map((block) => (isDrawn(block) ? withDrawnSeries(block, tables) : block));
};

/** As high as the table at its left; `null`: nothing to draw. */
const placeBeside = (block: ChartBlock, id: string, tables: ReadonlyMap<string, TablePlace>): PlacedBlock | null => {
  const table = tables.get(id);
  if (!table) throw new Error(`no table ${id} above the chart ${block.id}`);
  return block.series.length === 0 ? null : { block: { ...block, height: table.data.row + table.data.rows - table.top }, row: table.top };
};

/** @throws on ids that meet twice (a programmer's error). */
export const placeBlocks = (spec: SheetSpec<string>): Placement => {
  const grid = createGrid(spec);
  const blocks: PlacedBlock[] = [];
  const tables = new Map<string, TablePlace>();
  const facts = new Map<string, Rect>();
  const anchors = new Map<string, number>();
  const gaps: number[] = [FIRST_BLOCK_ROW - 1];
  let row = FIRST_BLOCK_ROW;
  for (const block of drawnBlocks(spec)) {
    if (block.kind === 'chart' && block.beside !== undefined) {
      const placed = placeBeside(block, block.beside, tables);
      if (placed === null) continue;
      setOnce(anchors, 'places', block.id, placed.row);
      blocks.push(placed);
      continue;
    }
    const rows = rowsOf(block);
    const anchor = anchorOf(block);
    // A list may lead to a chart that has nothing to draw: it leads to where the chart would stand.
    if (anchor !== undefined) setOnce(anchors, 'places', anchor, row);
    if (rows === 0) continue;
    blocks.push({ block, row });
    if (block.kind === 'table') setOnce(tables, 'tables', block.id, placeTable(block, row));
    if (block.kind === 'facts') {
      const { value } = factSpans(grid, block.shape);
      block.facts.forEach(({ id }, at) => setOnce(facts, 'facts', id, { row: factRow(row, at, block.shape), column: value.first, rows: 1, columns: 1 }));
    }
    row += rows;
    if (block.kind !== 'heading') {
      gaps.push(row);
      row += 1;
    }
  }
  return { spec, grid, blocks, tables, facts, anchors, gaps, rows: row };
};

/** The data cells of one column. */
export const columnData = ({ data }: TablePlace, column: number): Rect => ({ row: data.row, column, rows: data.rows, columns: 1 });

export const tablePlace = ({ tables }: Placement, id: string): TablePlace => {
  const place = tables.get(id);
  if (!place) throw new Error(`no table ${id} on the sheet`);
  return place;
};

export const columnPlace = (table: TablePlace, id: string): number => {
  const column = table.columns.get(id);
  if (column === undefined) throw new Error(`no column ${id} in the table ${table.block.id}`);
  return column;
};

