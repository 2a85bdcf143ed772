import { createSheet, createWorkbook } from '../../../../src/files/workbook/create';
import type { CellValue, HostChart, HostSeries } from '../../../../src/files/workbook/model';
import { chartData, type ChartData } from '../../../../src/local/preview/chart/series';

const dataOf = (rows: readonly (readonly CellValue[])[], type: string, series: readonly Partial<HostSeries>[], more: Partial<HostChart> = {}): ChartData => {
  const sheet = createSheet('1', 'Лист');
  rows.forEach((row, at) => row.forEach((value, column) => value !== null && sheet.cells.set(at, column, { value, formula: null, style: {} })));
  const chart: HostChart = {
    id: '1',
    name: 'c',
    type,
    title: null,
    left: 0,
    top: 0,
    width: 100,
    height: 100,
    series: series.map((one) => ({ name: 'ряд', values: 'Лист!$B$1:$B$3', categories: 'Лист!$A$1:$A$3', color: null, showValues: false, ...one })),
    valueAxis: { title: null, numberFormat: null, minimum: null, maximum: null, majorGridlines: true },
    categoryAxis: { title: null, reversed: false },
    legend: { visible: false, position: 'Bottom' },
    gapWidth: null,
    ...more,
  };
  return chartData(createWorkbook([sheet]), sheet, chart, 'ru-RU');
};

const NUMBERS = [[-1, 5], [2, null], [3, 7]];

describe('the numbers of a chart', () => {
  it('are pairs under points: a missing one is no zero', () => {
    const { series, categories } = dataOf(NUMBERS, 'XYScatter', [{}]);
    expect([series[0]?.xs, series[0]?.values, categories]).toEqual([[-1, 2, 3], [5, null, 7], []]);
  });

  it('are counted under points, as in Excel, where x is not all numbers or is not named', () => {
    const mixed = [['первая', 5], [2, 6], [3, 7]];
    expect(dataOf(mixed, 'XYScatter', [{}]).series[0]?.xs).toEqual([1, 2, 3]);
    expect(dataOf(NUMBERS, 'XYScatter', [{ categories: null }]).series[0]?.xs).toEqual([1, 2, 3]);
  });

  it('are values over categories under lines, an empty cell being a gap unless the chart says zero', () => {
    expect(dataOf(NUMBERS, 'LineMarkers', [{}])).toMatchObject({ categories: ['-1', '2', '3'], series: [{ values: [5, null, 7], xs: [] }] });
    expect(dataOf(NUMBERS, 'LineMarkers', [{}], { displayBlanksAs: 'Zero' }).series[0]?.values).toEqual([5, 0, 7]);
  });
});

describe('the look of a series', () => {
  const lookOf = (type: string, series: Partial<HostSeries> = {}) => dataOf(NUMBERS, type, [series]).series[0]!;

  it('is a line, markers or both by its kind', () => {
    const shown = (type: string, series: Partial<HostSeries> = {}): readonly boolean[] => [lookOf(type, series).line !== null, lookOf(type, series).marker !== null];
    expect(shown('Line')).toEqual([true, false]);
    expect(shown('LineMarkers')).toEqual([true, true]);
    expect(shown('XYScatter')).toEqual([false, true]);
    expect(shown('XYScatter', { type: 'XYScatterLinesNoMarkers' })).toEqual([true, false]);
    expect(shown('XYScatterLines', { line: { style: 'None' }, marker: { style: 'None' } })).toEqual([false, false]);
    expect(shown('ColumnClustered')).toEqual([false, false]);
  });

  it('is what the series was given, in pixels', () => {
    const look = lookOf('LineMarkers', { line: { color: '#D55E00', style: 'Dash', weight: 1.5 }, marker: { style: 'Square', size: 6, background: '#FFFFFF', foreground: '#D55E00' } });
    expect(look.line).toEqual({ color: '#D55E00', width: 2, dashes: '8 6' });
    expect(look.marker).toEqual({ style: 'Square', size: 8, fill: '#FFFFFF', stroke: '#D55E00' });
  });

  it('has nothing to fill in markers of strokes', () => {
    expect(lookOf('XYScatter', { marker: { style: 'X', background: '#0072B2' } }).marker).toMatchObject({ fill: 'none', stroke: '#0072B2' });
  });
});
