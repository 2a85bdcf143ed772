import { layoutSheet } from '../../../src/sheets/layout';
import type { Block, ChartBlock } from '../../../src/sheets/spec';
import { chartSpec } from '../chartSpec';
import { column, specOf, table } from '../specs';

const data = (rows: number, width = 12): Block => table('t', [column('a', { kind: 'text', width }), column('b')], Array.from({ length: rows }, (_, at) => [`${at}`, at]));

const chart = (id: string, height: number): ChartBlock => ({
  kind: 'chart',
  id,
  chart: 'column',
  title: '',
  categories: { table: 't', column: 'a' },
  series: [{ name: 'b', table: 't', column: 'b', tone: 'info' }],
  valueTitle: '',
  valueKind: 'integer',
  showValues: false,
  height,
});

const printOf = (blocks: readonly Block[], more = {}) => layoutSheet(specOf(blocks, more), 'plain').print;

// An upright A4 page inside the margins takes 748 points: 49 rows of 15 points and little gaps.
describe('a chart on paper', () => {
  it('begins no page where it fits on the current one', () => {
    expect(printOf([chart('c', 20), chart('d', 20), data(5)]).breaks).toEqual([]);
  });

  it('begins a page where it would be cut, with the gap above it', () => {
    expect(printOf([data(30), chart('c', 20)]).breaks).toEqual([35]);
    expect(layoutSheet(chartSpec, 'plain').print.breaks).toEqual([47]);
  });

  it('takes the heading above it along', () => {
    expect(printOf([data(30), { kind: 'heading', text: 'Диаграммы' }, chart('c', 20)]).breaks).toEqual([36]);
  });

  it('lets others follow on its page as long as they fit', () => {
    expect(printOf([data(30), chart('c', 20), chart('d', 20), chart('e', 20), chart('f', 20)]).breaks).toEqual([35, 77]);
  });

  it('begins a page where what is known of its place is too vague', () => {
    const charted = (rows: number): number => printOf([data(rows), chart('c', 10)]).breaks.length;
    // Some ten pages of rows: no one knows where on a page the chart comes to stand.
    expect([charted(10), charted(500), charted(1500)]).toEqual([0, 1, 1]);
  });

  it('is left as it is where no page could hold it', () => {
    expect(printOf([data(30), chart('c', 60)]).breaks).toEqual([]);
  });

  it('has more room on a page that is scaled down to the width of the columns', () => {
    const wide = (width: number): number => printOf([data(30, width), chart('c', 20)]).breaks.length;
    expect([wide(12), wide(160)]).toEqual([1, 0]);
  });

  it('is not looked at where nothing is printed', () => {
    const blocks: readonly Block[] = [data(30), { kind: 'heading', id: 'more', text: 'Подробно' }, chart('c', 20)];
    expect([printOf(blocks).breaks.length, printOf(blocks, { screenOnlyFrom: 'more' }).breaks.length]).toEqual([1, 0]);
  });
});
