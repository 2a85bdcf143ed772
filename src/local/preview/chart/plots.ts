/** What every kind of plot is drawn from. */
import type { HostChart } from '../../../files/workbook/model';
import type { ChartData } from './series';

export interface PlotProps {
  readonly chart: HostChart;
  readonly data: ChartData;
  /** Of the whole chart, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Lines of the legend below. */
  readonly legend: number;
  readonly culture: string;
}

/** The least and the greatest of the numbers; 0 and 0 of none. */
export const rangeOf = (numbers: readonly (number | null)[]): readonly [least: number, greatest: number] => {
  let [least, greatest] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number === null) continue;
    least = Math.min(least, number);
    greatest = Math.max(greatest, number);
  }
  return least > greatest ? [0, 0] : [least, greatest];
};
