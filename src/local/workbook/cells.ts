/** Sparse cells of one sheet: rows in a map, cells of a row in a map. */
import type { CellStyle, HostCell, HostCells, HostRect } from './model';

const hasStyle = (style: CellStyle): boolean => Object.keys(style).length > 0;

const holdsContent = (cell: HostCell, styled: boolean): boolean => cell.value !== null || cell.formula !== null || (styled && hasStyle(cell.style));

class SparseCells implements HostCells {
  private readonly rows = new Map<number, Map<number, HostCell>>();

  get(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: HostCell): void {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    cells.set(column, cell);
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  bounds(styled = false): HostRect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (!holdsContent(cell, styled)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  *entries(within?: HostRect): Iterable<{ row: number; column: number; cell: HostCell }> {
    const rows = [...this.rows.keys()].filter((row) => !within || (row >= within.row && row < within.row + within.rows)).sort((a, b) => a - b);
    for (const row of rows) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      const columns = [...cells.keys()].filter((column) => !within || (column >= within.column && column < within.column + within.columns)).sort((a, b) => a - b);
      for (const column of columns) {
        const cell = cells.get(column);
        if (cell) yield { row, column, cell };
      }
    }
  }
}

export const createCells = (): HostCells => new SparseCells();
