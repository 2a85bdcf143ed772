import type { HostRect } from '../../../files/workbook/model';
import type { Axis } from './useAxes';

/** The four parts that frozen panes cut a sheet into. */
export type Quadrant = 'body' | 'left' | 'top' | 'corner';

export const QUADRANTS: readonly Quadrant[] = ['body', 'left', 'top', 'corner'];

const cut = (from: number, size: number, frozen: number, inFrozen: boolean): readonly [from: number, size: number] => {
  const first = inFrozen ? from : Math.max(from, frozen);
  const end = inFrozen ? Math.min(from + size, frozen) : from + size;
  return [first, end - first];
};

/** The part of a rectangle that lies in a quadrant; `null`: none. */
export const partIn = (quadrant: Quadrant, rect: HostRect, rows: Axis, columns: Axis): HostRect | null => {
  const [row, height] = cut(rect.row, rect.rows, rows.frozen, quadrant === 'top' || quadrant === 'corner');
  const [column, width] = cut(rect.column, rect.columns, columns.frozen, quadrant === 'left' || quadrant === 'corner');
  return height > 0 && width > 0 ? { row, column, rows: height, columns: width } : null;
};

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const boxOf = (rect: HostRect, rows: Axis, columns: Axis): Box => {
  const left = columns.start(rect.column);
  const top = rows.start(rect.row);
  return { left, top, width: columns.end(rect.column + rect.columns - 1) - left, height: rows.end(rect.row + rect.rows - 1) - top };
};

interface Props {
  readonly quadrant: Quadrant;
  readonly selected: HostRect;
  /** The cell that is typed into. */
  readonly active: HostRect;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** The frame around the selected cells, open where a frozen edge cuts it; in a block the active cell shows as well. */
export const SelectionFrame = ({ quadrant, selected, active, rows, columns }: Props) => {
  const part = partIn(quadrant, selected, rows, columns);
  if (!part) return null;
  const { left, top, width, height } = boxOf(part, rows, columns);
  const isBlock = selected.rows !== active.rows || selected.columns !== active.columns;
  const activePart = isBlock ? partIn(quadrant, active, rows, columns) : null;
  const edges = {
    borderTopWidth: part.row === selected.row ? 2 : 0,
    borderLeftWidth: part.column === selected.column ? 2 : 0,
    borderBottomWidth: part.row + part.rows === selected.row + selected.rows ? 2 : 0,
    borderRightWidth: part.column + part.columns === selected.column + selected.columns ? 2 : 0,
  };
  return (
    <>
      <div className={isBlock ? 'selection block' : 'selection'} style={{ left: left - 1, top: top - 1, width: width + 1, height: height + 1, ...edges }} />
      {activePart && <div className="selection active" style={boxOf(activePart, rows, columns)} />}
    </>
  );
};
