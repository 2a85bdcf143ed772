/** The pointer in the grid: a press selects, a pull selects a block, a second press edits, a link is followed. */
import { useRef, type MouseEvent, type PointerEvent } from 'react';
import { activeOf, at, mergeAt, type CellPlace } from '../edit/selection';
import { COLUMN_HEADER, ROW_HEADER } from './geometry';
import { linkAt } from './links';
import type { GridParts } from './shared';
import type { Axis } from './useAxes';

interface Surroundings extends GridParts {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly takeFocus: () => void;
}

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerUp: () => void;
  readonly onClick: (event: MouseEvent<HTMLDivElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLDivElement>) => void;
}

/** The row or column under a point of the scroller: frozen parts do not scroll. */
const under = (axis: Axis, point: number, scrolled: number): number => axis.at(point < axis.frozenEnd ? point : point + scrolled);

const samePlace = (a: CellPlace, b: CellPlace): boolean => a.row === b.row && a.column === b.column;

export const usePointer = ({ sheet, span, workspace, editing, select, rows, columns, takeFocus }: Surroundings): PointerHandlers => {
  /** Where the button went down; `null`: it is up. */
  const from = useRef<CellPlace | null>(null);
  const pulled = useRef(false);

  /** `null` on headers and scroll bars. */
  const placeAt = (event: MouseEvent<HTMLDivElement>): CellPlace | null => {
    const scroller = event.currentTarget;
    const frame = scroller.getBoundingClientRect();
    const x = event.clientX - frame.left;
    const y = event.clientY - frame.top;
    if (x < ROW_HEADER || y < COLUMN_HEADER || (from.current === null && (x > scroller.clientWidth || y > scroller.clientHeight))) return null;
    const { row, column } = mergeAt(sheet, { row: under(rows, y, scroller.scrollTop), column: under(columns, x, scroller.scrollLeft) });
    return { row, column };
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    pulled.current = false;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const place = placeAt(event);
    if (!place || !editing.commit()) return;
    from.current = place;
    select(event.shiftKey ? { anchor: span.anchor, head: place } : at(place));
    // The press would otherwise give the focus to what lies under it.
    event.preventDefault();
    takeFocus();
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (from.current === null || (event.buttons & 1) === 0) return;
    const place = placeAt(event);
    if (!place || samePlace(place, span.head)) return;
    if (!pulled.current) event.currentTarget.setPointerCapture(event.pointerId);
    pulled.current = true;
    select({ anchor: span.anchor, head: place });
  };

  const onPointerUp = (): void => {
    from.current = null;
  };

  const onClick = (event: MouseEvent<HTMLDivElement>): void => {
    const place = placeAt(event);
    if (!place || pulled.current || event.shiftKey || editing.refusal) return;
    if (!samePlace(place, activeOf(span))) {
      if (!editing.commit()) return;
      select(at(place));
    }
    const link = linkAt(sheet, place);
    if (link) workspace.select(link.sheet, link.span);
  };

  const onDoubleClick = (event: MouseEvent<HTMLDivElement>): void => {
    const place = placeAt(event);
    if (place && !editing.entry) editing.begin(sheet, place, null, 'cell');
  };

  return { onPointerDown, onPointerMove, onPointerUp, onClick, onDoubleClick };
};
