import { memo } from 'react';
import type { HostSheet, HostWorkbook } from '../../../files/workbook/model';
import type { AllTexts } from '../../../i18n/texts';
import { COLUMN_HEADER, pixels, ROW_HEADER } from '../grid/geometry';
import { Chart } from './Chart';

interface Props {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  /** The workbook changes in place: drawn again when this is another. */
  readonly revision: number;
  readonly culture: string;
  readonly words: AllTexts['preview']['chart'];
}

/** The charts of a sheet, floating over its cells. */
export const Charts = memo(({ workbook, sheet, culture, words }: Props) =>
  sheet.charts.map((chart) => (
    <div
      key={chart.id}
      className="chart"
      style={{ left: ROW_HEADER + pixels(chart.left), top: COLUMN_HEADER + pixels(chart.top), width: pixels(chart.width), height: pixels(chart.height) }}
    >
      <Chart workbook={workbook} sheet={sheet} chart={chart} culture={culture} words={words} />
    </div>
  )),
);
Charts.displayName = 'Charts';
