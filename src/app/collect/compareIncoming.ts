/**
 * What files bring, beside what the workbook holds. Nothing in the workbook is changed.
 *
 * Data flow:
 * 1. readContent               the user's sheets → plain matrices; what the workbook remembers
 * 2. thinker.compareIncoming   matrices and bytes → school by school, cell by cell (compareFiles.ts)
 * 3. excel/formulaCells        cells that hold a formula are told, but never written
 */
import type { CellOf } from '../../excel/cellRuns';
import { findFormulas } from '../../excel/formulaCells';
import type { Environment } from '../environment';
import { cancelledWhile, done, fromExcel, type AppResult } from '../problem';
import { readContent } from '../readContent';
import type { ComparedCell, Comparison, IncomingFile } from '../results';
import { COLLECTING, reporting } from '../stages';
import { thinkerOf } from '../thinker';

const placeText = ({ sheet, address }: CellOf): string => JSON.stringify([sheet, address]);

const withoutFormulas = async (comparison: Comparison): Promise<AppResult<Comparison>> => {
  const places = new Map(comparison.schools.flatMap(({ cells }) => cells.flatMap(({ kind, to }) => (to && kind !== 'same' ? [[placeText(to), to] as const] : []))));
  if (places.size === 0) return done(comparison);
  const found = fromExcel(await findFormulas([...places.values()]));
  if (!found.ok) return found;
  const formulas = new Set(found.report.map(placeText));
  const told = (cell: ComparedCell): ComparedCell => (cell.to && formulas.has(placeText(cell.to)) ? { ...cell, to: null, readOnly: true } : cell);
  return done(formulas.size === 0 ? comparison : { ...comparison, schools: comparison.schools.map((school) => ({ ...school, cells: school.cells.map(told) })) });
};

/** `year`: the one that is collected; `null`: that of the forms, else the workbook's latest. */
export const compareIncoming = async (environment: Environment, files: readonly IncomingFile[], year: number | null): Promise<AppResult<Comparison>> => {
  const report = reporting(environment, COLLECTING);
  const content = await readContent(environment, (part) => report('reading', part));
  if (!content.ok) return content;
  return cancelledWhile('reading', environment.signal, async () => {
    const thinker = await thinkerOf(environment);
    return withoutFormulas(await thinker.compareIncoming(content.report, files, year, report, environment.signal));
  });
};
