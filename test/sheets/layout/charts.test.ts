import { layoutSheet } from '../../../src/sheets/layout';
import { cellAddress } from '../../../src/sheets/layout/address';
import type { PlanCategoryChart, PlanChart, PlanScatterChart, Rect } from '../../../src/sheets/plan';
import type { Block, ChartBlock, ScatterBlock } from '../../../src/sheets/spec';
import { chartSpec, CLUSTER_SIZES, funnel, lines } from '../chartSpec';
import { column, specOf, table } from '../specs';

const address = ({ row, column: first, rows, columns }: Rect): string => `${cellAddress(row, first)}:${cellAddress(row + rows - 1, first + columns - 1)}`;

const chartsOf = (...blocks: readonly Block[]): readonly PlanChart[] => layoutSheet(specOf(blocks), 'plain').charts;

const categoriesOf = (chart: PlanChart | undefined): PlanCategoryChart => {
  if (!chart || chart.chart === 'scatter') throw new Error('no chart of categories');
  return chart;
};

const scatterOf = (chart: PlanChart | undefined): PlanScatterChart => {
  if (chart?.chart !== 'scatter') throw new Error('no scatter');
  return chart;
};

const numbers = table('t', [column('a', { kind: 'text' }), column('b'), column('c'), column('d')], [
  ['один', 1, null, -1],
  ['два', 2, null, 3],
  ['три', { value: 3, plain: '=1+2' }, null, null],
]);

const line = (more: Partial<ChartBlock> = {}): ChartBlock => ({
  kind: 'chart',
  id: 'line',
  chart: 'line',
  title: 'Линии',
  categories: { table: 't', column: 'a' },
  series: [{ name: 'b', table: 't', column: 'b', tone: 'accent' }],
  valueTitle: 'доля',
  valueKind: 'percent',
  showValues: false,
  height: 10,
  ...more,
});

const points = (series: Partial<ScatterBlock['series'][number]> = {}, more: Partial<ScatterBlock> = {}): ScatterBlock => ({
  kind: 'scatter',
  id: 'points',
  title: 'Точки',
  series: [{ name: 'b и d', x: { table: 't', column: 'b' }, y: { table: 't', column: 'd' }, tone: 'danger', mark: 'points', ...series }],
  xTitle: 'x',
  yTitle: 'y',
  xKind: 'integer',
  yKind: 'percent-1',
  height: 12,
  ...more,
});

describe('a chart of lines', () => {
  it('has its categories, values and a shape of its own for each series', () => {
    const plan = categoriesOf(layoutSheet(chartSpec, 'plain').charts[0]);
    expect(plan).toMatchObject({ chart: 'line', valueFormat: '0%', fromZero: true, showValues: true });
    expect(plan.series.map(({ marker }) => marker?.shape)).toEqual(['circle', 'square', 'triangle']);
    expect(new Set(plan.series.map(({ color }) => color)).size).toBe(3);
  });

  it('begins at zero unless it may not or a value lies below', () => {
    const from = (more: Partial<ChartBlock>): boolean => categoriesOf(chartsOf(line(more), numbers)[0]).fromZero;
    expect([from({}), from({ valueFromZero: true }), from({ valueFromZero: false })]).toEqual([true, true, false]);
    expect(from({ series: [{ name: 'd', table: 't', column: 'd', tone: 'info' }] })).toBe(false);
    expect(from({ chart: 'bar', series: [{ name: 'd', table: 't', column: 'd', tone: 'info' }] })).toBe(false);
  });

  it('draws the first rows only when told, and counts computed cells as numbers', () => {
    const plan = categoriesOf(chartsOf(line({ rows: 2 }), numbers)[0]);
    expect([address(plan.categories), address(plan.series[0]!.values)]).toEqual(['A17:A18', 'B17:B18']);
    const computed = { ...numbers, rows: [['три', { value: 3, plain: '=1+2' }, null, null]] };
    expect(chartsOf(line(), computed)).toHaveLength(1);
  });
});

