/** `worksheet.charts`. */
import type { HostChart, HostSheet } from '../../../files/workbook/model';
import { sameName } from '../cells/references';
import { rangeArgument, touch } from '../cells/rangeTarget';
import type { Arguments } from '../arguments';
import { one, words } from '../arguments';
import { notFound } from '../errors';
import type { HostObject, ObjectType } from '../objects';
import { bind, bindOrNull } from '../objects';
import type { Session } from '../session';
import type { PlacedChart } from './chart';
import { chartType } from './chart';
import { seriesFromRange } from './chartData';
import { CHART_TYPES, isScatter } from './chartTypes';

/** Excel's size of a new chart, in points. */
const WIDTH = 360;
const HEIGHT = 216;

const freshName = (sheet: HostSheet, base: string): string => {
  for (let n = 1; ; n += 1) if (!sheet.charts.some(({ name }) => sameName(name, `${base} ${n}`))) return `${base} ${n}`;
};

const add = (sheet: HostSheet, args: Arguments, session: Session): HostObject => {
  touch(sheet);
  session.recalculate();
  const type = one(args.at(0), CHART_TYPES, 'type');
  const source = rangeArgument(session.workbook, sheet, args, 1);
  const chart: HostChart = {
    id: `chart-${session.nextNumber()}`,
    name: freshName(sheet, session.isRussian ? 'Диаграмма' : 'Chart'),
    type,
    title: null,
    left: 0,
    top: 0,
    width: WIDTH,
    height: HEIGHT,
    series: seriesFromRange(type, source, args.given(2) ? one(args.at(2), ['Auto', 'Columns', 'Rows'], 'seriesBy') : 'Auto', session),
    valueAxis: { title: null, numberFormat: null, minimum: null, maximum: null, majorGridlines: true },
    categoryAxis: { title: null, reversed: false, ...(isScatter(type) ? { majorGridlines: true } : {}) },
    legend: { visible: true, position: 'Bottom' },
    gapWidth: null,
  };
  sheet.charts.push(chart);
  return bind(chartType, { sheet, chart });
};

const placed = (sheet: HostSheet): PlacedChart[] => sheet.charts.map((chart) => ({ sheet, chart }));

const byName = (sheet: HostSheet, name: string): PlacedChart | undefined => placed(sheet).find(({ chart }) => sameName(chart.name, name));

const need = (found: PlacedChart | undefined): HostObject => {
  if (!found) throw notFound('There is no such chart.');
  return bind(chartType, found);
};

export const chartsType: ObjectType<HostSheet> = {
  name: 'ChartCollection',
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet) => placed(sheet).map((chart) => bind(chartType, chart)),
  indexer: (sheet, args) => need(placed(sheet).find(({ chart }) => chart.id === words(args.at(0), 'id')) ?? byName(sheet, args.text(0))),
  reach: {
    Add: add,
    GetItem: (sheet, args) => need(byName(sheet, args.text(0))),
    GetItemAt: (sheet, args) => need(placed(sheet)[args.whole(0)]),
    GetItemOrNullObject: (sheet, args) => bindOrNull(chartType, byName(sheet, args.text(0))),
  },
  methods: { GetCount: ({ charts }) => charts.length },
};
