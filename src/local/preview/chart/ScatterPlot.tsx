/** Points and lines over two number axes. */
import { useId } from 'react';
import { AxisTitles, NumberAxis, tickTexts } from './Axis';
import { LINE, plotFrame, widest, type Frame } from './frame';
import { Marks } from './Marks';
import type { Point } from './pieces';
import { rangeOf, type PlotProps } from './plots';
import { pointScale, share, type Scale } from './scale';
import type { DrawnSeries } from './series';

/** Only a pair of numbers is a point. */
const pointsOf = ({ xs, values }: DrawnSeries, x: Scale, y: Scale, { left, top, width, height }: Frame): readonly (Point | null)[] =>
  values.map((value, at) => {
    const abscissa = xs[at] ?? null;
    return value === null || abscissa === null ? null : { x: left + share(x, abscissa) * width, y: top + (1 - share(y, value)) * height };
  });

/** Markers on the edge are drawn whole. */
const SPILL = 6;

export const ScatterPlot = ({ chart, data, size, legend, culture }: PlotProps) => {
  const clip = useId();
  const { categoryAxis, valueAxis } = chart;
  const x = pointScale(...rangeOf(data.series.flatMap(({ xs }) => xs)), categoryAxis);
  const y = pointScale(...rangeOf(data.series.flatMap(({ values }) => values)), valueAxis);
  const titles = { upright: valueAxis.title, flat: categoryAxis.title };
  const labels = { left: widest(tickTexts(valueAxis, y, culture)), below: LINE };
  const frame = plotFrame(size, chart, titles, labels, legend);
  const { left, top, width, height } = frame;
  return (
    <>
      <NumberAxis axis={categoryAxis} scale={x} frame={frame} culture={culture} flat />
      <NumberAxis axis={valueAxis} scale={y} frame={frame} culture={culture} flat={false} />
      <path className="chart-axis" d={`M${left} ${top}V${top + height}H${left + width}`} />
      <clipPath id={clip}>
        <rect x={left - SPILL} y={top - SPILL} width={width + 2 * SPILL} height={height + 2 * SPILL} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {data.series.map((series, at) => (
          <Marks key={at} series={series} points={pointsOf(series, x, y, frame)} />
        ))}
      </g>
      <AxisTitles {...titles} frame={frame} below={labels.below + LINE + 2} />
    </>
  );
};
