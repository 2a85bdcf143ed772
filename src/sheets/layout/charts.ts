/** A chart's frame over the reading width, and the cells that it draws. */
import type { Rect } from '../plan';
import type { ChartBlock } from '../spec';
import { FORMATS, TONES } from '../theme';
import type { Canvas } from './canvas';
import { columnData, columnPlace, tablePlace, type Placement } from './place';

const drawn = (placement: Placement, { rows }: ChartBlock, reference: { table: string; column: string }): Rect => {
  const table = tablePlace(placement, reference.table);
  const column = columnPlace(table, reference.column);
  // Excel draws nothing from hidden columns.
  if (table.block.columns[column]?.working) throw new Error(`a chart of the working column ${reference.column}`);
  const data = columnData(table, column);
  return rows === undefined ? data : { ...data, rows: Math.min(rows, data.rows) };
};

export const placeChart = (canvas: Canvas, placement: Placement, row: number, block: ChartBlock): void => {
  const { first, count } = placement.grid.reading;
  canvas.charts.push({
    id: block.id,
    chart: block.chart,
    title: block.title,
    frame: { row, column: first, rows: block.height, columns: count },
    categories: drawn(placement, block, block.categories),
    series: block.series.map((series) => ({ name: series.name, values: drawn(placement, block, series), color: TONES[series.tone].solid })),
    valueTitle: block.valueTitle,
    valueFormat: FORMATS[block.valueKind] ?? 'General',
    showValues: block.showValues,
  });
};
