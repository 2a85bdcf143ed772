/** Computes the formulas of generated sheets, as Excel would when the add-in has written them. */
import type { RegisteredFunction } from '../../functions/registry';
import type { HostSheet, HostWorkbook } from '../../files/workbook/model';
import { Calculation, type FormulaCell } from './calculation';
import { customFunctions } from './customFunctions';
import { dependentsOf, type ChangedCell } from './dependents';
import { Spills } from './spills';
import { Trees } from './trees';

/**
 * Writes the results of formulas into their cells. By default on all sheets that were changed since the workbook was
 * read; else on the given ones, whose cells have just changed, and on those changed sheets that look at other sheets.
 * A sheet of the user's that nobody changed keeps the values that Excel left in it and is only read.
 */
export type Calculator = (workbook: HostWorkbook, changedNow?: Iterable<HostSheet>) => void;

/** The same in steps, a formula each: between two of them the workbook may be read, but not changed. */
export interface SteppedCalculator {
  readonly sheets: (workbook: HostWorkbook, changedNow?: Iterable<HostSheet>) => Generator<void>;
  /** Only the given cells and what looks at them, on sheets that nobody else changed too: what Excel does after an edit. */
  readonly cells: (workbook: HostWorkbook, changed: readonly ChangedCell[]) => Generator<void>;
}

const formulaCells = (sheet: HostSheet): readonly FormulaCell[] => Array.from(sheet.cells.formulas(), (place) => ({ sheet, ...place }));

/** Without a "!" and without names a sheet's formulas look at that sheet alone. */
const looksElsewhere = (sheet: HostSheet, { names }: HostWorkbook): boolean => {
  for (const { cell } of sheet.cells.formulas()) {
    if (names.size > 0 || cell.formula?.includes('!')) return true;
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

export const createSteppedCalculator = (functions: readonly RegisteredFunction[]): SteppedCalculator => {
  const custom = customFunctions(functions);
  const spills = new Spills();
  const trees = new Trees();

  function* sheets(workbook: HostWorkbook, changedNow?: Iterable<HostSheet>): Generator<void> {
    const computed = sheetsToCompute(workbook, changedNow);
    for (const sheet of computed) spills.clear(sheet);
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      const calculation = new Calculation(workbook, computed.flatMap(formulaCells), trees, spills, custom);
      yield* calculation.steps();
      if (!calculation.spillsChanged) return;
    }
  }

  function* cells(workbook: HostWorkbook, changed: readonly ChangedCell[]): Generator<void> {
    const changedSheets = new Set(changed.map(({ sheet }) => sheet));
    if ([...changedSheets].some((sheet) => spills.areOn(sheet))) return yield* sheets(workbook, changedSheets);
    const calculation = new Calculation(workbook, yield* dependentsOf(workbook, changed, trees), trees, spills, custom);
    yield* calculation.steps();
    if (calculation.spillsChanged) yield* sheets(workbook, changedSheets);
  }

  return { sheets, cells };
};

export const createCalculator = (functions: readonly RegisteredFunction[]): Calculator => {
  const stepped = createSteppedCalculator(functions);
  return (workbook, changedNow) => {
    for (const step of stepped.sheets(workbook, changedNow)) void step;
  };
};
