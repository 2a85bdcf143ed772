/** Which cells hold a formula: their values are worked out, and nobody but the user changes them. */
import { cellAddress } from '../inputs/address';
import { cellRuns, rangeOfRun, type CellOf } from './cellRuns';
import type { ExcelResult } from './errors';
import { findSheets } from './lookAtCells';
import { packInOrder } from './requests';
import { runExcel } from './run';

const CELLS_PER_LOOK = 40_000;

/** A text that begins with "=" and is no formula reads the same as value. */
const isFormula = (formula: unknown, value: unknown): boolean => typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** The cells among these that hold one. */
export const findFormulas = (cells: readonly CellOf[]): Promise<ExcelResult<readonly CellOf[]>> =>
  runExcel('reading', async (context) => {
    const runs = cellRuns(cells);
    const sheets = await findSheets(context, new Set(runs.map(({ sheet }) => sheet)));
    const found: CellOf[] = [];
    for (const part of packInOrder(runs, (run) => run.cells.length, CELLS_PER_LOOK)) {
      const asked = part.flatMap((run) => {
        const sheet = sheets.get(run.sheet);
        return sheet ? [{ run, range: rangeOfRun(sheet, run).load('values,formulas') }] : [];
      });
      await context.sync();
      for (const { run, range } of asked) {
        run.cells.forEach((_, at) => {
          if (isFormula(range.formulas[at]?.[0], range.values[at]?.[0])) found.push({ sheet: run.sheet, address: cellAddress(run.row + at, run.column) });
        });
      }
    }
    return found;
  });
