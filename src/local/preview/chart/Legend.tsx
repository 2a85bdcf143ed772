/** What each series looks like, and its name. */
import { LINE, widthOf } from './frame';
import { fitted } from './labels';
import { legendRows } from './legendRows';
import { Marks } from './Marks';
import type { ChartData, DrawnSeries } from './series';

const KEY = 24;
const GAP = 16;

const entryWidth = ({ name }: DrawnSeries): number => widthOf(name) + KEY + GAP;

export const legendLines = ({ series }: ChartData, width: number): number => legendRows(series.map((one) => Math.min(entryWidth(one), width)), width).length;

const Key = ({ series, x, y }: { series: DrawnSeries; x: number; y: number }) =>
  series.line || series.marker ? (
    <>
      {series.line && <Marks series={{ ...series, marker: null }} points={[{ x, y }, { x: x + KEY - 6, y }]} />}
      {series.marker && <Marks series={{ ...series, line: null }} points={[{ x: x + KEY / 2 - 3, y }]} />}
    </>
  ) : (
    <rect x={x + 8} y={y - 5} width={10} height={10} fill={series.color} />
  );

/** `bottom`: the base of its last line. */
export const Legend = ({ data, width, bottom }: { data: ChartData; width: number; bottom: number }) => {
  const rows = legendRows(data.series.map((one) => Math.min(entryWidth(one), width)), width);
  return rows.flatMap((row, at) => {
    const y = bottom - (rows.length - 1 - at) * LINE;
    return row.map(({ at: which, x }) => {
      const series = data.series[which]!;
      return (
        <g key={which}>
          <Key series={series} x={x} y={y - 4} />
          <text x={x + KEY} y={y}>
            {fitted(series.name, width - KEY, widthOf)}
          </text>
        </g>
      );
    });
  });
};
