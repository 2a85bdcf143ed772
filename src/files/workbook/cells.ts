/**
 * Sparse cells of one sheet: rows in a map, the cells of a row in a sparse array. Cells are replaced, never changed,
 * and a fork shares all rows with its origin until one of the two writes: a snapshot of 40,000 rows costs next to nothing.
 */
import { Extent } from './extent';
import type { CellStyle, HostCell, HostCells, HostRect } from './model';

interface Row {
  /** Whose row it is to write to. */
  owner: number;
  cells: (HostCell | undefined)[];
}

const hasStyle = (style: CellStyle): boolean => {
  for (const key in style) if (Object.hasOwn(style, key)) return true;
  return false;
};

const holdsContent = (cell: HostCell | undefined): boolean => cell !== undefined && (cell.value !== null || cell.formula !== null);
const holdsAnything = (cell: HostCell | undefined): boolean => holdsContent(cell) || (cell !== undefined && hasStyle(cell.style));

let lastNumber = 0;
const nextNumber = (): number => (lastNumber += 1);

class SparseCells implements HostCells {
  private owner = nextNumber();
  /** The rows' numbers from above, until a row comes or goes. */
  private order: readonly number[] | null = null;
  private readonly used = new Extent(() => this.boundsOf(holdsContent));
  private readonly styled = new Extent(() => this.boundsOf(holdsAnything));

  constructor(
    private readonly rows: Map<number, Row> = new Map(),
    /** Rows in which a formula stands or stood. */
    private readonly formulaRows: Set<number> = new Set(),
    private changes: number = nextNumber(),
  ) {}

  get version(): number {
    return this.changes;
  }

  get(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.cells[column];
  }

  row(row: number): readonly (HostCell | undefined)[] | undefined {
    return this.rows.get(row)?.cells;
  }

  set(row: number, column: number, cell: HostCell): void {
    const cells = this.writable(row);
    this.note(row, column, cells[column], cell);
    cells[column] = cell;
    if (cell.formula !== null) this.formulaRows.add(row);
  }

  delete(row: number, column: number): void {
    if (this.get(row, column) === undefined) return;
    const cells = this.writable(row);
    this.note(row, column, cells[column], undefined);
    if (column === cells.length - 1) cells.length = column;
    else cells[column] = undefined;
    if (cells.some((cell) => cell !== undefined)) return;
    this.rows.delete(row);
    this.formulaRows.delete(row);
    this.order = null;
  }

  bounds(styled = false): HostRect | null {
    return (styled ? this.styled : this.used).rect();
  }

  *entries(within?: HostRect): Iterable<{ row: number; column: number; cell: HostCell }> {
    yield* this.inRows(this.rowsInOrder(within), within);
  }

  *formulas(): Iterable<{ row: number; column: number; cell: HostCell }> {
    for (const place of this.inRows([...this.formulaRows].sort((a, b) => a - b), undefined)) if (place.cell.formula !== null) yield place;
  }

  fork(): HostCells {
    this.owner = nextNumber();
    return new SparseCells(new Map(this.rows), new Set(this.formulaRows), this.changes);
  }

  private *inRows(rows: readonly number[], within: HostRect | undefined): Iterable<{ row: number; column: number; cell: HostCell }> {
    for (const row of rows) {
      const cells = this.rows.get(row)?.cells;
      if (!cells) continue;
      const end = Math.min(cells.length, within ? within.column + within.columns : cells.length);
      for (let column = within?.column ?? 0; column < end; column += 1) {
        const cell = cells[column];
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** The cells of a row, made or copied when they are not this sheet's own. */
  private writable(row: number): (HostCell | undefined)[] {
    const found = this.rows.get(row);
    if (found?.owner === this.owner) return found.cells;
    const cells = found ? found.cells.slice() : [];
    this.rows.set(row, { owner: this.owner, cells });
    if (!found) this.order = null;
    return cells;
  }

  private note(row: number, column: number, before: HostCell | undefined, after: HostCell | undefined): void {
    this.changes = nextNumber();
    this.used.changed(row, column, holdsContent(before), holdsContent(after));
    this.styled.changed(row, column, holdsAnything(before), holdsAnything(after));
  }

  private boundsOf(counts: (cell: HostCell | undefined) => boolean): HostRect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, { cells }] of this.rows) {
      let last = cells.length - 1;
      while (last >= 0 && !counts(cells[last])) last -= 1;
      if (last < 0) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, cells.findIndex(counts));
      right = Math.max(right, last);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** A small rectangle is walked row by row, a large one by the rows that exist. */
  private rowsInOrder(within: HostRect | undefined): readonly number[] {
    if (within && within.rows < this.rows.size) return Array.from({ length: within.rows }, (_, offset) => within.row + offset);
    this.order ??= [...this.rows.keys()].sort((a, b) => a - b);
    return within ? this.order.filter((row) => row >= within.row && row < within.row + within.rows) : this.order;
  }
}

export const createCells = (): HostCells => new SparseCells();
