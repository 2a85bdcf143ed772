/** Chart parts of lines and points: what a reader of the format and LibreOffice make of them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import type { HostChart, HostSeries, HostSheet, HostWorkbook } from '../../../src/files/workbook/model';
import { writeWorkbook } from '../../../src/files/xlsx';
import { childrenOf, descend, readTree, type XmlElement } from '../../../src/files/xlsx/xml/tree';
import { expectSoundPackage, expectWellFormed, opened, sheetNamed, textOfPart } from './helpers/opened';

const series = (more: Partial<HostSeries>): HostSeries => ({ name: 'Ряд', values: 'Лист!$B$1:$B$4', categories: 'Лист!$A$1:$A$4', color: null, showValues: false, ...more });

const chart = (more: Partial<HostChart>): HostChart => ({
  id: '2',
  name: 'chart',
  type: 'LineMarkers',
  title: 'Диаграмма',
  left: 96,
  top: 30,
  width: 360,
  height: 240,
  series: [series({})],
  valueAxis: { title: 'y', numberFormat: '0%', minimum: 0, maximum: null, majorGridlines: true },
  categoryAxis: { title: 'x', reversed: false },
  legend: { visible: true, position: 'Bottom' },
  gapWidth: null,
  ...more,
});

const LINES = chart({
  displayBlanksAs: 'Interplotted',
  series: [
    series({ line: { color: '#0072B2', style: 'DashDot', weight: 1.5 }, marker: { style: 'Diamond', size: 8, background: '#FFFFFF', foreground: '#0072B2' }, showValues: true, labels: { numberFormat: '0%', position: 'Top' } }),
    series({ name: 'Гладкий', type: 'Line', line: { color: '#D55E00' , weight: 2.25 }, smooth: true }),
  ],
});

const POINTS = chart({
  id: '3',
  name: 'points',
  type: 'XYScatter',
  top: 300,
  series: [
    series({ marker: { style: 'X', size: 6, foreground: '#000000' } }),
    series({ name: 'Граница', type: 'XYScatterLinesNoMarkers', line: { color: '#E69F00', style: 'Dash', weight: 1.5 } }),
    series({ name: 'И то и другое', type: 'XYScatterLines', line: { color: '#009E73', style: 'Continuous', weight: 1 }, marker: { style: 'Plus', size: 5 } }),
  ],
  valueAxis: { title: 'y', numberFormat: '0.0', minimum: null, maximum: 3, majorGridlines: true, position: 'Minimum' },
  categoryAxis: { title: 'x', reversed: false, numberFormat: '0', minimum: -2, maximum: 5, majorGridlines: true, position: 'Minimum', tickLabelPosition: 'Low' },
});

const sheetOf = (charts: readonly HostChart[]): HostSheet => {
  const sheet = createSheet('generated', 'Лист');
  [[-1, 0.5], [1, 0.25], [2, null], [4, -0.75]].forEach((row, at) => row.forEach((value, column) => value !== null && sheet.cells.set(at, column, { value: value ?? null, formula: null, style: {} })));
  sheet.charts = structuredClone([...charts]);
  sheet.touched = true;
  return sheet;
};

const workbookOf = (charts: readonly HostChart[]): HostWorkbook => createWorkbook([sheetOf(charts)]);

const partsOf = (charts: readonly HostChart[]): readonly string[] => {
  const back = opened(writeWorkbook(workbookOf(charts)));
  return charts.map((_, at) => textOfPart(back, `xl/charts/chart${at + 1}.xml`));
};

const namesOf = (element: XmlElement | null | undefined): readonly string[] => (element?.children ?? []).map(({ name }) => name);

const plot = (text: string, kind: string): XmlElement | null => descend(readTree(text), 'chart', 'plotArea', kind);

describe('Charts of lines and points', () => {
  it('read back as they were written, and stay when the sheet is written again', () => {
    const back = opened(writeWorkbook(workbookOf([LINES, POINTS])));
    expect(sheetNamed(back, 'Лист').charts).toEqual([LINES, POINTS]);
    sheetNamed(back, 'Лист').touched = true;
    const again = opened(writeWorkbook(back));
    expect(sheetNamed(again, 'Лист').charts).toEqual([LINES, POINTS]);
    expectSoundPackage(again);
    expectWellFormed(again);
  });

  // ECMA-376 Part 1, A.5.1: CT_LineSer, CT_LineChart, CT_ScatterSer, CT_ScatterChart, CT_Marker
  it('have their elements in the order of the standard', () => {
    const [lines, points] = partsOf([LINES, POINTS]);
    expect(namesOf(plot(lines!, 'lineChart'))).toEqual(['grouping', 'varyColors', 'ser', 'ser', 'marker', 'axId', 'axId']);
    expect(namesOf(childrenOf(plot(lines!, 'lineChart'), 'ser')[0])).toEqual(['idx', 'order', 'tx', 'spPr', 'marker', 'dLbls', 'cat', 'val', 'smooth']);
    expect(namesOf(plot(points!, 'scatterChart'))).toEqual(['scatterStyle', 'varyColors', 'ser', 'ser', 'ser', 'axId', 'axId']);
    expect(namesOf(childrenOf(plot(points!, 'scatterChart'), 'ser')[0])).toEqual(['idx', 'order', 'tx', 'spPr', 'marker', 'xVal', 'yVal', 'smooth']);
    expect(namesOf(descend(plot(points!, 'scatterChart'), 'ser', 'marker'))).toEqual(['symbol', 'size', 'spPr']);
    const [below, beside] = childrenOf(descend(readTree(points!), 'chart', 'plotArea'), 'valAx');
    expect(namesOf(below)).toEqual(['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossBetween']);
    expect(namesOf(beside)).toEqual(namesOf(below));
    expect(namesOf(descend(below, 'scaling'))).toEqual(['orientation', 'max', 'min']);
  });

  it('carry the numbers of their cells, leaving out what is empty', () => {
    const [, points] = partsOf([LINES, POINTS]);
    expect(points).toContain('<c:xVal><c:numRef><c:f>Лист!$A$1:$A$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>-1</c:v></c:pt><c:pt idx="1"><c:v>1</c:v></c:pt><c:pt idx="2"><c:v>2</c:v></c:pt><c:pt idx="3"><c:v>4</c:v></c:pt></c:numCache></c:numRef></c:xVal>');
    expect(points).toContain('<c:ptCount val="4"/><c:pt idx="0"><c:v>0.5</c:v></c:pt><c:pt idx="1"><c:v>0.25</c:v></c:pt><c:pt idx="3"><c:v>-0.75</c:v></c:pt>');
  });

  it('join no points unless they are lines, and mark none where a line has no markers', () => {
    const [, points] = partsOf([LINES, POINTS]);
    const [dots, border, both] = childrenOf(plot(points!, 'scatterChart'), 'ser');
    expect([dots, border, both].map((one) => descend(one, 'spPr', 'ln', 'noFill') !== null)).toEqual([true, false, false]);
    expect([dots, border, both].map((one) => descend(one, 'marker', 'symbol')?.attributes.get('val'))).toEqual(['x', 'none', 'plus']);
    expect(descend(border, 'spPr', 'ln', 'prstDash')?.attributes.get('val')).toBe('dash');
  });

  it('never ask for a place of labels that their kind does not know, for Excel refuses such a file', () => {
    const labelled = (type: string, position: string): boolean => partsOf([chart({ type, series: [series({ showValues: true, labels: { position } })] })])[0]!.includes('dLblPos');
    expect([labelled('LineMarkers', 'OutsideEnd'), labelled('XYScatter', 'InsideEnd'), labelled('ColumnClustered', 'Top'), labelled('BarStacked', 'OutsideEnd')]).toEqual([false, false, false, false]);
    expect([labelled('LineMarkers', 'Top'), labelled('ColumnClustered', 'OutsideEnd'), labelled('BarStacked', 'Center')]).toEqual([true, true, true]);
  });

  it('cross at the ends that their axes name: in the file the other axis says so', () => {
    const crossings = (text: string): readonly (string | undefined)[] => {
      const area = descend(readTree(text), 'chart', 'plotArea');
      return (area?.children ?? []).filter(({ name }) => name.endsWith('Ax')).map((axis) => descend(axis, 'crosses')?.attributes.get('val'));
    };
    const bars = chart({ type: 'BarClustered', categoryAxis: { title: null, reversed: true, position: 'Maximum' } });
    expect(partsOf([LINES, POINTS, bars]).map(crossings)).toEqual([['autoZero', 'autoZero'], ['min', 'min'], ['autoZero', 'max']]);
  });
});

describe('Charts of a user’s', () => {
  const withPlot = (inner: string): HostWorkbook => {
    const workbook = opened(writeWorkbook(workbookOf([LINES])));
    const part = textOfPart(workbook, 'xl/charts/chart1.xml').replace(/<c:lineChart>[^]*<\/c:lineChart>/, inner);
    return opened(writeWorkbook({ ...workbook, parts: new Map([...workbook.parts, ['xl/charts/chart1.xml', new TextEncoder().encode(part)]]) }));
  };

  it('with theme colours and nothing said are shown as far as they are understood', () => {
    const [shown] = sheetNamed(withPlot('<c:lineChart><c:grouping val="standard"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Лист!$B$1:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="500000001"/><c:axId val="500000002"/></c:lineChart>'), 'Лист').charts;
    expect(shown).toMatchObject({ type: 'LineMarkers', series: [{ name: '', values: 'Лист!$B$1:$B$4', categories: null, color: null }] });
  });

  it('of kinds that the model does not hold stay in the package', () => {
    const stacked = withPlot('<c:lineChart><c:grouping val="stacked"/><c:axId val="500000001"/><c:axId val="500000002"/></c:lineChart>');
    const pie = withPlot('<c:pieChart><c:varyColors val="1"/></c:pieChart>');
    for (const workbook of [stacked, pie]) {
      expect(sheetNamed(workbook, 'Лист').charts).toEqual([]);
      expect(workbook.parts.has('xl/charts/chart1.xml')).toBe(true);
    }
  });
});

const TIMEOUT = 120_000;
const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const whenInstalled = isInstalled ? describe : describe.skip;

whenInstalled(`LibreOffice${isInstalled ? '' : ' (skipped: soffice is not installed here)'}`, () => {
  it(
    'opens lines and points and writes them as what they are',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'charts-'));
      try {
        writeFileSync(join(folder, 'in.xlsx'), writeWorkbook(workbookOf([LINES, POINTS])));
        execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')], { stdio: 'pipe', timeout: TIMEOUT });
        const [lines, points] = sheetNamed(opened(new Uint8Array(readFileSync(join(folder, 'out', 'in.xlsx')))), 'Лист').charts;
        expect([lines?.type, points?.type]).toEqual(['LineMarkers', 'XYScatter']);
        expect(points?.series.map(({ type, categories }) => [type, categories])).toEqual([[undefined, 'Лист!$A$1:$A$4'], ['XYScatterLinesNoMarkers', 'Лист!$A$1:$A$4'], ['XYScatterLines', 'Лист!$A$1:$A$4']]);
        expect(points?.categoryAxis).toMatchObject({ title: 'x', minimum: -2, maximum: 5, position: 'Minimum' });
        expect(lines?.series[0]).toMatchObject({ marker: { style: 'Diamond' }, line: { color: '#0072B2' }, showValues: true });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    TIMEOUT,
  );
});
