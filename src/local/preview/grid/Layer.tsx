import type { VirtualItem } from '@tanstack/react-virtual';
import { cellAddress } from '../../workbook/address';
import { Cell } from './Cell';
import { cellsIn, type SheetView } from './sheetView';
import type { Axis } from './useAxes';

export type LayerName = 'body' | 'top' | 'left' | 'corner';

interface Props {
  readonly name: LayerName;
  readonly view: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly selected: { readonly row: number; readonly column: number } | null;
}

const windowOf = (rows: readonly VirtualItem[], columns: readonly VirtualItem[]) => {
  const row = rows[0]?.index ?? 0;
  const column = columns[0]?.index ?? 0;
  return { row, column, rows: (rows.at(-1)?.index ?? row) - row + 1, columns: (columns.at(-1)?.index ?? column) - column + 1 };
};

/** One of the four parts that frozen panes cut a sheet into. Each keeps its rows, as a screen reader expects of a grid. */
export const Layer = ({ name, view, rows, columns, selected }: Props) => {
  const rowItems = rows.items.filter(({ index }) => index < rows.frozen === (name === 'top' || name === 'corner'));
  const columnItems = columns.items.filter(({ index }) => index < columns.frozen === (name === 'left' || name === 'corner'));
  if (rowItems.length === 0 || columnItems.length === 0) return null;
  const { sheet } = view;
  const cellAt = cellsIn(view, windowOf(rowItems, columnItems));
  const isEmpty = (row: number, column: number): boolean => (sheet.cells.get(row, column)?.value ?? null) === null && !sheet.merges.some((merge) => merge.row === row && merge.column === column);
  const filled = rowItems.flatMap(({ index: row, start, size }) => {
    const cells = columnItems.flatMap(({ index }) => cellAt(row, index) ?? []);
    return cells.length > 0 ? [{ row, start, size, cells }] : [];
  });
  if (filled.length === 0) return null;
  return (
    <div className={`layer ${name}`} role="rowgroup">
      {filled.map(({ row, start, size, cells }) => (
        <div key={row} className="row" role="row" aria-rowindex={row + 1} style={{ top: start, height: size }}>
          {cells.map((drawn) => (
            <Cell
              key={drawn.column}
              drawn={drawn}
              rows={rows}
              columns={columns}
              isEmpty={isEmpty}
              linked={sheet.hyperlinks.has(cellAddress(row, drawn.column))}
              selected={selected?.row === row && selected.column === drawn.column}
            />
          ))}
        </div>
      ))}
    </div>
  );
};
