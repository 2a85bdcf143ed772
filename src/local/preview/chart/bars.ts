/** Where each bar of a chart lies along its two axes, as parts of the plot: clustered side by side, stacked end to end. */
import type { Scale } from './scale';
import type { ChartData } from './series';

export interface Bar {
  readonly series: number;
  readonly category: number;
  /** Along the category axis, 0..1. */
  readonly across: number;
  readonly thickness: number;
  /** Along the value axis, 0..1. */
  readonly from: number;
  readonly to: number;
  /** A value under zero: the bar hangs. */
  readonly below: boolean;
}

/** The lowest and highest end of any bar. */
export const extent = ({ series, categories }: ChartData, stacked: boolean): readonly [least: number, greatest: number] => {
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (!stacked) return [Math.min(0, ...all), Math.max(0, ...all)];
  const sums = categories.map((_, category) => series.reduce((sum, { values }) => sum + (values[category] ?? 0), 0));
  return [Math.min(0, ...all), Math.max(0, ...sums)];
};

/** `gapWidth` is the gap between clusters in per cent of a bar, as Excel counts it. */
export const barsOf = ({ series, categories }: ChartData, stacked: boolean, gapWidth: number, { minimum, maximum }: Scale): readonly Bar[] => {
  const slot = 1 / Math.max(categories.length, 1);
  const lanes = stacked ? 1 : series.length;
  const thickness = slot / (lanes + gapWidth / 100);
  const along = (value: number): number => Math.min(Math.max((value - minimum) / (maximum - minimum || 1), 0), 1);
  return categories.flatMap((_, category) => {
    let base = 0;
    return series.flatMap(({ values }, at) => {
      const value = values[category] ?? null;
      if (value === null) return [];
      const from = stacked ? base : Math.min(Math.max(0, minimum), Math.max(maximum, minimum));
      if (stacked) base += value;
      const lane = stacked ? 0 : at;
      const across = category * slot + (slot - lanes * thickness) / 2 + lane * thickness;
      const ends = [along(from), along(stacked ? base : value)];
      return [{ series: at, category, across, thickness, from: Math.min(...ends), to: Math.max(...ends), below: value < 0 }];
    });
  });
};
