/** A chart's numbers, looked up in the cells that its series refer to. */
import { parseAddress, splitReference } from '../../../files/workbook/address';
import type { HostCell, HostChart, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { displayText } from '../../host/cells/displayText';

export interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  readonly showValues: boolean;
  /** `null`: nothing to draw. */
  readonly values: readonly (number | null)[];
  /** As the cells show them. */
  readonly labels: readonly string[];
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

/** Excel's own colours for series that were given none. */
const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

const cellsOf = (workbook: HostWorkbook, own: HostSheet, reference: string | null): readonly (HostCell | undefined)[] => {
  if (reference === null) return [];
  const { sheet: name, address } = splitReference(reference.replace(/^=/, ''));
  const sheet = name === null ? own : workbook.sheets.find((other) => other.name === name);
  const rect = parseAddress(address);
  if (!sheet || !rect) return [];
  return Array.from({ length: rect.rows * rect.columns }, (_, at) => sheet.cells.get(rect.row + Math.floor(at / rect.columns), rect.column + (at % rect.columns)));
};

export const chartData = (workbook: HostWorkbook, sheet: HostSheet, chart: HostChart, culture: string): ChartData => {
  const series = chart.series.map(({ name, values, color, showValues }, at) => {
    const cells = cellsOf(workbook, sheet, values);
    return {
      name,
      color: color ?? PALETTE[at % PALETTE.length]!,
      showValues,
      values: cells.map((cell) => (typeof cell?.value === 'number' ? cell.value : null)),
      labels: cells.map((cell) => displayText(cell, culture)),
    };
  });
  return { categories: cellsOf(workbook, sheet, chart.series[0]?.categories ?? null).map((cell) => displayText(cell, culture)), series };
};
