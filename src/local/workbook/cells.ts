/** Sparse cells of one sheet: rows in a map, the cells of a row in a sparse array. */
import type { CellStyle, HostCell, HostCells, HostRect } from './model';

type Row = (HostCell | undefined)[];

const hasStyle = (style: CellStyle): boolean => Object.keys(style).length > 0;

const holdsContent = (cell: HostCell, styled: boolean): boolean => cell.value !== null || cell.formula !== null || (styled && hasStyle(cell.style));

class SparseCells implements HostCells {
  private readonly rows = new Map<number, Row>();

  get(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.[column];
  }

  row(row: number): readonly (HostCell | undefined)[] | undefined {
    return this.rows.get(row);
  }

  set(row: number, column: number, cell: HostCell): void {
    const cells = this.rows.get(row);
    if (cells) cells[column] = cell;
    else {
      const fresh: Row = [];
      fresh[column] = cell;
      this.rows.set(row, fresh);
    }
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (!cells || !(column in cells)) return;
    if (column === cells.length - 1) cells.length = column;
    else cells[column] = undefined;
    if (!cells.some((cell) => cell !== undefined)) this.rows.delete(row);
  }

  bounds(styled = false): HostRect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.rows) {
      cells.forEach((cell, column) => {
        if (!cell || !holdsContent(cell, styled)) return;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  *entries(within?: HostRect): Iterable<{ row: number; column: number; cell: HostCell }> {
    for (const row of this.rowsInOrder(within)) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      const end = Math.min(cells.length, within ? within.column + within.columns : cells.length);
      for (let column = within?.column ?? 0; column < end; column += 1) {
        const cell = cells[column];
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** A small rectangle is walked row by row, a large one by the rows that exist. */
  private rowsInOrder(within: HostRect | undefined): number[] {
    if (within && within.rows < this.rows.size) return Array.from({ length: within.rows }, (_, offset) => within.row + offset);
    return [...this.rows.keys()].filter((row) => !within || (row >= within.row && row < within.row + within.rows)).sort((a, b) => a - b);
  }
}

export const createCells = (): HostCells => new SparseCells();
