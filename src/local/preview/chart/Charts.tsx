import type { HostChart, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { columnAnchor, rowAnchor, type AnchorPoint } from '../../../files/xlsx/geometry';
import { EMU_PER_POINT } from '../../../files/xlsx/units';
import type { AllTexts } from '../../../i18n/texts';
import { pixels } from '../grid/geometry';
import type { Axis } from '../grid/useAxes';
import { Chart } from './Chart';

interface Props {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly revision: number;
  readonly culture: string;
  readonly words: AllTexts['preview']['chart'];
}

const placeOn = (axis: Axis, { index, offset }: AnchorPoint): number => axis.start(index) + pixels(offset / EMU_PER_POINT);

/** A chart stands on its cells: it goes down with rows that are higher here than the workbook says. */
const cornerOf = ({ left, top }: HostChart, { sheet, rows, columns }: Props) => ({ left: placeOn(columns, columnAnchor(sheet, left)), top: placeOn(rows, rowAnchor(sheet, top)) });

/** The charts of a sheet, floating over its cells. */
export const Charts = (props: Props) => {
  const { workbook, sheet, revision, culture, words } = props;
  return sheet.charts.map((chart) => (
    <div key={chart.id} className="chart" style={{ ...cornerOf(chart, props), width: pixels(chart.width), height: pixels(chart.height) }}>
      <Chart workbook={workbook} sheet={sheet} chart={chart} revision={revision} culture={culture} words={words} />
    </div>
  ));
};

/** What lies of them over the frozen columns, which stay in sight: the same charts once more, cut off where those columns end. */
export const FrozenCharts = (props: Props) => {
  const { sheet, rows, columns } = props;
  if (!sheet.charts.some((chart) => cornerOf(chart, props).left < columns.frozenEnd)) return null;
  return (
    <div className="frozen-charts" aria-hidden style={{ width: columns.frozenEnd, height: rows.total }}>
      <Charts {...props} />
    </div>
  );
};
