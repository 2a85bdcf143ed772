/** Lines over categories, broken where a cell is empty. */
import { AxisTitles, CategoryLabels, NumberAxis, tickTexts } from './Axis';
import { LABEL_LINES, LINE, plotFrame, widest, type Frame } from './frame';
import { Marks } from './Marks';
import type { Point } from './pieces';
import { rangeOf, type PlotProps } from './plots';
import { pointScale, share, type Scale } from './scale';
import type { DrawnSeries } from './series';

const pointsOf = ({ values }: DrawnSeries, scale: Scale, { left, top, width, height }: Frame): readonly (Point | null)[] =>
  values.map((value, at) => (value === null ? null : { x: left + ((at + 0.5) / values.length) * width, y: top + (1 - share(scale, value)) * height }));

const Labels = ({ series, points }: { series: DrawnSeries; points: readonly (Point | null)[] }) =>
  points.map((point, at) =>
    point === null ? null : (
      <text key={at} x={point.x} y={point.y - 8} textAnchor="middle">
        {series.labels[at]}
      </text>
    ),
  );

export const LinePlot = ({ chart, data, size, legend, culture }: PlotProps) => {
  const { valueAxis, categoryAxis } = chart;
  const scale = pointScale(...rangeOf(data.series.flatMap(({ values }) => values)), valueAxis);
  const labels = { left: widest(tickTexts(valueAxis, scale, culture)), below: LINE * LABEL_LINES };
  const titles = { upright: valueAxis.title, flat: categoryAxis.title };
  const frame = plotFrame(size, chart, titles, labels, legend);
  const drawn = data.series.map((series) => ({ series, points: pointsOf(series, scale, frame) }));
  const joined = chart.displayBlanksAs === 'Interplotted';
  return (
    <>
      <NumberAxis axis={valueAxis} scale={scale} frame={frame} culture={culture} flat={false} />
      <CategoryLabels categories={data.categories} frame={frame} flat middleOf={(at) => (at + 0.5) / data.categories.length} />
      {drawn.map(({ series, points }, at) => (
        <Marks key={at} series={series} points={joined ? points.filter((point) => point !== null) : points} />
      ))}
      {drawn.map(({ series, points }, at) => series.showValues && <Labels key={at} series={series} points={points} />)}
      <AxisTitles {...titles} frame={frame} below={labels.below + LINE + 2} />
    </>
  );
};
