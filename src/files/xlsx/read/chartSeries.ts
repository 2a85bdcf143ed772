/** The series of a plot: what they refer to and how they look. */
import type { HostChartMarker, HostSeries } from '../../workbook/model';
import { CHART_TEXT_FONT } from '../chartDefaults';
import { LINE_STYLE_NAMES, MARKER_NAMES, seriesType } from '../chartVocabulary';
import { EMU_PER_POINT } from '../units';
import { LABEL_POSITION_NAMES } from '../vocabulary';
import { allOf, attributeOf, child, childrenOf, descend, flagOf, numberOf, textOf, type XmlElement } from '../xml/tree';
import type { Plot } from './chartPlot';
import { solidColor, textFont } from './chartText';
import type { ColorScheme } from './colors';

/** What a series has, without what is absent. */
const present = <Record extends object>(record: Record): Partial<Record> => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined)) as Partial<Record>;

const reference = (element: XmlElement | null): string | null => {
  const formula = element ? allOf(element, 'f')[0] : undefined;
  return formula ? textOf(formula) : null;
};

const labelLook = (labels: XmlElement | null, scheme: ColorScheme): Pick<HostSeries, 'labels'> => {
  const look = present({
    numberFormat: attributeOf(child(labels, 'numFmt'), 'formatCode'),
    position: LABEL_POSITION_NAMES.get(attributeOf(child(labels, 'dLblPos'), 'val') ?? ''),
    font: textFont(labels, CHART_TEXT_FONT, scheme),
  }) as NonNullable<HostSeries['labels']>;
  return Object.keys(look).length > 0 ? { labels: look } : {};
};

const hasLine = (series: XmlElement): boolean => descend(series, 'spPr', 'ln', 'noFill') === null;
const hasMarkers = (series: XmlElement): boolean => attributeOf(descend(series, 'marker', 'symbol'), 'val') !== 'none';

const lineOf = (series: XmlElement, scheme: ColorScheme): Pick<HostSeries, 'line'> => {
  const line = descend(series, 'spPr', 'ln');
  if (!line || !hasLine(series)) return {};
  const width = numberOf(line, 'w');
  const look = present({
    color: solidColor(child(line, 'solidFill'), scheme),
    style: LINE_STYLE_NAMES.get(attributeOf(child(line, 'prstDash'), 'val') ?? ''),
    weight: width === null ? null : width / EMU_PER_POINT,
  }) as NonNullable<HostSeries['line']>;
  return Object.keys(look).length > 0 ? { line: look } : {};
};

const markerOf = (series: XmlElement, scheme: ColorScheme): Pick<HostSeries, 'marker'> => {
  const marker = child(series, 'marker');
  if (!marker || !hasMarkers(series)) return {};
  const look = present({
    style: MARKER_NAMES.get(attributeOf(child(marker, 'symbol'), 'val') ?? ''),
    size: numberOf(child(marker, 'size'), 'val'),
    background: solidColor(descend(marker, 'spPr', 'solidFill'), scheme),
    foreground: solidColor(descend(marker, 'spPr', 'ln', 'solidFill'), scheme),
  }) as HostChartMarker;
  return Object.keys(look).length > 0 ? { marker: look } : {};
};

const smoothness = (series: XmlElement): Pick<HostSeries, 'smooth'> => (flagOf(child(series, 'smooth'), 'val') ? { smooth: true } : {});

const lookOf = (series: XmlElement, kind: Plot['kind'], scheme: ColorScheme): Pick<HostSeries, 'color' | 'line' | 'marker' | 'smooth'> =>
  kind === 'bar'
    ? { color: solidColor(descend(series, 'spPr', 'solidFill'), scheme) }
    : { color: null, ...lineOf(series, scheme), ...markerOf(series, scheme), ...smoothness(series) };

const readOne = (series: XmlElement, { kind, element }: Plot, scheme: ColorScheme): HostSeries => {
  const labels = child(series, 'dLbls');
  const name = child(series, 'tx');
  const [values, categories] = kind === 'scatter' ? ['yVal', 'xVal'] : ['val', 'cat'];
  return {
    name: name ? textOf(allOf(name, 'v')[0] ?? null) : '',
    values: reference(child(series, values!)) ?? '',
    categories: reference(child(series, categories!)),
    ...lookOf(series, kind, scheme),
    showValues: flagOf(child(labels ?? child(element, 'dLbls'), 'showVal'), 'val'),
    ...labelLook(labels, scheme),
  };
};

/** With markers, and without lines between points, where any of the series is so: the others say what they are. */
const PREFERRED = ['LineMarkers', 'XYScatter', 'XYScatterLines'];

export interface SeriesOfPlot {
  /** `Excel.ChartType` of the chart. */
  readonly type: string;
  readonly series: HostSeries[];
}

export const readSeries = (plot: Plot, scheme: ColorScheme): SeriesOfPlot => {
  const elements = childrenOf(plot.element, 'ser');
  const series = elements.map((element) => readOne(element, plot, scheme));
  const { kind } = plot;
  if (kind === 'bar') return { type: plot.type ?? 'ColumnClustered', series };
  const types = elements.map((element) => seriesType(kind, hasLine(element), hasMarkers(element)));
  const type = PREFERRED.find((one) => types.includes(one)) ?? types[0] ?? seriesType(kind, false, true);
  return { type, series: series.map((one, at) => (types[at] === type ? one : { ...one, type: types[at]! })) };
};
