/** Computes the formulas of generated sheets, as Excel would when the add-in has written them. */
import type { RegisteredFunction } from '../../functions/registry';
import type { HostSheet, HostWorkbook } from '../workbook/model';
import { Calculation, type FormulaCell } from './calculation';
import { customFunctions } from './customFunctions';
import { Spills } from './spills';
import type { Node } from './syntax';

/**
 * Writes the results of formulas into their cells. By default on all sheets that were changed since the workbook was
 * read; else on the given ones, whose cells have just changed, and on those changed sheets that look at other sheets.
 * A sheet of the user's that nobody changed keeps the values that Excel left in it and is only read.
 */
export type Calculator = (workbook: HostWorkbook, changedNow?: Iterable<HostSheet>) => void;

const formulaCells = (sheet: HostSheet): readonly FormulaCell[] => {
  const found: FormulaCell[] = [];
  for (const { row, column, cell } of sheet.cells.entries()) {
    if (cell.formula !== null) found.push({ sheet, row, column, cell });
  }
  return found;
};

/** Without a "!" and without names a sheet's formulas look at that sheet alone. */
const looksElsewhere = (sheet: HostSheet, { names }: HostWorkbook): boolean => {
  for (const { cell } of sheet.cells.entries()) {
    if (cell.formula !== null && (names.size > 0 || cell.formula.includes('!'))) return true;
  }
  return false;
};

const sheetsToCompute = (workbook: HostWorkbook, changedNow: Iterable<HostSheet> | undefined): readonly HostSheet[] => {
  const touched = workbook.sheets.filter((sheet) => sheet.touched);
  if (changedNow === undefined) return touched;
  const given = new Set(changedNow);
  return [...given, ...touched.filter((sheet) => !given.has(sheet) && looksElsewhere(sheet, workbook))];
};

/** Spilled values may have been read before they were there: then everything is computed again, with them in place. */
const MOST_ROUNDS = 8;

export const createCalculator = (functions: readonly RegisteredFunction[]): Calculator => {
  const custom = customFunctions(functions);
  const spills = new Spills();
  return (workbook, changedNow) => {
    const computed = sheetsToCompute(workbook, changedNow);
    for (const sheet of computed) spills.clear(sheet);
    const places = computed.flatMap(formulaCells);
    const trees = new Map<string, Node | null>();
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      const calculation = new Calculation(workbook, places, trees, spills, custom);
      calculation.run();
      if (!calculation.spillsChanged) return;
    }
  };
};
