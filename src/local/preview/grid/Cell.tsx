import type { CSSProperties } from 'react';
import { cellAddress } from '../../../files/workbook/address';
import { cellView } from './cellView';
import type { DrawnCell } from './sheetView';
import type { Axis } from './useAxes';

interface Props {
  readonly drawn: DrawnCell;
  readonly columns: Axis;
  readonly rows: Axis;
  readonly isEmpty: (row: number, column: number) => boolean;
  readonly linked: boolean;
  readonly selected: boolean;
  readonly culture: string;
}

const FURTHEST = 40;

/** A text that does not fit runs on until it is shown or meets a cell that holds something. */
const runsOnTo = ({ row, column }: DrawnCell, wants: number, columns: Axis, isEmpty: Props['isEmpty']): number => {
  let last = column;
  while (last - column < FURTHEST && columns.end(last) - columns.start(column) < wants && isEmpty(row, last + 1)) last += 1;
  return columns.end(last);
};

export const Cell = ({ drawn, columns, rows, isEmpty, linked, selected, culture }: Props) => {
  const { row, column, cell, style, merge, filterButton } = drawn;
  const left = columns.start(column);
  const width = columns.end(column + (merge?.columns ?? 1) - 1) - left;
  const height = rows.end(row + (merge?.rows ?? 1) - 1) - rows.start(row);
  const view = cellView(cell, style, width - (filterButton ? 16 : 0), culture);
  const runsOn = view.wants !== null && !merge;
  const box: CSSProperties = { left, width: runsOn ? runsOnTo(drawn, view.wants ?? 0, columns, isEmpty) - left : width, height };
  return (
    <div
      className={`cell${runsOn || merge ? ' over-lines' : ''}${linked ? ' linked' : ''}`}
      id={`cell-${cellAddress(row, column)}`}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected}
      data-cell={cellAddress(row, column)}
      style={{ ...view.style, ...box }}
    >
      <span className="text" style={view.textStyle}>
        {view.text}
      </span>
      {filterButton && (
        <span className="filter" aria-hidden="true">
          ▾
        </span>
      )}
    </div>
  );
};
