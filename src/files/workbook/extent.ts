/** The used rectangle of a sheet, kept up while cells change: asking for it must not walk a million cells. */
import type { HostRect } from './model';

export class Extent {
  /** `undefined`: to be found anew. */
  private known: HostRect | null | undefined = undefined;

  constructor(private readonly find: () => HostRect | null) {}

  rect(): HostRect | null {
    if (this.known === undefined) this.known = this.find();
    return this.known && { ...this.known };
  }

  /** A cell came to hold something (`after`), or did before (`before`). */
  changed(row: number, column: number, before: boolean, after: boolean): void {
    if (this.known === undefined || before === after) return;
    if (after) this.known = grown(this.known, row, column);
    else if (this.known && onEdge(this.known, row, column)) this.known = undefined;
  }
}

const grown = (rect: HostRect | null, row: number, column: number): HostRect => {
  if (!rect) return { row, column, rows: 1, columns: 1 };
  const top = Math.min(rect.row, row);
  const left = Math.min(rect.column, column);
  return { row: top, column: left, rows: Math.max(rect.row + rect.rows, row + 1) - top, columns: Math.max(rect.column + rect.columns, column + 1) - left };
};

const onEdge = (rect: HostRect, row: number, column: number): boolean =>
  row === rect.row || column === rect.column || row === rect.row + rect.rows - 1 || column === rect.column + rect.columns - 1;
