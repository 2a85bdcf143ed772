/** Single cells as blocks of neighbours below each other: a repaired column is read and written as one range. */
import { cellPlace } from '../inputs/address';

export interface CellOf {
  readonly sheet: string;
  /** An A1 address of one cell. */
  readonly address: string;
}

export interface CellRun<Cell extends CellOf> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** From `row` downwards. */
  readonly cells: readonly Cell[];
}

interface Placed<Cell> {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

const inOrder = (a: Placed<CellOf>, b: Placed<CellOf>): number => a.cell.sheet.localeCompare(b.cell.sheet) || a.column - b.column || a.row - b.row;

/** Every cell in one run, in the order of sheets, columns and rows; addresses that are none are left out. */
export const cellRuns = <Cell extends CellOf>(cells: readonly Cell[]): readonly CellRun<Cell>[] => {
  const placed = cells.flatMap((cell): Placed<Cell>[] => {
    const place = cellPlace(cell.address);
    return place ? [{ cell, ...place }] : [];
  });
  const runs: { sheet: string; row: number; column: number; cells: Cell[] }[] = [];
  for (const { cell, row, column } of placed.sort(inOrder)) {
    const run = runs.at(-1);
    if (run && run.sheet === cell.sheet && run.column === column && run.row + run.cells.length === row) run.cells.push(cell);
    else runs.push({ sheet: cell.sheet, row, column, cells: [cell] });
  }
  return runs;
};

/** Good for several requests, unlike the ranges of `ranges.ts`: what was read is written to. */
export const rangeOfRun = (sheet: Excel.Worksheet, { row, column, cells }: CellRun<CellOf>): Excel.Range => sheet.getRangeByIndexes(row, column, cells.length, 1);
