/** One chart: where it stands, its title and legend. */
import type { HostChart, HostRect, HostSheet } from '../../../files/workbook/model';
import { rangeArgument, touch } from '../cells/rangeTarget';
import { sameName } from '../cells/references';
import { placeOf } from '../../../files/workbook/units';
import type { Arguments } from '../arguments';
import { finite, one, truth, words } from '../arguments';
import { HostError, invalidArgument, notFound } from '../errors';
import type { ObjectType, Scalar } from '../objects';
import { bind } from '../objects';
import type { Session } from '../session';
import { chartAxesType } from './chartAxes';
import { chartDataLabelsType } from './chartDataLabels';
import { chartFontType } from './chartFont';
import { seriesCollectionType } from './chartSeries';
import { seriesFromRange } from './chartData';
import { CHART_TYPES } from './chartTypes';
import { worksheetType } from './worksheet';

export interface PlacedChart {
  readonly sheet: HostSheet;
  readonly chart: HostChart;
}

const measure = (key: 'left' | 'top' | 'width' | 'height'): Scalar<PlacedChart> => ({
  get: ({ chart }) => chart[key],
  set: ({ sheet, chart }, value) => {
    touch(sheet);
    const points = finite(value, key);
    if (points < 0) throw invalidArgument(`${key} is not negative.`);
    chart[key] = points;
  },
});

const rename = ({ sheet, chart }: PlacedChart, value: unknown): void => {
  touch(sheet);
  const name = words(value, 'name');
  if (name === '' || sheet.charts.some((other) => other !== chart && sameName(other.name, name))) throw invalidArgument(`«${name}» cannot be the chart's name.`);
  chart.name = name;
};

const corner = ({ sheet }: PlacedChart, args: Arguments, index: number, { workbook }: Session): HostRect => {
  const range = rangeArgument(workbook, sheet, args, index);
  if (range.sheet !== sheet) throw invalidArgument('The chart stands on its own sheet.');
  return range.rect;
};

/** The chart covers the cells from the first one's corner to the last one's. */
const setPosition = (placed: PlacedChart, args: Arguments, session: Session): void => {
  const { sheet, chart } = placed;
  touch(sheet);
  const start = corner(placed, args, 0, session);
  const from = placeOf(sheet, start);
  Object.assign(chart, { left: from.left, top: from.top });
  if (!args.given(1)) return;
  const end = corner(placed, args, 1, session);
  const to = placeOf(sheet, end);
  if (end.row + end.rows <= start.row || end.column + end.columns <= start.column) throw invalidArgument('The last cell lies below and right of the first.');
  chart.width = to.left + to.width - from.left;
  chart.height = to.top + to.height - from.top;
};

const titleType: ObjectType<PlacedChart> = {
  name: 'ChartTitle',
  scalars: {
    Text: {
      get: ({ chart }) => chart.title ?? '',
      set: ({ sheet, chart }, value) => {
        touch(sheet);
        chart.title = words(value, 'text');
      },
    },
    Visible: {
      get: ({ chart }) => chart.title !== null,
      set: ({ sheet, chart }, value, session) => {
        touch(sheet);
        const defaultTitle = session.isRussian ? 'Название диаграммы' : 'Chart Title';
        chart.title = truth(value, 'visible') ? (chart.title ?? defaultTitle) : null;
      },
    },
  },
  parts: { Format: ({ sheet, chart }) => bind(chartFontType, { sheet, font: (chart.titleFont ??= {}) }) },
};

const legendType: ObjectType<PlacedChart> = {
  name: 'ChartLegend',
  scalars: {
    Visible: {
      get: ({ chart }) => chart.legend.visible,
      set: ({ sheet, chart }, value) => {
        touch(sheet);
        chart.legend.visible = truth(value, 'visible');
      },
    },
    Position: {
      get: ({ chart }) => chart.legend.position,
      set: ({ sheet, chart }, value) => {
        touch(sheet);
        chart.legend.position = one(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner'], 'position');
      },
    },
  },
  parts: { Format: ({ sheet, chart }) => bind(chartFontType, { sheet, font: (chart.legend.font ??= {}) }) },
};

const remove = ({ sheet, chart }: PlacedChart): void => {
  touch(sheet);
  if (!sheet.charts.includes(chart)) throw notFound();
  sheet.charts = sheet.charts.filter((other) => other !== chart);
};

const setData = ({ sheet, chart }: PlacedChart, args: Arguments, session: Session): void => {
  touch(sheet);
  session.recalculate();
  chart.series = seriesFromRange(chart.type, rangeArgument(session.workbook, sheet, args, 0), args.given(1) ? one(args.at(1), ['Auto', 'Columns', 'Rows'], 'seriesBy') : 'Auto', session);
};

export const chartType: ObjectType<PlacedChart> = {
  name: 'Chart',
  id: ({ chart }) => chart.id,
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name, set: rename },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ sheet, chart }, value) => {
        touch(sheet);
        chart.type = one(value, CHART_TYPES, 'chartType');
        for (const series of chart.series) delete series.type;
      },
    },
    DisplayBlanksAs: {
      get: ({ chart }) => chart.displayBlanksAs ?? 'NotPlotted',
      set: ({ sheet, chart }, value) => {
        touch(sheet);
        const blanks = one(value, ['NotPlotted', 'Zero', 'Interplotted'], 'displayBlanksAs');
        if (blanks === 'NotPlotted') delete chart.displayBlanksAs;
        else chart.displayBlanksAs = blanks;
      },
    },
    Left: measure('left'),
    Top: measure('top'),
    Width: measure('width'),
    Height: measure('height'),
  },
  parts: {
    Axes: (placed) => bind(chartAxesType, placed),
    DataLabels: ({ sheet, chart }) => bind(chartDataLabelsType, { sheet, series: chart.series }),
    Legend: (placed) => bind(legendType, placed),
    Series: (placed) => bind(seriesCollectionType, placed),
    Title: (placed) => bind(titleType, placed),
    Worksheet: ({ sheet }) => bind(worksheetType, sheet),
  },
  methods: {
    Activate: ({ sheet }, _args, { workbook }) => {
      if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation', 'The chart stands on a hidden sheet.');
      workbook.activeSheetId = sheet.id;
    },
    Delete: remove,
    SetData: setData,
    SetPosition: setPosition,
  },
};
