/** A chart's numbers, looked up in the cells that its series refer to. */
import { parseAddress, splitReference } from '../../../files/workbook/address';
import type { HostCell, HostChart, HostSeries, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { drawsLine, drawsMarkers, plotKind } from '../../../files/xlsx/chartVocabulary';
import { displayText } from '../../host/cells/displayText';
import { isStroked, markerStyle } from './markers';

/** Pixels. */
export interface DrawnLine {
  readonly color: string;
  readonly width: number;
  /** As SVG wants it; "" for a whole line. */
  readonly dashes: string;
}

export interface DrawnMarker {
  readonly style: string;
  readonly size: number;
  readonly fill: string;
  readonly stroke: string;
}

export interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  readonly showValues: boolean;
  /** `null`: nothing to draw. */
  readonly values: readonly (number | null)[];
  /** As the cells show them. */
  readonly labels: readonly string[];
  /** The x of points over two number axes. */
  readonly xs: readonly (number | null)[];
  readonly line: DrawnLine | null;
  readonly marker: DrawnMarker | null;
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

/** Excel's own colours for series that were given none. */
const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_WEIGHT = 2.25;
const DEFAULT_MARKER = 5;

const DASHES: Readonly<Record<string, readonly number[]>> = { Dash: [4, 3], DashDot: [4, 3, 1, 3], DashDotDot: [8, 3, 1, 3, 1, 3], Dot: [1, 1], RoundDot: [1, 2] };

const cellsOf = (workbook: HostWorkbook, own: HostSheet, reference: string | null): readonly (HostCell | undefined)[] => {
  if (reference === null) return [];
  const { sheet: name, address } = splitReference(reference.replace(/^=/, ''));
  const sheet = name === null ? own : workbook.sheets.find((other) => other.name === name);
  const rect = parseAddress(address);
  if (!sheet || !rect) return [];
  return Array.from({ length: rect.rows * rect.columns }, (_, at) => sheet.cells.get(rect.row + Math.floor(at / rect.columns), rect.column + (at % rect.columns)));
};

const numberOf = (cell: HostCell | undefined): number | null => (typeof cell?.value === 'number' ? cell.value : null);

/** Excel counts points whose x is not all numbers. */
const abscissas = (cells: readonly (HostCell | undefined)[], count: number): readonly (number | null)[] =>
  cells.length === 0 || cells.some((cell) => typeof cell?.value === 'string') ? Array.from({ length: count }, (_, at) => at + 1) : cells.map(numberOf);

const lineOf = ({ line }: HostSeries, type: string, color: string): DrawnLine | null => {
  if (plotKind(type) === 'bar' || !drawsLine(type) || line?.style === 'None') return null;
  const width = (line?.weight ?? DEFAULT_WEIGHT) * PIXELS_PER_POINT;
  return { color: line?.color ?? color, width, dashes: (DASHES[line?.style ?? ''] ?? []).map((part) => part * width).join(' ') };
};

const markerOf = ({ marker = {} }: HostSeries, type: string, color: string, at: number): DrawnMarker | null => {
  const style = markerStyle(marker, at);
  if (plotKind(type) === 'bar' || !drawsMarkers(type) || style === 'None') return null;
  const fill = marker.background ?? color;
  return { style, size: (marker.size ?? DEFAULT_MARKER) * PIXELS_PER_POINT, fill: isStroked(style) ? 'none' : fill, stroke: marker.foreground ?? fill };
};

const drawn = (workbook: HostWorkbook, sheet: HostSheet, chart: HostChart, culture: string, series: HostSeries, at: number): DrawnSeries => {
  const cells = cellsOf(workbook, sheet, series.values);
  const type = series.type ?? chart.type;
  const color = series.color ?? PALETTE[at % PALETTE.length]!;
  return {
    name: series.name,
    color,
    showValues: series.showValues,
    values: cells.map((cell) => numberOf(cell) ?? (chart.displayBlanksAs === 'Zero' && !cell ? 0 : null)),
    labels: cells.map((cell) => displayText(cell, culture)),
    xs: plotKind(type) === 'scatter' ? abscissas(cellsOf(workbook, sheet, series.categories), cells.length) : [],
    line: lineOf(series, type, color),
    marker: markerOf(series, type, color, at),
  };
};

export const chartData = (workbook: HostWorkbook, sheet: HostSheet, chart: HostChart, culture: string): ChartData => ({
  categories: plotKind(chart.type) === 'scatter' ? [] : cellsOf(workbook, sheet, chart.series[0]?.categories ?? null).map((cell) => displayText(cell, culture)),
  series: chart.series.map((series, at) => drawn(workbook, sheet, chart, culture, series, at)),
});
