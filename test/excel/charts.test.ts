/** Charts of lines and points through Microsoft's client over the local host, as it holds them and as a file brings them back. */
import type { HostChart, HostWorkbook } from '../../src/files/workbook/model';
import { writeWorkbook } from '../../src/files/xlsx';
import { opened } from '../files/xlsx/helpers/opened';
import { chartSpec, CLUSTER_SIZES } from '../sheets/chartSpec';
import { sheetNamed } from './support/workbooks';
import { writtenSheet } from './support/writtenCharts';

const chartsOf = (workbook: HostWorkbook): readonly HostChart[] => sheetNamed(workbook, 'Диаграммы').charts;

const unquoted = (reference: string | null): string => (reference ?? '').replaceAll("'", '');

describe('charts written into the workbook', () => {
  let workbook: HostWorkbook;
  let charts: readonly HostChart[];

  beforeAll(async () => {
    workbook = await writtenSheet(chartSpec);
    charts = chartsOf(workbook);
  });

  it('are lines with markers and gaps, their values above the points', () => {
    const [chart] = charts;
    expect(chart).toMatchObject({ name: 'lines', type: 'LineMarkers', legend: { visible: true, position: 'Bottom' }, valueAxis: { minimum: 0, numberFormat: '0%', title: 'Доля не достигших порога' }, gapWidth: null });
    expect(chart?.displayBlanksAs).toBeUndefined();
    expect(chart?.series.map(({ name, values, categories }) => [name, unquoted(values), unquoted(categories)])).toEqual([
      ['ВПР русский язык 5', 'Диаграммы!$B$92:$B$96', 'Диаграммы!$A$92:$A$96'],
      ['ВПР математика 8', 'Диаграммы!$C$92:$C$96', 'Диаграммы!$A$92:$A$96'],
      ['ОГЭ математика', 'Диаграммы!$D$92:$D$96', 'Диаграммы!$A$92:$A$96'],
    ]);
    expect(chart?.series.map(({ marker }) => marker?.style)).toEqual(['Circle', 'Square', 'Triangle']);
    expect(chart?.series[1]).toMatchObject({ line: { color: '#D55E00', style: 'Continuous', weight: 2 }, marker: { background: '#D55E00', foreground: '#D55E00', size: 7 }, labels: { numberFormat: '0%', position: 'Top' } });
  });

  it('are points among limit lines, each series of its own kind', () => {
    const [, chart] = charts;
    expect(chart).toMatchObject({ type: 'XYScatter', categoryAxis: { title: 'Число участников', minimum: 0, numberFormat: '#,##0', position: 'Minimum', majorGridlines: true }, valueAxis: { minimum: 0, position: 'Minimum' } });
    expect(chart?.series.map(({ type, line }) => [type ?? 'XYScatter', line?.style])).toEqual([
      ['XYScatter', undefined],
      ['XYScatterLinesNoMarkers', 'Continuous'],
      ['XYScatterLinesNoMarkers', 'Dash'],
      ['XYScatterLinesNoMarkers', 'Dash'],
      ['XYScatterLinesNoMarkers', 'Continuous'],
      ['XYScatterLinesNoMarkers', 'Continuous'],
    ]);
    expect(chart?.series.map(({ categories, values }) => [unquoted(categories), unquoted(values)]).slice(0, 2)).toEqual([
      ['Диаграммы!$B$99:$B$168', 'Диаграммы!$C$99:$C$168'],
      ['Диаграммы!$A$171:$A$206', 'Диаграммы!$C$171:$C$206'],
    ]);
  });

  it('are clusters of shapes that differ, with axes that cross at the lower ends', () => {
    const [, , chart] = charts;
    expect(new Set(chart?.series.map(({ marker }) => marker?.style)).size).toBe(CLUSTER_SIZES.length);
    expect(chart).toMatchObject({ categoryAxis: { position: 'Minimum' }, valueAxis: { minimum: null, position: 'Minimum' } });
    expect(chart?.categoryAxis.minimum).toBeUndefined();
  });

  it('are bars that may hang, with the labels of categories below them', () => {
    const [, , , chart] = charts;
    expect(chart).toMatchObject({ type: 'ColumnClustered', gapWidth: 60, valueAxis: { minimum: null }, categoryAxis: { tickLabelPosition: 'Low' } });
  });

  it('come back from a file as they are', () => {
    // A legend that is not there has no place in a file, and ids are given anew.
    const plain = (chart: HostChart): unknown => ({ ...chart, id: null, legend: chart.legend.visible ? chart.legend : null });
    expect(chartsOf(opened(writeWorkbook(workbook))).map(plain)).toEqual(charts.map(plain));
  });
});
