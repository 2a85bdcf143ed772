import { memo } from 'react';
import { cellAddress } from '../../../files/workbook/address';
import type { HostRect } from '../../../files/workbook/model';
import type { CellPlace } from '../edit/selection';
import { Cell } from './Cell';
import { GridLines } from './Lines';
import { cellsIn, isEmptyCell, type SheetView } from './sheetView';
import type { Axis } from './useAxes';

export type LayerName = 'body' | 'top' | 'left' | 'corner';

interface RowProps {
  readonly view: SheetView;
  readonly row: number;
  readonly rows: Axis;
  readonly columns: Axis;
  /** The columns to draw. */
  readonly indexes: readonly number[];
  /** The selected columns of the row, if any, and the active one. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly activeColumn: number | null;
}

/** While the reader scrolls, rows that stay in sight are not drawn again: what they show hangs on these alone. */
const drawnAlike = (a: RowProps, b: RowProps): boolean =>
  a.view === b.view &&
  a.row === b.row &&
  a.selectedFrom === b.selectedFrom &&
  a.selectedTo === b.selectedTo &&
  a.activeColumn === b.activeColumn &&
  a.rows.start(a.row) === b.rows.start(b.row) &&
  a.rows.end(a.row) === b.rows.end(b.row) &&
  a.columns.total === b.columns.total &&
  a.indexes.length === b.indexes.length &&
  a.indexes[0] === b.indexes[0];

const Row = memo(({ view, row, rows, columns, indexes, selectedFrom, selectedTo, activeColumn }: RowProps) => {
  const first = indexes[0] ?? 0;
  const cellAt = cellsIn(view, { row, column: first, rows: 1, columns: (indexes.at(-1) ?? first) - first + 1 }, activeColumn === null ? null : { row, column: activeColumn });
  const cells = indexes.flatMap((column) => cellAt(row, column) ?? []);
  if (cells.length === 0) return null;
  return (
    <div className="row" role="row" aria-rowindex={row + 1} style={{ top: rows.start(row), height: rows.end(row) - rows.start(row) }}>
      {cells.map((drawn) => (
        <Cell
          key={drawn.column}
          drawn={drawn}
          rows={rows}
          columns={columns}
          isEmpty={(atRow, column) => isEmptyCell(view, atRow, column)}
          linked={view.sheet.hyperlinks.has(cellAddress(row, drawn.column))}
          selected={drawn.column >= selectedFrom && drawn.column < selectedTo}
          culture={view.culture}
        />
      ))}
    </div>
  );
}, drawnAlike);
Row.displayName = 'Row';

interface Props {
  readonly name: LayerName;
  readonly view: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly selected: HostRect;
  readonly active: CellPlace;
}

/** One of the four parts that frozen panes cut a sheet into. Each keeps its rows, as a screen reader expects of a grid. */
export const Layer = ({ name, view, rows, columns, selected, active }: Props) => {
  const inRows = rows.items.filter(({ index }) => index < rows.frozen === (name === 'top' || name === 'corner'));
  const inColumns = columns.items.filter(({ index }) => index < columns.frozen === (name === 'left' || name === 'corner'));
  if (inRows.length === 0 || inColumns.length === 0) return null;
  const indexes = inColumns.map(({ index }) => index);
  return (
    <div className={`layer ${name}`} role="rowgroup">
      {view.sheet.showGridlines && <GridLines rows={inRows} columns={inColumns} />}
      {inRows.map(({ index }) => {
        const isSelected = index >= selected.row && index < selected.row + selected.rows;
        return (
          <Row
            key={index}
            view={view}
            row={index}
            rows={rows}
            columns={columns}
            indexes={indexes}
            selectedFrom={isSelected ? selected.column : 0}
            selectedTo={isSelected ? selected.column + selected.columns : 0}
            activeColumn={active.row === index ? active.column : null}
          />
        );
      })}
    </div>
  );
};
