import type { HostSheet, HostWorkbook } from '../../workbook/model';
import { COLUMN_HEADER, pixels, ROW_HEADER } from '../grid/geometry';
import { Chart } from './Chart';

/** The charts of a sheet, floating over its cells. */
export const Charts = ({ workbook, sheet }: { workbook: HostWorkbook; sheet: HostSheet }) =>
  sheet.charts.map((chart) => (
    <div
      key={chart.id}
      className="chart"
      style={{ left: ROW_HEADER + pixels(chart.left), top: COLUMN_HEADER + pixels(chart.top), width: pixels(chart.width), height: pixels(chart.height) }}
    >
      <Chart workbook={workbook} sheet={sheet} chart={chart} />
    </div>
  ));
