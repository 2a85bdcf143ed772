/**
 * What stands above a column, from the topmost header row down. A merged cell speaks for all its columns; where merges are
 * not known, or were not used, a blank cell continues the text to its left, as far as the text above reaches.
 */
import { isExcelError } from '../cellValues/parsed';
import type { HeaderPlace } from '../mapping';
import type { RawMerge, RawSheet } from '../rawWorkbook';
import { readText, tidyText } from '../text';
import { cellAt } from '../tableRegion';

/** Indexes into the sheet's values of the first and the last row of a header. */
export interface HeaderRows {
  readonly top: number;
  readonly last: number;
}

/** Texts of one column, from the topmost down; blanks are left out, a cell merged downwards counts once. */
export type HeaderPath = readonly string[];

export const headerRowsOf = (sheet: RawSheet, { headerRow, headerRows }: HeaderPlace): HeaderRows => {
  const last = headerRow - sheet.row;
  return { top: Math.max(0, last - headerRows + 1), last };
};

/** The text of a header cell: tidied, "" for an Excel error. */
export const headerText = (sheet: RawSheet, row: number, column: number): string => {
  const cell = cellAt(sheet, row, column);
  return isExcelError(cell) ? '' : tidyText(readText(cell));
};

/** By index of the column; as wide as the widest header row. */
export const headerPaths = (sheet: RawSheet, rows: HeaderRows): readonly HeaderPath[] => {
  const grid = new HeaderGrid(sheet, rows);
  return Array.from({ length: grid.width }, (_, column) => grid.path(column));
};

/** A header row: for each column the column whose text speaks for it; -1 where none does. */
type Sources = readonly number[];

class HeaderGrid {
  readonly width: number;
  private readonly merges: readonly RawMerge[];
  private readonly sources: Sources[] = [];

  constructor(
    private readonly sheet: RawSheet,
    private readonly rows: HeaderRows,
  ) {
    let width = 0;
    for (let row = rows.top; row <= rows.last; row += 1) width = Math.max(width, sheet.values[row]?.length ?? 0);
    this.width = width;
    this.merges = (sheet.merges ?? [])
      .map((merge) => ({ ...merge, row: merge.row - sheet.row, column: merge.column - sheet.column }))
      .filter(({ row, rows: height }) => row <= rows.last && row + height > rows.top);
    for (let row = rows.top; row <= rows.last; row += 1) this.sources.push(this.sourcesOf(row));
  }

  path(column: number): HeaderPath {
    return this.sources.flatMap((sources, at) => {
      const source = sources[column] ?? -1;
      return source < 0 ? [] : [this.textAt(this.rows.top + at, source)];
    });
  }

  private sourcesOf(row: number): Sources {
    const above = this.sources.at(-1);
    const sources: number[] = [];
    for (let column = 0; column < this.width; column += 1) {
      const merge = this.mergeAt(row, column);
      if (merge) sources.push(this.beginsIn(merge, row) && this.textAt(row, merge.column) !== '' ? merge.column : -1);
      else if (this.textAt(row, column) !== '') sources.push(column);
      else sources.push(this.continued(row, column, sources[column - 1] ?? -1, above));
    }
    return sources;
  }

  /** The text to the left goes on over a blank cell if it heads columns, and the blank cell has something of its own below. */
  private continued(row: number, column: number, left: number, above: Sources | undefined): number {
    if (left < 0 || this.mergeAt(row, left)) return -1;
    if (above && above[left] !== above[column]) return -1;
    return this.hasTextBelow(row, left) && this.hasTextBelow(row, column) ? left : -1;
  }

  private hasTextBelow(row: number, column: number): boolean {
    for (let below = row + 1; below <= this.rows.last; below += 1) {
      if (this.textAt(below, this.mergeAt(below, column)?.column ?? column) !== '') return true;
    }
    return false;
  }

  private mergeAt(row: number, column: number): RawMerge | undefined {
    return this.merges.find((merge) => row >= merge.row && row < merge.row + merge.rows && column >= merge.column && column < merge.column + merge.columns);
  }

  /** The merged cell's text belongs to its first row. */
  private beginsIn(merge: RawMerge, row: number): boolean {
    return merge.row === row;
  }

  private textAt(row: number, column: number): string {
    return headerText(this.sheet, row, column);
  }
}
