/** Results of several cells: they flow into empty neighbours, as in Excel, or give #SPILL!. */
import type { CellError, CellValue, HostCell, HostRect, HostSheet } from '../workbook/model';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/address';
import type { Matrix, Scalar } from './values';

const overlap = (a: HostRect, b: HostRect): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

interface Spilled {
  readonly value: CellValue | CellError;
  /** The cell whose formula it flowed from. */
  readonly from: HostCell;
}

const same = (a: CellValue | CellError, b: CellValue | CellError): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error && a?.message === b?.message);

/** Which cells hold spilled values. A cell that was written to since is not one of them any more. */
export class Spills {
  private readonly spilled = new WeakMap<HostCell, Spilled>();

  private sourceOf(cell: HostCell): HostCell | null {
    const spilled = this.spilled.get(cell);
    return spilled && cell.formula === null && spilled.value === cell.value ? spilled.from : null;
  }

  /** Empties the sheet's spilled cells. */
  clear(sheet: HostSheet): void {
    for (const { cell } of sheet.cells.entries()) {
      if (this.sourceOf(cell)) cell.value = null;
    }
  }

  /** Whether the result may flow over this rectangle: no table, no merged cells, nothing in the way. */
  fits(sheet: HostSheet, from: HostCell, rect: HostRect): boolean {
    if (rect.row + rect.rows > MAX_ROWS || rect.column + rect.columns > MAX_COLUMNS) return false;
    if (sheet.tables.some(({ range }) => overlap(range, rect)) || sheet.merges.some((merge) => overlap(merge, rect))) return false;
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        if (row === rect.row && column === rect.column) continue;
        const cell = sheet.cells.get(row, column);
        if (cell && (cell.formula !== null || (cell.value !== null && this.sourceOf(cell) !== from))) return false;
      }
    }
    return true;
  }

  /** Writes all but the first cell. `true`: some value is not what stood there before. */
  write(sheet: HostSheet, from: HostCell, { row, column }: HostRect, { columns, cells }: Matrix): boolean {
    let changed = false;
    cells.forEach((value, index) => {
      if (index === 0) return;
      changed = this.put(sheet, from, row + Math.floor(index / columns), column + (index % columns), value ?? 0) || changed;
    });
    return changed;
  }

  private put(sheet: HostSheet, from: HostCell, row: number, column: number, value: Exclude<Scalar, null>): boolean {
    const before = sheet.cells.get(row, column);
    const cell: HostCell = before ?? { value: null, formula: null, style: {} };
    const changed = !same(cell.value, value);
    cell.value = value;
    this.spilled.set(cell, { value, from });
    if (!before) sheet.cells.set(row, column, cell);
    return changed;
  }
}