describe('points over two number axes', () => {
  it('take their rows of the table, each cloud with a shape of its own', () => {
    const plan = scatterOf(layoutSheet(chartSpec, 'plain').charts[2]);
    expect(plan.series.map(({ x }) => x.rows)).toEqual(CLUSTER_SIZES);
    expect(plan.series[1]!.x.row).toBe(plan.series[0]!.x.row + CLUSTER_SIZES[0]!);
    const shapes = plan.series.map(({ mark }) => (typeof mark === 'object' ? mark.shape : mark));
    expect(new Set(shapes).size).toBe(CLUSTER_SIZES.length);
    expect([plan.xAxis.fromZero, plan.yAxis.fromZero]).toEqual([false, false]);
  });

  it('stand among lines over a grid of another table', () => {
    const plan = scatterOf(layoutSheet(chartSpec, 'plain').charts[1]);
    expect(plan.series.map(({ name, mark }) => [name, typeof mark === 'object' ? mark.shape : mark])).toEqual([
      ['Школы', 'circle'],
      ['Район', 'line'],
      ['Нижняя граница 95 %', 'dashed'],
      ['Верхняя граница 95 %', 'dashed'],
      ['Нижняя граница 99,8 %', 'line'],
      ['Верхняя граница 99,8 %', 'line'],
    ]);
    expect(plan.series[1]!.x.row).toBeGreaterThan(plan.series[0]!.x.row);
    expect([plan.xAxis, plan.yAxis]).toEqual([
      { title: 'Число участников', format: '#,##0', fromZero: true },
      { title: 'Доля не достигших порога', format: '0%', fromZero: true },
    ]);
  });

  it('begin at zero only when told and when no value lies below', () => {
    const plan = scatterOf(chartsOf(points({}, { xFromZero: true, yFromZero: true }), numbers)[0]);
    expect([plan.xAxis.fromZero, plan.yAxis.fromZero]).toEqual([true, false]);
  });

  it('are the smaller the more there are', () => {
    const sizeOf = (count: number): number => {
      const many = table('t', [column('b'), column('d')], Array.from({ length: count }, (_, at) => [at, at]));
      const [series] = scatterOf(chartsOf(points(), many)[0]).series;
      return typeof series?.mark === 'object' ? series.mark.size : 0;
    };
    expect([sizeOf(10), sizeOf(100), sizeOf(1000)]).toEqual([7, 5, 4]);
  });
});

describe('a chart without anything to draw', () => {
  const empty = { name: 'c', table: 't', column: 'c', tone: 'info' } as const;

  it('is left out with its room, and so is a single series', () => {
    const plan = layoutSheet(specOf([line({ series: [empty] }), points({ y: { table: 't', column: 'c' } }), numbers]), 'plain');
    expect(plan.charts).toEqual([]);
    expect(plan.tables[0]?.range.row).toBe(4);
    expect(categoriesOf(chartsOf(line({ series: [empty, ...line().series] }), numbers)[0]).series.map(({ name }) => name)).toEqual(['b']);
  });

  it('is one of a table without rows, or of no row of it', () => {
    expect(chartsOf(line(), points(), { ...numbers, rows: [] })).toEqual([]);
    expect(chartsOf(points({ rows: { first: 1, count: 0 } }), numbers)).toEqual([]);
  });

  it('is one whose numbers never meet in a row', () => {
    expect(chartsOf(points({ rows: { first: 2, count: 1 } }), numbers)).toEqual([]);
  });

  it('still is a place that a list can lead to', () => {
    const plan = layoutSheet(specOf([{ kind: 'list', items: [{ text: 'к диаграмме', to: 'line' }] }, line({ series: [empty] }), numbers]), 'plain');
    expect(plan.links[0]?.link.address).toBe('A7');
  });
});

describe('a chart that cannot be', () => {
  it.each([
    ['no table none', line({ categories: { table: 'none', column: 'a' } })],
    ['no column none', line({ series: [{ name: '', table: 't', column: 'none', tone: 'info' }] })],
    ['does not have', points({ rows: { first: 2, count: 2 } })],
    ['no column none', points({ x: { table: 't', column: 'none' } })],
  ])('is refused: %s', (message, block) => {
    expect(() => chartsOf(block, numbers)).toThrow(message);
  });

  it('is one of a hidden column', () => {
    const hidden = { ...numbers, columns: [...numbers.columns.slice(0, 3), column('d', { working: true })] };
    expect(() => chartsOf(points(), hidden)).toThrow('working column');
  });
});

describe('charts', () => {
  it('stand one below another with a gap between', () => {
    const { charts } = layoutSheet(chartSpec, 'plain');
    expect(charts.map(({ frame }) => [frame.row, frame.rows])).toEqual([[4, 18], [23, 24], [48, 26], [75, 14]]);
    expect(lines.kind === 'chart' && funnel.kind === 'scatter').toBe(true);
  });
});
