/**
 * The minimum score of a procedure in a year.
 *
 * Source: the minimum for a school certificate: ЕГЭ русский язык 24, математика профильная 27 (Rosobrnadzor; a setting).
 * Formula: the row of that procedure and that very year, else its row for every year.
 * Units: points of the exam's scale. Missing data: no row, no minimum (`null`): a score cannot be judged.
 */
import type { SchoolYear } from './model';
import type { ProcedureName } from './procedures';
import type { MinimumScore } from './settings';

export function minimumScore(rows: readonly MinimumScore[], procedure: ProcedureName, year: SchoolYear): number | null {
  const ofProcedure = rows.filter((row) => row.procedure === procedure);
  const row = ofProcedure.find((entry) => entry.year === year) ?? ofProcedure.find((entry) => entry.year === null);
  return row?.score ?? null;
}
