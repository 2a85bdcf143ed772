/** `series.format.line`: the line of a series. */
import type { HostSeries, HostSheet } from '../../../files/workbook/model';
import { touch } from '../cells/rangeTarget';
import { finite, one } from '../arguments';
import { invalidArgument } from '../errors';
import type { ObjectType } from '../objects';
import { checkColor } from './color';

interface LinedSeries {
  readonly sheet: HostSheet;
  readonly series: HostSeries;
}

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Automatic', 'RoundDot'] as const;

/** Excel's weight of a line in a new chart. */
const DEFAULT_WEIGHT = 2.25;
const GREATEST_WEIGHT = 1584;

const lineOf = ({ sheet, series }: LinedSeries): NonNullable<HostSeries['line']> => {
  touch(sheet);
  return (series.line ??= {});
};

export const chartLineType: ObjectType<LinedSeries> = {
  name: 'ChartLineFormat',
  scalars: {
    Color: {
      get: ({ series }) => series.line?.color ?? null,
      set: (target, value) => {
        lineOf(target).color = checkColor(value);
      },
    },
    LineStyle: {
      get: ({ series }) => series.line?.style ?? 'Continuous',
      set: (target, value) => {
        lineOf(target).style = one(value, STYLES, 'lineStyle');
      },
    },
    Weight: {
      get: ({ series }) => series.line?.weight ?? DEFAULT_WEIGHT,
      set: (target, value) => {
        const weight = finite(value, 'weight');
        if (weight < 0 || weight > GREATEST_WEIGHT) throw invalidArgument(`A line has 0 to ${GREATEST_WEIGHT} points.`);
        lineOf(target).weight = weight;
      },
    },
  },
  methods: {
    Clear: (target) => {
      lineOf(target).style = 'None';
    },
  },
};
