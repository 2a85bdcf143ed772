/** Lines and markers of one series: one path each, however many points there are. */
import { linePath, pieces, type Point } from './pieces';
import { markerPath } from './markers';
import type { DrawnSeries } from './series';

export const Marks = ({ series: { line, marker }, points }: { series: DrawnSeries; points: readonly (Point | null)[] }) => (
  <>
    {line && (
      <path
        className="chart-series"
        d={pieces(points).map(linePath).join('')}
        fill="none"
        stroke={line.color}
        strokeWidth={line.width}
        strokeLinejoin="round"
        {...(line.dashes === '' ? {} : { strokeDasharray: line.dashes })}
      />
    )}
    {marker && (
      <path
        className="chart-series"
        d={points.map((point) => (point ? markerPath(marker.style, point.x, point.y, marker.size) : '')).join('')}
        fill={marker.fill}
        stroke={marker.stroke}
        strokeWidth={marker.fill === 'none' ? 1.5 : 0.75}
      />
    )}
  </>
);
