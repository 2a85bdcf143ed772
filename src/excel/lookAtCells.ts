/** Cells of the user's, looked at again before anything is written to them. */
import type { RawValue } from '../inputs/rawWorkbook';
import { cellRuns, rangeOfRun, type CellOf, type CellRun } from './cellRuns';
import { Refusal } from './errors';

export interface SeenRun<Cell extends CellOf> {
  readonly run: CellRun<Cell>;
  readonly range: Excel.Range;
}

export type SheetsByName = ReadonlyMap<string, Excel.Worksheet>;

/** The sheets by their names; one that is gone ends the job. One request. */
export const findSheets = async (context: Excel.RequestContext, names: Iterable<string>): Promise<SheetsByName> => {
  const sheets = new Map([...names].map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name).load('name')]));
  await context.sync();
  for (const [name, sheet] of sheets) if (sheet.isNullObject) throw new Refusal('sheet-gone', name);
  return sheets;
};

/** Refuses, after the next request, where one of the ranges is locked on a protected sheet. */
export const askForLocks = (sheets: SheetsByName, ranges: readonly { readonly sheet: string; readonly range: Excel.Range }[]): (() => void) => {
  const protections = new Map([...sheets].map(([name, sheet]) => [name, sheet.protection.load('protected')]));
  const locks = ranges.map(({ range }) => range.format.protection.load('locked'));
  return () => {
    const locked = ranges.find(({ sheet }, at) => protections.get(sheet)?.protected === true && locks[at]?.locked !== false);
    if (locked) throw new Refusal('input-sheet-protected', locked.sheet);
  };
};

/** Every cell needs an address of its own. */
export const runsOfCells = <Cell extends CellOf>(cells: readonly Cell[]): readonly CellRun<Cell>[] => {
  const runs = cellRuns(cells);
  if (runs.reduce((sum, run) => sum + run.cells.length, 0) < cells.length) throw new Refusal('cells-changed', cells[0]?.sheet ?? null);
  return runs;
};

/** Asks for what the cells hold; the answer comes with the next request. */
export const askForRuns = <Cell extends CellOf>(sheets: SheetsByName, runs: readonly CellRun<Cell>[]): readonly SeenRun<Cell>[] =>
  runs.flatMap((run) => {
    const sheet = sheets.get(run.sheet);
    return sheet ? [{ run, range: rangeOfRun(sheet, run).load('values,formulas,numberFormat') }] : [];
  });

/** A constant reads the same as value and as formula. */
export const holds = ({ values, formulas }: Excel.Range, at: number, wanted: RawValue): boolean => values[at]?.[0] === wanted && formulas[at]?.[0] === wanted;

export const refuseChanged = <Cell extends CellOf>(seen: readonly SeenRun<Cell>[], wanted: (cell: Cell) => RawValue): void => {
  const changed = seen.find(({ run, range }) => !run.cells.every((cell, at) => holds(range, at, wanted(cell))));
  if (changed) throw new Refusal('cells-changed', changed.run.sheet);
};
