import { barsOf, extent } from '../../../../src/local/preview/chart/bars';
import type { ChartData } from '../../../../src/local/preview/chart/series';

const series = (...values: (number | null)[]) => ({ name: '', color: '#000000', showValues: false, labels: [], values, xs: [], line: null, marker: null });
const data: ChartData = { categories: ['а', 'б'], series: [series(1, 3), series(2, null)] };
const scale = { minimum: 0, maximum: 4, ticks: [] };

describe('the bars of a chart', () => {
  it('stand side by side in their category, with the gap that Excel counts in per cent of a bar', () => {
    const bars = barsOf(data, false, 100, scale);
    expect(bars.map(({ series: of, category, from, to }) => [of, category, from, to])).toEqual([
      [0, 0, 0, 0.25],
      [1, 0, 0, 0.5],
      [0, 1, 0, 0.75],
    ]);
    expect(bars[0]?.thickness).toBeCloseTo(0.5 / 3);
    expect(bars[1]!.across - bars[0]!.across).toBeCloseTo(bars[0]!.thickness);
  });

  it('stand end to end when stacked, and a missing value takes no place', () => {
    expect(barsOf(data, true, 50, scale).map(({ from, to }) => [from, to])).toEqual([
      [0, 0.25],
      [0.25, 0.75],
      [0, 0.75],
    ]);
  });

  it('hang from zero where a value lies below it', () => {
    const bars = barsOf({ ...data, series: [series(-2, 2)] }, false, 100, { minimum: -4, maximum: 4, ticks: [] });
    expect(bars.map(({ from, to, below }) => [from, to, below])).toEqual([
      [0.25, 0.5, true],
      [0.5, 0.75, false],
    ]);
  });

  it('reach as far as the greatest value, or the greatest sum when stacked', () => {
    expect(extent(data, false)).toEqual([0, 3]);
    expect(extent({ ...data, series: [series(1, 3), series(2, 2)] }, true)).toEqual([0, 5]);
  });
});
