/** Bar and column charts of a sheet's drawing; other kinds stay in the package and are not in the model. */
import type { HostChart, HostSeries, HostSheet } from '../../workbook/model';
import { columnAnchorPoints, rowAnchorPoints, type AnchorPoint } from '../geometry';
import type { PackageParts } from '../package/packageParts';
import type { Relationship } from '../package/relationships';
import { EMU_PER_POINT } from '../units';
import { barChartType, LEGEND_NAMES } from '../vocabulary';
import { allOf, attributeOf, child, childrenOf, descend, flagOf, numberOf, prefixedAttribute, textOf, type XmlElement } from '../xml/tree';
import type { ColorScheme } from './colors';
import type { SheetElements } from './sheetXml';

type Frame = Pick<HostChart, 'left' | 'top' | 'width' | 'height'>;

const count = (element: XmlElement | null, name: string): number => Number(textOf(child(element, name))) || 0;

const across = (point: XmlElement | null): AnchorPoint => ({ index: count(point, 'col'), offset: count(point, 'colOff') });
const down = (point: XmlElement | null): AnchorPoint => ({ index: count(point, 'row'), offset: count(point, 'rowOff') });

const emu = (element: XmlElement | null, name: string): number => (numberOf(element, name) ?? 0) / EMU_PER_POINT;

const readFrame = (anchor: XmlElement, sheet: HostSheet): Frame => {
  const from = child(anchor, 'from');
  const to = child(anchor, 'to');
  const extent = child(anchor, 'ext');
  const position = child(anchor, 'pos');
  const left = position ? emu(position, 'x') : columnAnchorPoints(sheet, across(from));
  const top = position ? emu(position, 'y') : rowAnchorPoints(sheet, down(from));
  const width = extent || !to ? emu(extent, 'cx') : columnAnchorPoints(sheet, across(to)) - left;
  const height = extent || !to ? emu(extent, 'cy') : rowAnchorPoints(sheet, down(to)) - top;
  return { left, top, width: Math.max(0, width), height: Math.max(0, height) };
};

/** The text of a title: its runs, whatever their looks. */
const titleText = (title: XmlElement | null): string | null => {
  if (!title) return null;
  const written = allOf(title, 't').map(textOf).join('');
  const cached = allOf(title, 'v').map(textOf).join('');
  return written || cached || null;
};

const themeIndex: Readonly<Record<string, number>> = { bg1: 0, lt1: 0, tx1: 1, dk1: 1, bg2: 2, lt2: 2, tx2: 3, dk2: 3, accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9 };

const fillColor = (series: XmlElement, scheme: ColorScheme): string | null => {
  const color = descend(series, 'spPr', 'solidFill')?.children[0];
  const value = attributeOf(color, 'val');
  if (color?.name === 'srgbClr' && value) return `#${value.toUpperCase()}`;
  return color?.name === 'schemeClr' ? (scheme.theme[themeIndex[value ?? ''] ?? -1] ?? null) : null;
};

const reference = (element: XmlElement | null): string | null => {
  const formula = element ? allOf(element, 'f')[0] : undefined;
  return formula ? textOf(formula) : null;
};

const readSeries = (series: XmlElement, chartLabels: boolean, scheme: ColorScheme): HostSeries => {
  const labels = child(series, 'dLbls');
  const name = child(series, 'tx');
  return {
    name: name ? textOf(allOf(name, 'v')[0] ?? null) : '',
    values: reference(child(series, 'val')) ?? '',
    categories: reference(child(series, 'cat')),
    color: fillColor(series, scheme),
    showValues: labels ? flagOf(child(labels, 'showVal'), 'val') : chartLabels,
  };
};

const valueOf = (element: XmlElement | null, ...path: string[]): string | null => attributeOf(descend(element, ...path), 'val');

const numberAt = (element: XmlElement | null, ...path: string[]): number | null => numberOf(descend(element, ...path), 'val');

const readValueAxis = (axis: XmlElement | null): HostChart['valueAxis'] => ({
  title: titleText(child(axis, 'title')),
  numberFormat: attributeOf(child(axis, 'numFmt'), 'formatCode'),
  minimum: numberAt(axis, 'scaling', 'min'),
  maximum: numberAt(axis, 'scaling', 'max'),
  majorGridlines: child(axis, 'majorGridlines') !== null,
});

/** Several groups of bars or lines in one plot are shown by their first. */
const readChart = (space: XmlElement, frame: Frame, id: string, name: string, scheme: ColorScheme): HostChart | null => {
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  const bars = child(plot, 'barChart');
  const type = barChartType(valueOf(bars, 'barDir') ?? 'col', valueOf(bars, 'grouping') ?? 'clustered');
  if (!chart || !bars || !type) return null;
  const category = child(plot, 'catAx');
  const legend = child(chart, 'legend');
  const labels = flagOf(descend(bars, 'dLbls', 'showVal'), 'val');
  return {
    id,
    name,
    type,
    title: titleText(child(chart, 'title')),
    ...frame,
    series: childrenOf(bars, 'ser').map((series) => readSeries(series, labels, scheme)),
    valueAxis: readValueAxis(child(plot, 'valAx')),
    categoryAxis: { title: titleText(child(category, 'title')), reversed: valueOf(category, 'scaling', 'orientation') === 'maxMin' },
    legend: { visible: legend !== null, position: LEGEND_NAMES.get(valueOf(legend, 'legendPos') ?? 'r') ?? 'Right' },
    gapWidth: numberAt(bars, 'gapWidth'),
  };
};

const ANCHORS: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);

const readDrawing = (path: string, sheet: HostSheet, parts: PackageParts, scheme: ColorScheme): HostChart[] => {
  const relationships = parts.relationships(path);
  const anchors = (parts.tree(path)?.children ?? []).filter(({ name }) => ANCHORS.has(name));
  return anchors.flatMap((anchor) =>
    childrenOf(anchor, 'graphicFrame').flatMap((graphic) => {
      const properties = descend(graphic, 'nvGraphicFramePr', 'cNvPr');
      const inner = allOf(graphic, 'chart')[0];
      const chartPath = inner && relationships.find(({ id }) => id === prefixedAttribute(inner, 'id'))?.path;
      const space = chartPath ? parts.tree(chartPath) : null;
      const chart = space && readChart(space, readFrame(anchor, sheet), attributeOf(properties, 'id') ?? '', attributeOf(properties, 'name') ?? '', scheme);
      return chart ? [chart] : [];
    }),
  );
};

export const readCharts = (sheet: HostSheet, elements: SheetElements, relationships: readonly Relationship[], parts: PackageParts, scheme: ColorScheme): HostChart[] =>
  (elements.get('drawing') ?? []).flatMap((drawing) => {
    const path = relationships.find(({ id }) => id === prefixedAttribute(drawing, 'id'))?.path;
    return path ? readDrawing(path, sheet, parts, scheme) : [];
  });
