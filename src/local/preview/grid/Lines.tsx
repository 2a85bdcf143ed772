import type { VirtualItem } from '@tanstack/react-virtual';

interface LinesProps {
  readonly rows: readonly VirtualItem[];
  readonly columns: readonly VirtualItem[];
}

/** Excel's grey lines between cells, under everything that has a fill. */
export const GridLines = ({ rows, columns }: LinesProps) => {
  const top = rows[0]?.start ?? 0;
  const left = columns[0]?.start ?? 0;
  const height = (rows.at(-1)?.end ?? top) - top;
  const width = (columns.at(-1)?.end ?? left) - left;
  return (
    <svg className="lines" style={{ left, top }} width={width} height={height} aria-hidden="true">
      {rows.map(({ index, end }) => (
        <line key={`row ${index}`} x1={0} x2={width} y1={end - top - 0.5} y2={end - top - 0.5} />
      ))}
      {columns.map(({ index, end }) => (
        <line key={`column ${index}`} y1={0} y2={height} x1={end - left - 0.5} x2={end - left - 0.5} />
      ))}
    </svg>
  );
};
