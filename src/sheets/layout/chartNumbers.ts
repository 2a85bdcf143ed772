/** What a chart has to draw, told from the spec alone: where there is nothing, the chart takes no room. */
import type { Block, ChartBlock, ScatterBlock, TableBlock } from '../spec';
import { valueOf } from './cells';

export type DrawnBlock = ChartBlock | ScatterBlock;

export type TableBlocks = ReadonlyMap<string, TableBlock>;

export interface Reference {
  readonly table: string;
  readonly column: string;
}

/** Rows of a table's data, the first one is 0. */
export interface RowSpan {
  readonly first: number;
  readonly count: number;
}

type Numbers = readonly (number | null)[];

export const isDrawn = (block: Block): block is DrawnBlock => block.kind === 'chart' || block.kind === 'scatter';

const tableOf = (tables: TableBlocks, id: string): TableBlock => {
  const table = tables.get(id);
  if (!table) throw new Error(`no table ${id} on the sheet`);
  return table;
};

/** The first rows of the categories' table. */
export const categoryRows = ({ rows, categories }: ChartBlock, tables: TableBlocks): RowSpan => {
  const all = tableOf(tables, categories.table).rows.length;
  return { first: 0, count: Math.min(rows ?? all, all) };
};

export const pointRows = ({ rows, y }: ScatterBlock['series'][number], tables: TableBlocks): RowSpan => rows ?? { first: 0, count: tableOf(tables, y.table).rows.length };

/** @throws on a column or rows that cannot be drawn (a programmer's error). */
export const numbersOf = (tables: TableBlocks, reference: Reference, { first, count }: RowSpan): Numbers => {
  const table = tableOf(tables, reference.table);
  const column = table.columns.findIndex(({ id }) => id === reference.column);
  if (column < 0) throw new Error(`no column ${reference.column} in the table ${reference.table}`);
  // Excel draws nothing from hidden columns.
  if (table.columns[column]?.working) throw new Error(`a chart of the working column ${reference.column}`);
  if (first < 0 || count < 0 || first + count > table.rows.length) throw new Error(`a chart of rows that the table ${reference.table} does not have`);
  return table.rows.slice(first, first + count).map((cells) => {
    const value = valueOf(cells[column] ?? null);
    return typeof value === 'number' ? value : null;
  });
};

/** The rows in which both columns hold a number. */
export const pairCount = (tables: TableBlocks, series: ScatterBlock['series'][number]): number => {
  const rows = pointRows(series, tables);
  const [xs, ys] = [numbersOf(tables, series.x, rows), numbersOf(tables, series.y, rows)];
  return xs.filter((x, at) => x !== null && ys[at] !== null).length;
};

/** The block with those of its series that have something to draw. */
export const withDrawnSeries = (block: DrawnBlock, tables: TableBlocks): DrawnBlock => {
  if (block.kind === 'scatter') return { ...block, series: block.series.filter((series) => pairCount(tables, series) > 0) };
  const rows = categoryRows(block, tables);
  if (block.changing && rows.count > 0) return block;
  return { ...block, series: block.series.filter((series) => numbersOf(tables, series, rows).some((value) => value !== null)) };
};
