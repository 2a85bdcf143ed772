import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { cellAddress } from '../../../files/workbook/address';
import type { HostSheet, HostWorkbook } from '../../../files/workbook/model';
import type { AllTexts } from '../../../i18n/texts';
import { Charts, FrozenCharts } from '../chart/Charts';
import type { Leaving } from '../components/EntryField';
import { activeOf, rectOf, type Ground, type Span } from '../edit/selection';
import type { TypingRules } from '../edit/typed';
import type { CellEditing } from '../edit/useCellEditing';
import type { Workspace } from '../workspace';
import { COLUMN_HEADER, ROW_HEADER, type ColumnGroup } from './geometry';
import { ColumnHeaders, RowHeaders } from './Headers';
import { Layer } from './Layer';
import { Overlay, QUADRANTS } from './Overlay';
import { sheetView } from './sheetView';
import { useAxes } from './useAxes';
import { useClipboard } from './useClipboard';
import { useGridKeys } from './useGridKeys';
import { usePointer } from './usePointer';

interface Props {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  /** Counts up with every change of the workbook, which changes in place. */
  readonly revision: number;
  readonly span: Span;
  readonly workspace: Workspace;
  readonly editing: CellEditing;
  readonly onLeave: (how: Leaving) => void;
  readonly culture: string;
  readonly rules: TypingRules;
  /** What the selection moves over, for those outside. */
  readonly groundRef: RefObject<Ground | null>;
  /** Another number: take the focus. */
  readonly focus: number;
  readonly words: AllTexts['preview'];
}

/** Rows and columns are added by so many, not with every step of the selection. */
const REACH = 50;
const reachedBy = (last: number): number => Math.ceil((last + 1) / REACH) * REACH;

export const Grid = ({ workbook, sheet, revision, span, workspace, editing, onLeave, culture, rules, groundRef, focus, words }: Props) => {
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  /** Where the person's own selecting has gone last: the window follows its moving corner. */
  const [own, setOwn] = useState<Span | null>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<number>>(new Set());
  const [offering, setOffering] = useState(false);
  const active = activeOf(span);
  const selected = rectOf(sheet, span);
  const reach = { rows: reachedBy(selected.row + selected.rows - 1), columns: reachedBy(selected.column + selected.columns - 1) };
  // The sheet changes in place: the revision stands for its content.
  const view = useMemo(
    () => sheetView(workbook, sheet, { expanded, reach: { rows: reach.rows, columns: reach.columns }, revision, culture }),
    [workbook, sheet, expanded, reach.rows, reach.columns, revision, culture],
  );
  const { rows, columns } = useAxes(view, scroller);
  const ground: Ground = {
    sheet,
    rows: view.geometry.rows,
    columns: view.geometry.columns,
    shows: (along, index) => (along === 'row' ? view.geometry.rowHeight(index) : view.geometry.columnWidth(index)) > 0,
  };
  useEffect(() => {
    groundRef.current = ground;
  });

  const look = own === span ? (span.active ?? span.head) : span.anchor;
  useEffect(() => {
    rows.scrollTo(look.row);
    columns.scrollTo(look.column);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new selection moves the window: scrolling by hand must not be undone
  }, [look.row, look.column, sheet]);

  useEffect(() => {
    if (focus > 0) grid.current?.focus({ preventScroll: true });
  }, [focus]);

  const select = (to: Span): void => {
    setOwn(to);
    setOffering(false);
    workspace.select(sheet.name, to);
  };
  const takeFocus = (): void => grid.current?.focus({ preventScroll: true });
  const shared = { workbook, sheet, span, selected, ground, workspace, editing, select, culture, rules };
  const press = useGridKeys({ ...shared, scroller, offer: () => setOffering(true) });
  const pointer = usePointer({ ...shared, rows, columns, takeFocus });
  const clipboard = useClipboard(shared);

  const toggle = ({ first }: ColumnGroup): void => setExpanded(expanded.has(first) ? new Set([...expanded].filter((other) => other !== first)) : new Set([...expanded, first]));
  const layer = { view, rows, columns, selected, active };
  const headers = { columns, selected, groups: view.geometry.groups, expanded, onToggle: toggle, words };
  const charts = { workbook, sheet, rows, columns, revision, culture, words: words.chart };
  const overlay = { ...shared, rows, columns, active, offering, onOffer: setOffering, onLeave, takeFocus, words };

  return (
    <div ref={scroller} className="scroller" {...pointer}>
      <div className="canvas" style={{ width: columns.total, height: rows.total }}>
        <div
          ref={grid}
          className="cells"
          role="grid"
          aria-label={words.sheet(sheet.name)}
          aria-describedby="grid-help"
          aria-multiselectable="true"
          aria-readonly={sheet.protected}
          aria-rowcount={view.geometry.rows}
          aria-colcount={view.geometry.columns}
          aria-activedescendant={`cell-${cellAddress(active.row, active.column)}`}
          tabIndex={0}
          onKeyDown={press}
          {...clipboard}
        >
          <div className="pinned corner">
            <div className="header origin" style={{ width: ROW_HEADER, height: COLUMN_HEADER }} />
            <ColumnHeaders {...headers} frozen />
            <RowHeaders rows={rows} frozen selected={selected} />
            <div className="paper" style={{ left: ROW_HEADER, top: COLUMN_HEADER, width: columns.frozenEnd - ROW_HEADER, height: rows.frozenEnd - COLUMN_HEADER }} />
            <Layer name="corner" {...layer} />
          </div>
          <div className="pinned top">
            <ColumnHeaders {...headers} frozen={false} />
            {rows.frozen > 0 && <div className="paper freeze-row" style={{ left: 0, top: COLUMN_HEADER, width: columns.total, height: rows.frozenEnd - COLUMN_HEADER }} />}
            <Layer name="top" {...layer} />
          </div>
          <div className="pinned left">
            <RowHeaders rows={rows} frozen={false} selected={selected} />
            {columns.frozen > 0 && <div className="paper freeze-column" style={{ left: ROW_HEADER, top: 0, width: columns.frozenEnd - ROW_HEADER, height: rows.total }} />}
            <Layer name="left" {...layer} />
          </div>
          <Layer name="body" {...layer} />
        </div>
        <div className="over-cells">
          {QUADRANTS.map((quadrant) => (
            <div key={quadrant} className={quadrant === 'body' ? 'unpinned' : `pinned ${quadrant}`}>
              <Overlay quadrant={quadrant} {...overlay} />
              {quadrant === 'left' && <FrozenCharts {...charts} />}
            </div>
          ))}
        </div>
      </div>
      <Charts {...charts} />
      <p id="grid-help" hidden>
        {words.gridHelp}
      </p>
    </div>
  );
};
