/**
 * Changes of the user's own cells. Before anything is written every cell is read again: where one holds something else
 * by now, a formula among them, nothing is touched. All changes go in one request.
 */
import type { RawValue } from '../inputs/rawWorkbook';
import type { CellOf } from './cellRuns';
import { assigned } from './contents';
import type { ExcelResult } from './errors';
import { askForRuns, askForLocks, findSheets, refuseChanged, runsOfCells, type SeenRun } from './lookAtCells';
import { runExcel } from './run';

export interface CellChange extends CellOf {
  readonly was: RawValue;
  readonly becomes: RawValue;
}

/** How to take a change back. */
export interface CellBefore extends CellOf {
  /** What stood in the cell. */
  readonly formula: RawValue;
  /** What stands there now; where something else does, the cell is the user's again. */
  readonly after: RawValue;
  /** The number format, where that had to be changed too. */
  readonly format?: string;
}

export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

/** The cells, read again. Refuses where a sheet is gone, or protected and one of the cells is locked. */
const look = async <Cell extends CellOf>(context: Excel.RequestContext, cells: readonly Cell[]): Promise<readonly SeenRun<Cell>[]> => {
  const runs = runsOfCells(cells);
  const sheets = await findSheets(context, new Set(runs.map(({ sheet }) => sheet)));
  const seen = askForRuns(sheets, runs);
  const refuseLocked = askForLocks(
    sheets,
    seen.map(({ run, range }) => ({ sheet: run.sheet, range })),
  );
  await context.sync();
  refuseLocked();
  return seen;
};

/** Formats come first: what is assigned to a cell of text becomes text. `null` leaves a cell, or its format, alone. */
export const fillRun = ({ run, range }: SeenRun<CellOf>, contents: readonly (RawValue | null)[], formats: readonly (string | null)[]): void => {
  if (run.cells.length === 0) return;
  if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
  range.formulas = contents.map((content) => [content === null ? null : assigned(content)]);
};

const needsGeneral = ({ becomes }: CellChange, { numberFormat }: Excel.Range, at: number): boolean => typeof becomes !== 'string' && numberFormat[at]?.[0] === TEXT_FORMAT;

/**
 * Writes the changes. The number format of a cell stays, except that a number in a cell of text needs another one.
 * Refuses with `cells-changed`, `input-sheet-protected` or `sheet-gone`; then nothing has been written.
 */
export const replaceCells = (changes: readonly CellChange[]): Promise<ExcelResult<readonly CellBefore[]>> =>
  runExcel('editing', async (context) => {
    const seen = await look(context, changes);
    refuseChanged(seen, ({ was }) => was);
    const before = seen.flatMap(({ run, range }) =>
      run.cells.map((cell, at): CellBefore => ({ sheet: cell.sheet, address: cell.address, formula: cell.was, after: cell.becomes, ...(needsGeneral(cell, range, at) && { format: TEXT_FORMAT }) })),
    );
    for (const one of seen) {
      fillRun(
        one,
        one.run.cells.map(({ becomes }) => becomes),
        one.run.cells.map((cell, at) => (needsGeneral(cell, one.range, at) ? GENERAL_FORMAT : null)),
      );
    }
    await context.sync();
    return before;
  });

/** Takes changes back. Refuses with `cells-changed` where the user has written over one of them. */
export const restoreCells = (before: readonly CellBefore[]): Promise<ExcelResult<void>> =>
  runExcel('editing', async (context) => {
    const seen = await look(context, before);
    refuseChanged(seen, ({ after }) => after);
    for (const one of seen) {
      fillRun(
        one,
        one.run.cells.map(({ formula }) => formula),
        one.run.cells.map(({ format }) => format ?? null),
      );
    }
    await context.sync();
  });

/** Empties cells; their looks, lists and hints stay. */
export const clearCells = (places: readonly { readonly sheet: string; readonly addresses: readonly string[] }[]): Promise<ExcelResult<void>> =>
  runExcel('editing', async (context) => {
    const seen = await look(
      context,
      places.flatMap(({ sheet, addresses }) => addresses.map((address) => ({ sheet, address }))),
    );
    for (const { range } of seen) range.clear(Excel.ClearApplyTo.contents);
    await context.sync();
  });
