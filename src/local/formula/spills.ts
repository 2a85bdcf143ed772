/** Results of several cells: they flow into empty neighbours, as in Excel, or give #SPILL!. */
import type { CellError, CellValue, HostCell, HostRect, HostSheet } from '../../files/workbook/model';
import { MAX_COLUMNS, MAX_ROWS } from '../../files/workbook/address';
import { DEFAULT_STYLE } from '../../files/workbook/styles';
import type { Matrix, Scalar } from './values';

const overlap = (a: HostRect, b: HostRect): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

interface Place {
  readonly row: number;
  readonly column: number;
}

const samePlace = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

export const same = (a: CellValue | CellError, b: CellValue | CellError): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error && a?.message === b?.message);

/** Which cells hold spilled values. A cell that was written to since is another one, and none of them. */
export class Spills {
  /** Where the formula stands that a cell's value flowed from. */
  private readonly sources = new WeakMap<HostCell, Place>();
  /** Where values have flowed to, by sheet: what to look through instead of all its cells. */
  private readonly reached = new WeakMap<HostSheet, Map<string, Place>>();

  /** Empties the sheet's spilled cells. */
  clear(sheet: HostSheet): void {
    for (const { row, column } of this.reached.get(sheet)?.values() ?? []) {
      const cell = sheet.cells.get(row, column);
      if (cell && this.sources.has(cell)) sheet.cells.set(row, column, { ...cell, value: null });
    }
  }

  areOn(sheet: HostSheet): boolean {
    return this.reached.has(sheet);
  }

  /** Whether the result may flow over this rectangle: no table, no merged cells, nothing in the way. */
  fits(sheet: HostSheet, rect: HostRect): boolean {
    if (rect.row + rect.rows > MAX_ROWS || rect.column + rect.columns > MAX_COLUMNS) return false;
    if (sheet.tables.some(({ range }) => overlap(range, rect)) || sheet.merges.some((merge) => overlap(merge, rect))) return false;
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        if (row === rect.row && column === rect.column) continue;
        const cell = sheet.cells.get(row, column);
        if (cell && (cell.formula !== null || (cell.value !== null && !this.flowedFrom(cell, rect)))) return false;
      }
    }
    return true;
  }

  /** Writes all but the first cell. `true`: some value is not what stood there before. */
  write(sheet: HostSheet, { row, column }: HostRect, { columns, cells }: Matrix): boolean {
    let changed = false;
    cells.forEach((value, index) => {
      if (index === 0) return;
      changed = this.put(sheet, { row, column }, row + Math.floor(index / columns), column + (index % columns), value ?? 0) || changed;
    });
    return changed;
  }

  private flowedFrom(cell: HostCell, place: Place): boolean {
    const source = this.sources.get(cell);
    return source !== undefined && samePlace(source, place);
  }

  private put(sheet: HostSheet, from: Place, row: number, column: number, value: Exclude<Scalar, null>): boolean {
    const before = sheet.cells.get(row, column);
    if (before && same(before.value, value) && this.flowedFrom(before, from)) return false;
    const cell: HostCell = { value, formula: null, style: before?.style ?? DEFAULT_STYLE };
    sheet.cells.set(row, column, cell);
    this.sources.set(cell, from);
    const reached = this.reached.get(sheet) ?? new Map<string, Place>();
    this.reached.set(sheet, reached.set(`${row}:${column}`, { row, column }));
    return !before || !same(before.value, value);
  }
}
