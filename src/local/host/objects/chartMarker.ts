/** The markers of a series: members of the series itself in Office.js. */
import type { HostChart, HostChartMarker, HostSeries, HostSheet } from '../../../files/workbook/model';
import { touch } from '../cells/rangeTarget';
import { finite, one } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import type { Scalar } from '../objects';
import { hasMarkers } from './chartTypes';
import { checkColor } from './color';

interface MarkedSeries {
  readonly sheet: HostSheet;
  readonly chart: HostChart;
  readonly series: HostSeries;
}

const STYLES = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'] as const;
const DEFAULT_SIZE = 5;

const markerOf = ({ sheet, chart, series }: MarkedSeries): HostChartMarker => {
  touch(sheet);
  if (!hasMarkers(series.type ?? chart.type)) throw new HostError('InvalidArgument', 'Only points and lines have markers.');
  return (series.marker ??= {});
};

const color = (key: 'background' | 'foreground'): Scalar<MarkedSeries> => ({
  get: ({ series }) => series.marker?.[key] ?? null,
  set: (target, value) => {
    markerOf(target)[key] = checkColor(value);
  },
});

export const MARKER_MEMBERS: Readonly<Record<string, Scalar<MarkedSeries>>> = {
  MarkerBackgroundColor: color('background'),
  MarkerForegroundColor: color('foreground'),
  MarkerSize: {
    get: ({ series }) => series.marker?.size ?? DEFAULT_SIZE,
    set: (target, value) => {
      const size = finite(value, 'markerSize');
      if (!Number.isInteger(size) || size < 2 || size > 72) throw invalidArgument('A marker has 2 to 72 points.');
      markerOf(target).size = size;
    },
  },
  MarkerStyle: {
    get: ({ series }) => series.marker?.style ?? 'Automatic',
    set: (target, value) => {
      markerOf(target).style = one(value, STYLES, 'markerStyle');
    },
  },
};
