/** Computes the formulas of generated sheets, as Excel would when the add-in has written them. */
import type { RegisteredFunction } from '../../functions/registry';
import type { HostSheet, HostWorkbook } from '../workbook/model';
import { Calculation, type FormulaCell } from './calculation';
import { customFunctions } from './customFunctions';
import { Spills } from './spills';
import type { Node } from './syntax';

/**
 * Writes the results of formulas into their cells: those of the given sheets, by default of all sheets that were
 * changed since the workbook was read. Other sheets keep the values that Excel left in them and are only read.
 */
export type Calculator = (workbook: HostWorkbook, sheets?: Iterable<HostSheet>) => void;

const formulaCells = (sheet: HostSheet): readonly FormulaCell[] => {
  const found: FormulaCell[] = [];
  for (const { row, column, cell } of sheet.cells.entries()) {
    if (cell.formula !== null) found.push({ sheet, row, column, cell });
  }
  return found;
};

/** Spilled values may have been read before they were there: then everything is computed again, with them in place. */
const MOST_ROUNDS = 8;

export const createCalculator = (functions: readonly RegisteredFunction[]): Calculator => {
  const custom = customFunctions(functions);
  const spills = new Spills();
  return (workbook, sheets = workbook.sheets.filter(({ touched }) => touched)) => {
    const computed = [...sheets];
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
