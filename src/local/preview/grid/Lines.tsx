import type { Axis } from './useAxes';

/** Excel's grey lines between cells, under everything that has a fill. */
export const GridLines = ({ rows, columns }: { rows: Axis; columns: Axis }) => {
  const bottom = rows.items.at(-1)?.end ?? 0;
  const right = columns.items.at(-1)?.end ?? 0;
  return (
    <svg className="lines" width={right} height={bottom} aria-hidden="true">
      {rows.items.map(({ index, end }) => (
        <line key={index} x1={0} x2={right} y1={end - 0.5} y2={end - 0.5} />
      ))}
      {columns.items.map(({ index, end }) => (
        <line key={index} y1={rows.items[0]?.start ?? 0} y2={bottom} x1={end - 0.5} x2={end - 0.5} />
      ))}
    </svg>
  );
};

/** The frame around the selected cell. */
export const SelectionFrame = ({ selected, rows, columns }: { selected: { row: number; column: number; rows: number; columns: number }; rows: Axis; columns: Axis }) => {
  const left = columns.start(selected.column);
  const top = rows.start(selected.row);
  return (
    <div
      className="selection"
      style={{ left: left - 1, top: top - 1, width: columns.end(selected.column + selected.columns - 1) - left + 1, height: rows.end(selected.row + selected.rows - 1) - top + 1 }}
    />
  );
};
