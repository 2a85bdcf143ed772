/** `dataLabels` of one series, or of all series of a chart at once. */
import type { HostSeries, HostSheet } from '../../../files/workbook/model';
import { touch } from '../cells/rangeTarget';
import { one, truth, words } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import type { ObjectType } from '../objects';
import { bind } from '../objects';
import { chartFontType } from './chartFont';

interface LabelledSeries {
  readonly sheet: HostSheet;
  readonly series: readonly HostSeries[];
}

const POSITIONS = ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Top', 'Bottom', 'Left', 'Right'] as const;

/** Excel knows no labels that are not shown. */
const labels = ({ series }: LabelledSeries): NonNullable<HostSeries['labels']>[] => {
  if (series.some(({ showValues }) => !showValues)) throw invalidArgument('The series has no data labels: set hasDataLabels first.');
  return series.map((one_) => (one_.labels ??= {}));
};

const first = <K extends 'numberFormat' | 'position'>(target: LabelledSeries, key: K): string | null => target.series[0]?.labels?.[key] ?? null;

export const chartDataLabelsType: ObjectType<LabelledSeries> = {
  name: 'ChartDataLabels',
  scalars: {
    NumberFormat: {
      get: (target) => first(target, 'numberFormat') ?? 'General',
      set: (target, value) => {
        touch(target.sheet);
        const numberFormat = words(value, 'numberFormat');
        for (const label of labels(target)) label.numberFormat = numberFormat;
      },
    },
    Position: {
      get: (target) => first(target, 'position') ?? 'OutsideEnd',
      set: (target, value) => {
        touch(target.sheet);
        const position = one(value, POSITIONS, 'position');
        for (const label of labels(target)) label.position = position;
      },
    },
    ShowValue: {
      get: ({ series }) => series.every(({ showValues }) => showValues),
      set: ({ sheet, series }, value) => {
        touch(sheet);
        const show = truth(value, 'showValue');
        for (const each of series) each.showValues = show;
      },
    },
  },
  parts: {
    Format: (target) => {
      const [label, ...others] = labels(target);
      if (!label || others.length > 0) throw new HostError('NotImplemented', 'Set the font of labels series by series.');
      return bind(chartFontType, { sheet: target.sheet, font: (label.font ??= {}) });
    },
  },
};
