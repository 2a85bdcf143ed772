/** The series of a chart. */
import type { HostChart, HostSeries, HostSheet } from '../../../files/workbook/model';
import { absoluteReference, rangeArgument, touch } from '../cells/rangeTarget';
import type { Arguments } from '../arguments';
import { finite, one, truth, words } from '../arguments';
import { invalidArgument, notFound } from '../errors';
import type { HostObject, ObjectType } from '../objects';
import { bind } from '../objects';
import type { Session } from '../session';
import type { PlacedChart } from './chart';
import { chartDataLabelsType } from './chartDataLabels';
import { chartLineType } from './chartLine';
import { MARKER_MEMBERS } from './chartMarker';
import { seriesTypes } from './chartTypes';
import { checkColor } from './color';

interface PlacedSeries {
  readonly sheet: HostSheet;
  readonly chart: HostChart;
  readonly series: HostSeries;
}

const reference = ({ sheet }: PlacedSeries, args: Arguments, { workbook }: Session): string => {
  touch(sheet);
  return absoluteReference(rangeArgument(workbook, sheet, args, 0));
};

const fillType: ObjectType<PlacedSeries> = {
  name: 'ChartFill',
  methods: {
    Clear: ({ sheet, series }) => {
      touch(sheet);
      series.color = null;
    },
    SetSolidColor: ({ sheet, series }, args) => {
      touch(sheet);
      series.color = checkColor(args.text(0));
    },
  },
};

const formatType: ObjectType<PlacedSeries> = { name: 'ChartSeriesFormat', parts: { Fill: (placed) => bind(fillType, placed), Line: (placed) => bind(chartLineType, placed) } };

/** In Excel too the gap belongs to the whole group of bars. */
const setGapWidth = ({ sheet, chart }: PlacedSeries, value: unknown): void => {
  touch(sheet);
  const gap = finite(value, 'gapWidth');
  if (gap < 0 || gap > 500) throw invalidArgument('gapWidth is 0 to 500 per cent.');
  chart.gapWidth = gap;
};

const setType = ({ sheet, chart, series }: PlacedSeries, value: unknown): void => {
  touch(sheet);
  const type = one(value, seriesTypes(chart.type), 'chartType');
  if (type === chart.type) delete series.type;
  else series.type = type;
};

const seriesType: ObjectType<PlacedSeries> = {
  name: 'ChartSeries',
  scalars: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ sheet, series }, value) => {
        touch(sheet);
        series.name = words(value, 'name');
      },
    },
    ChartType: { get: ({ chart, series }) => series.type ?? chart.type, set: setType },
    ...MARKER_MEMBERS,
    Smooth: {
      get: ({ series }) => series.smooth ?? false,
      set: ({ sheet, series }, value) => {
        touch(sheet);
        series.smooth = truth(value, 'smooth');
      },
    },
    GapWidth: { get: ({ chart }) => chart.gapWidth ?? 150, set: setGapWidth },
    HasDataLabels: {
      get: ({ series }) => series.showValues,
      set: ({ sheet, series }, value) => {
        touch(sheet);
        series.showValues = truth(value, 'hasDataLabels');
      },
    },
  },
  parts: {
    DataLabels: ({ sheet, series }) => bind(chartDataLabelsType, { sheet, series: [series] }),
    Format: (placed) => bind(formatType, placed),
  },
  methods: {
    Delete: ({ sheet, chart, series }) => {
      touch(sheet);
      if (!chart.series.includes(series)) throw notFound();
      chart.series = chart.series.filter((other) => other !== series);
    },
    SetValues: (placed, args, session) => {
      placed.series.values = reference(placed, args, session);
    },
    SetXAxisValues: (placed, args, session) => {
      placed.series.categories = reference(placed, args, session);
    },
  },
};

const at = ({ sheet, chart }: PlacedChart, index: number): HostObject => {
  const series = chart.series[index];
  if (!series) throw notFound('The chart has no such series.');
  return bind(seriesType, { sheet, chart, series });
};

const add = ({ sheet, chart }: PlacedChart, args: Arguments, session: Session): HostObject => {
  touch(sheet);
  const series: HostSeries = {
    name: args.textOr(0, null) ?? (session.isRussian ? `Ряд${chart.series.length + 1}` : `Series${chart.series.length + 1}`),
    values: '',
    categories: chart.series[0]?.categories ?? null,
    color: null,
    showValues: false,
  };
  chart.series.splice(args.given(1) ? args.whole(1) : chart.series.length, 0, series);
  return bind(seriesType, { sheet, chart, series });
};

export const seriesCollectionType: ObjectType<PlacedChart> = {
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: ({ sheet, chart }) => chart.series.map((series) => bind(seriesType, { sheet, chart, series })),
  reach: { Add: add, GetItemAt: (placed, args) => at(placed, args.whole(0)) },
  methods: { GetCount: ({ chart }) => chart.series.length },
};
