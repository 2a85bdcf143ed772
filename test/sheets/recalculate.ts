/** Recalculates a plan without Excel: the formulas alone, their cached values forgotten. */
import { textsFor } from '../../src/i18n';
import { createRegistry } from '../../src/functions/registry';
import { createCalculator } from '../../src/local/formula/calculator';
import { createSheet, createWorkbook } from '../../src/files/workbook/create';
import { cellAddress } from '../../src/sheets/layout/address';
import type { SheetPlan } from '../../src/sheets/plan';

const calculate = createCalculator(createRegistry(() => textsFor('ru')));

export interface Recalculated {
  readonly address: string;
  readonly formula: string;
  readonly cached: unknown;
  readonly computed: unknown;
}

export const recalculated = (plan: SheetPlan): readonly Recalculated[] => {
  const sheet = createSheet('1', plan.name);
  const formulas: { row: number; column: number; formula: string; cached: unknown }[] = [];
  plan.contents.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (content === null) return;
      if (typeof content === 'object') {
        formulas.push({ row, column, formula: content.formula, cached: content.value });
        sheet.cells.set(row, column, { value: null, formula: content.formula, style: {} });
      } else {
        sheet.cells.set(row, column, { value: content, formula: null, style: {} });
      }
    }),
  );
  calculate(createWorkbook([sheet]), [sheet]);
  return formulas.map(({ row, column, formula, cached }) => ({ address: cellAddress(row, column), formula, cached, computed: sheet.cells.get(row, column)?.value }));
};

const agree = (cached: unknown, computed: unknown): boolean =>
  typeof cached === 'number' && typeof computed === 'number' ? Math.abs(cached - computed) < 1e-9 : (cached ?? '') === (computed ?? '');

/** Cells whose formula gives something else than the value that was cached. */
export const disagreements = (plan: SheetPlan): readonly Recalculated[] => recalculated(plan).filter(({ cached, computed }) => !agree(cached, computed));
