/** A chart's frame over the reading width, and the cells that it draws. */
import type { PlanAxis, PlanCategoryChart, PlanScatterChart, Rect } from '../plan';
import type { ChartBlock, NumberKind, ScatterBlock } from '../spec';
import { FORMATS, TONES } from '../theme';
import type { Canvas } from './canvas';
import { categoryRows, numbersOf, pairCount, pointRows, type DrawnBlock, type Reference, type RowSpan, type TableBlocks } from './chartNumbers';
import { markerShape, markerSize } from './markers';
import { columnData, columnPlace, tablePlace, type Placement } from './place';

interface Scene {
  readonly placement: Placement;
  readonly tables: TableBlocks;
}

const cellsOf = ({ placement }: Scene, reference: Reference, { first, count }: RowSpan): Rect => {
  const table = tablePlace(placement, reference.table);
  const data = columnData(table, columnPlace(table, reference.column));
  return { ...data, row: data.row + first, rows: count };
};

/** @throws where a table leaves no room at its right (a programmer's error). */
const frameAt = ({ placement }: Scene, row: number, block: DrawnBlock): Rect => {
  const { first, count } = placement.grid.reading;
  const taken = block.kind === 'chart' && block.beside !== undefined ? tablePlace(placement, block.beside).columns.size : 0;
  if (taken >= count) throw new Error(`no room beside the table of the chart ${block.id}`);
  return { row, column: first + taken, rows: block.height, columns: count - taken };
};

const formatOf = (kind: NumberKind): string => FORMATS[kind] ?? 'General';

/** An axis that begins at 0 would hide what lies below. */
const staysAbove = (numbers: readonly (number | null)[]): boolean => numbers.every((value) => value === null || value >= 0);

const planCategories = (scene: Scene, row: number, block: ChartBlock): PlanCategoryChart => {
  const rows = categoryRows(block, scene.tables);
  const marker = (at: number) => (block.chart === 'line' ? { marker: { shape: markerShape(at), size: markerSize(rows.count) } } : {});
  return {
    id: block.id,
    chart: block.chart,
    title: block.title,
    frame: frameAt(scene, row, block),
    categories: cellsOf(scene, block.categories, rows),
    series: block.series.map((series, at) => ({ name: series.name, values: cellsOf(scene, series, rows), color: TONES[series.tone].solid, ...marker(at) })),
    valueTitle: block.valueTitle,
    valueFormat: formatOf(block.valueKind),
    fromZero: block.valueFromZero !== false && block.series.every((series) => staysAbove(numbersOf(scene.tables, series, rows))),
    showValues: block.showValues,
  };
};

/** Shapes are counted among the series of points alone: lines have none. */
const marksOf = ({ tables }: Scene, { series }: ScatterBlock): PlanScatterChart['series'][number]['mark'][] => {
  const clouds = series.filter(({ mark }) => mark === 'points');
  const size = markerSize(clouds.reduce((most, cloud) => Math.max(most, pairCount(tables, cloud)), 0));
  return series.map((one) => (one.mark === 'points' ? { shape: markerShape(clouds.indexOf(one)), size } : one.mark));
};

const axisOf = ({ tables }: Scene, { series, ...block }: ScatterBlock, axis: 'x' | 'y'): PlanAxis => ({
  title: block[`${axis}Title`],
  format: formatOf(block[`${axis}Kind`]),
  fromZero: block[`${axis}FromZero`] === true && series.every((one) => staysAbove(numbersOf(tables, one[axis], pointRows(one, tables)))),
});

const planScatter = (scene: Scene, row: number, block: ScatterBlock): PlanScatterChart => {
  const marks = marksOf(scene, block);
  const cells = (series: ScatterBlock['series'][number], axis: 'x' | 'y'): Rect => cellsOf(scene, series[axis], pointRows(series, scene.tables));
  return {
    id: block.id,
    chart: 'scatter',
    title: block.title,
    frame: frameAt(scene, row, block),
    series: block.series.map((series, at) => ({ name: series.name, x: cells(series, 'x'), y: cells(series, 'y'), color: TONES[series.tone].solid, mark: marks[at]! })),
    xAxis: axisOf(scene, block, 'x'),
    yAxis: axisOf(scene, block, 'y'),
  };
};

export const placeChart = (canvas: Canvas, placement: Placement, row: number, block: DrawnBlock): void => {
  const scene = { placement, tables: new Map([...placement.tables].map(([id, table]) => [id, table.block])) };
  canvas.charts.push(block.kind === 'scatter' ? planScatter(scene, row, block) : planCategories(scene, row, block));
};
