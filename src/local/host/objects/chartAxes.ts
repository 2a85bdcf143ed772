/** `chart.axes`: the value axis and the category axis. */
import type { HostChartAxis, HostSheet } from '../../../files/workbook/model';
import { touch } from '../cells/rangeTarget';
import { finite, one, truth, words } from '../arguments';
import { HostError } from '../errors';
import type { ObjectType, Scalar } from '../objects';
import { bind } from '../objects';
import type { PlacedChart } from './chart';
import { chartFontType } from './chartFont';
import { isScatter } from './chartTypes';

interface PlacedAxis {
  readonly sheet: HostSheet;
  readonly axis: HostChartAxis;
  readonly isValue: boolean;
  /** Measures numbers: the value axis, and both axes under points. */
  readonly isNumeric: boolean;
}

const titleType: ObjectType<PlacedAxis> = {
  name: 'ChartAxisTitle',
  scalars: {
    Text: {
      get: ({ axis }) => axis.title ?? '',
      set: ({ sheet, axis }, value) => {
        touch(sheet);
        axis.title = words(value, 'text');
      },
    },
    Visible: {
      get: ({ axis }) => axis.title !== null,
      set: ({ sheet, axis }, value, session) => {
        touch(sheet);
        axis.title = truth(value, 'visible') ? (axis.title ?? (session.isRussian ? 'Название оси' : 'Axis Title')) : null;
      },
    },
  },
  parts: { Format: ({ sheet, axis }) => bind(chartFontType, { sheet, font: (axis.titleFont ??= {}) }) },
};

const gridlinesType: ObjectType<PlacedAxis> = {
  name: 'ChartGridlines',
  scalars: {
    Visible: {
      get: ({ axis, isNumeric }) => axis.majorGridlines ?? isNumeric,
      set: ({ sheet, axis }, value) => {
        touch(sheet);
        axis.majorGridlines = truth(value, 'visible');
      },
    },
  },
};

const bound = (key: 'minimum' | 'maximum'): Scalar<PlacedAxis> => ({
  get: ({ axis }) => axis[key] ?? null,
  set: ({ sheet, axis, isNumeric }, value) => {
    touch(sheet);
    if (!isNumeric) throw new HostError('NotImplemented', `The ${key} of a category axis.`);
    // "" gives the choice back to Excel.
    axis[key] = value === '' ? null : finite(value, key);
  },
});

const axisType: ObjectType<PlacedAxis> = {
  name: 'ChartAxis',
  scalars: {
    Type: { get: ({ isValue }) => (isValue ? 'Value' : 'Category') },
    Minimum: bound('minimum'),
    Maximum: bound('maximum'),
    NumberFormat: {
      get: ({ axis }) => axis.numberFormat ?? 'General',
      set: ({ sheet, axis }, value) => {
        touch(sheet);
        axis.numberFormat = words(value, 'numberFormat');
      },
    },
    Position: {
      get: ({ axis }) => axis.position ?? 'Automatic',
      set: ({ sheet, axis }, value) => {
        touch(sheet);
        const position = one(value, ['Automatic', 'Maximum', 'Minimum'], 'position');
        if (position === 'Automatic') delete axis.position;
        else axis.position = position;
      },
    },
    ReversePlotOrder: {
      get: ({ axis }) => axis.reversed ?? false,
      set: ({ sheet, axis }, value) => {
        touch(sheet);
        axis.reversed = truth(value, 'reversePlotOrder');
      },
    },
    TickLabelPosition: {
      get: ({ axis }) => axis.tickLabelPosition ?? 'NextToAxis',
      set: ({ sheet, axis }, value) => {
        touch(sheet);
        const position = one(value, ['NextToAxis', 'High', 'Low', 'None'], 'tickLabelPosition');
        if (position === 'NextToAxis') delete axis.tickLabelPosition;
        else axis.tickLabelPosition = position;
      },
    },
    Visible: {
      get: ({ axis }) => axis.visible ?? true,
      set: ({ sheet, axis }, value) => {
        touch(sheet);
        axis.visible = truth(value, 'visible');
      },
    },
  },
  parts: {
    Format: ({ sheet, axis }) => bind(chartFontType, { sheet, font: (axis.font ??= {}) }),
    MajorGridlines: (placed) => bind(gridlinesType, placed),
    Title: (placed) => bind(titleType, placed),
  },
};

const valueAxis = ({ sheet, chart }: PlacedChart): PlacedAxis => ({ sheet, axis: chart.valueAxis, isValue: true, isNumeric: true });
const categoryAxis = ({ sheet, chart }: PlacedChart): PlacedAxis => ({ sheet, axis: chart.categoryAxis, isValue: false, isNumeric: isScatter(chart.type) });

export const chartAxesType: ObjectType<PlacedChart> = {
  name: 'ChartAxes',
  parts: {
    CategoryAxis: (placed) => bind(axisType, categoryAxis(placed)),
    ValueAxis: (placed) => bind(axisType, valueAxis(placed)),
  },
  reach: {
    GetItem: (placed, args) => bind(axisType, one(args.at(0), ['Value', 'Category'], 'type') === 'Value' ? valueAxis(placed) : categoryAxis(placed)),
  },
};
