/** Which rows and columns are drawn: those in sight, the frozen ones, and where merged cells begin. */
import { useLayoutEffect, type RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { COLUMN_HEADER, ROW_HEADER } from './geometry';
import { mergeAnchors, type SheetView } from './sheetView';

export interface Axis {
  /** Those with a size above 0, in order. */
  readonly items: readonly VirtualItem[];
  readonly total: number;
  /** Pixels from the sheet's origin, headers included, to where the row or column begins. */
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
  readonly at: (offset: number) => number;
  readonly frozen: number;
  /** Where the frozen part ends, in pixels. */
  readonly frozenEnd: number;
  readonly scrollTo: (index: number) => void;
}

type Scroller = RefObject<HTMLDivElement | null>;

/** A frozen part that fills the window would leave nothing to scroll: then nothing is frozen. */
const fits = (end: number, available: number): boolean => end < available * 0.75;

const axisOf = (virtualizer: Virtualizer<HTMLDivElement, Element>, frozen: number, header: number): Axis => {
  const measured = virtualizer.measurementsCache;
  const end = (index: number): number => measured[Math.min(index, measured.length - 1)]?.end ?? header;
  return {
    items: virtualizer.getVirtualItems().filter(({ size }) => size > 0),
    total: virtualizer.getTotalSize(),
    start: (index) => measured[index]?.start ?? header,
    end,
    at: (offset) => virtualizer.getVirtualItemForOffset(offset)?.index ?? 0,
    frozen,
    frozenEnd: frozen === 0 ? header : end(frozen - 1),
    scrollTo: (index) => {
      if (index >= frozen) virtualizer.scrollToIndex(index, { align: 'auto' });
    },
  };
};

const useAxis = (view: SheetView, scroller: Scroller, along: 'row' | 'column'): Axis => {
  const rows = along === 'row';
  const { geometry, sheet } = view;
  const header = rows ? COLUMN_HEADER : ROW_HEADER;
  const size = rows ? geometry.rowHeight : geometry.columnWidth;
  const wanted = rows ? sheet.freeze.rows : sheet.freeze.columns;
  const wantedEnd = Array.from({ length: wanted }, (_, index) => size(index)).reduce((sum, part) => sum + part, header);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows ? geometry.rows : geometry.columns,
    getScrollElement: () => scroller.current,
    estimateSize: size,
    horizontal: !rows,
    paddingStart: header,
    scrollPaddingStart: wantedEnd,
    overscan: rows ? 4 : 2,
    // Drawn once for both axes: else the one that is drawn first is laid out before the other asks where the window stands.
    useFlushSync: false,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const anchors = mergeAnchors(sheet.merges, along, shown[0] ?? 0, shown.at(-1) ?? 0);
      const kept = Array.from({ length: wanted }, (_, index) => index);
      return [...new Set([...kept, ...anchors, ...shown])].sort((a, b) => a - b);
    },
  });
  // Sizes are kept from the first look: a refreshed sheet or an opened column group brings new ones.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, geometry]);
  const available = (rows ? virtualizer.scrollRect?.height : virtualizer.scrollRect?.width) ?? Infinity;
  return axisOf(virtualizer, fits(wantedEnd, available) ? wanted : 0, header);
};

export const useAxes = (view: SheetView, scroller: Scroller): { rows: Axis; columns: Axis } => ({
  rows: useAxis(view, scroller, 'row'),
  columns: useAxis(view, scroller, 'column'),
});
