import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { parseAddress, cellAddress, splitReference } from '../../workbook/address';
import type { HostSheet, HostWorkbook } from '../../workbook/model';
import type { Texts } from '../../../i18n/texts';
import { Charts } from '../chart/Charts';
import { contains } from './conditionals';
import { COLUMN_HEADER, ROW_HEADER, type ColumnGroup } from './geometry';
import { ColumnHeaders, RowHeaders } from './Headers';
import { Layer } from './Layer';
import { SelectionFrame } from './Lines';
import { sheetView } from './sheetView';
import { useAxes, type Axis } from './useAxes';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Props {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  /** Counts up with every change of the workbook, which changes in place. */
  readonly revision: number;
  readonly selected: CellPlace | null;
  readonly onSelect: (sheet: string, place: CellPlace) => void;
  readonly words: Texts['preview'];
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-25, 0],
  PageDown: [25, 0],
  Home: [0, -Infinity],
};

/** The row or column under a point of the scroller: frozen parts do not scroll. */
const under = (axis: Axis, point: number, scrolled: number): number => axis.at(point < axis.frozenEnd ? point : point + scrolled);

export const Grid = ({ workbook, sheet, revision, selected, onSelect, words }: Props) => {
  const scroller = useRef<HTMLDivElement>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<number>>(new Set());
  // The sheet changes in place: the revision stands for its content.
  const view = useMemo(() => sheetView(workbook, sheet, expanded, revision), [workbook, sheet, expanded, revision]);
  const { rows, columns } = useAxes(view, scroller);

  useEffect(() => {
    if (!selected) return;
    rows.scrollTo(selected.row);
    columns.scrollTo(selected.column);
    // Only a new selection moves the window; scrolling by hand must not be undone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected?.row, selected?.column, sheet]);

  const follow = ({ row, column }: CellPlace): void => {
    const link = sheet.hyperlinks.get(cellAddress(row, column));
    if (!link?.documentReference) return;
    const { sheet: name, address } = splitReference(link.documentReference);
    const target = parseAddress(address);
    if (target) onSelect(name ?? sheet.name, { row: target.row, column: target.column });
  };

  const click = (event: MouseEvent<HTMLDivElement>): void => {
    const frame = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - frame.left;
    const y = event.clientY - frame.top;
    if (x < ROW_HEADER || y < COLUMN_HEADER) return;
    const found = { row: under(rows, y, event.currentTarget.scrollTop), column: under(columns, x, event.currentTarget.scrollLeft) };
    const merge = sheet.merges.find((candidate) => contains(candidate, found.row, found.column));
    const place = merge ? { row: merge.row, column: merge.column } : found;
    onSelect(sheet.name, place);
    follow(place);
  };

  const press = (event: KeyboardEvent): void => {
    const from = selected ?? { row: 0, column: 0 };
    if (event.key === 'Enter') return follow(from);
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);
    onSelect(sheet.name, { row: within(from.row + step[0], view.geometry.rows), column: within(from.column + step[1], view.geometry.columns) });
  };

  const toggle = ({ first }: ColumnGroup): void => setExpanded(expanded.has(first) ? new Set([...expanded].filter((other) => other !== first)) : new Set([...expanded, first]));
  const layer = { view, rows, columns, selected };
  const merge = selected && sheet.merges.find((candidate) => contains(candidate, selected.row, selected.column));
  const frame = selected && (merge ?? { ...selected, rows: 1, columns: 1 });
  const headers = { columns, selected: selected?.column ?? null, groups: view.geometry.groups, expanded, onToggle: toggle, words };

  return (
    <div ref={scroller} className="scroller" onClick={click}>
      <div
        className="canvas"
        role="grid"
        aria-label={words.sheet(sheet.name)}
        aria-rowcount={view.geometry.rows}
        aria-colcount={view.geometry.columns}
        aria-readonly="true"
        tabIndex={0}
        style={{ width: columns.total, height: rows.total }}
        onKeyDown={press}
      >
        <div className="pinned corner">
          <div className="header origin" style={{ width: ROW_HEADER, height: COLUMN_HEADER }} />
          <ColumnHeaders {...headers} frozen />
          <RowHeaders rows={rows} frozen selected={selected?.row ?? null} />
          <div className="paper" style={{ left: ROW_HEADER, top: COLUMN_HEADER, width: columns.frozenEnd - ROW_HEADER, height: rows.frozenEnd - COLUMN_HEADER }} />
          <Layer name="corner" {...layer} />
          {frame && frame.row < rows.frozen && frame.column < columns.frozen && <SelectionFrame selected={frame} rows={rows} columns={columns} />}
        </div>
        <div className="pinned top">
          <ColumnHeaders {...headers} frozen={false} />
          {rows.frozen > 0 && <div className="paper freeze-row" style={{ left: 0, top: COLUMN_HEADER, width: columns.total, height: rows.frozenEnd - COLUMN_HEADER }} />}
          <Layer name="top" {...layer} />
          {frame && frame.row < rows.frozen && frame.column >= columns.frozen && <SelectionFrame selected={frame} rows={rows} columns={columns} />}
        </div>
        <div className="pinned left">
          <RowHeaders rows={rows} frozen={false} selected={selected?.row ?? null} />
          {columns.frozen > 0 && <div className="paper freeze-column" style={{ left: ROW_HEADER, top: 0, width: columns.frozenEnd - ROW_HEADER, height: rows.total }} />}
          <Layer name="left" {...layer} />
          {frame && frame.row >= rows.frozen && frame.column < columns.frozen && <SelectionFrame selected={frame} rows={rows} columns={columns} />}
        </div>
        <Layer name="body" {...layer} />
        {frame && frame.row >= rows.frozen && frame.column >= columns.frozen && <SelectionFrame selected={frame} rows={rows} columns={columns} />}
      </div>
      <Charts workbook={workbook} sheet={sheet} />
    </div>
  );
};
