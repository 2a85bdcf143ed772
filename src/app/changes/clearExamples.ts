/**
 * Empties the example rows of blank input sheets.
 *
 * Data flow: look → the check says which rows only show how to fill in a table → excel/editCells empties their cells;
 * looks, lists and hints stay → how many rows there were.
 */
import { clearCells } from '../../excel/editCells';
import { cellAddress, rangeCorners } from '../../inputs/address';
import type { ExampleRow } from '../../inputs/reading';
import type { Environment } from '../environment';
import { done, fromExcel, type AppResult } from '../problem';
import { lookAtWorkbook } from './look';

/** The single cells of a row: "A2:C2" → A2, B2, C2. */
const cellsOf = ({ address }: ExampleRow): readonly string[] => {
  const row = rangeCorners(address);
  return row ? Array.from({ length: row.right - row.left + 1 }, (_, at) => cellAddress(row.top, row.left + at)) : [];
};

export const clearExamples = async (environment: Environment): Promise<AppResult<number>> => {
  const look = await lookAtWorkbook(environment);
  if (!look.ok) return look;
  const { examples } = look.report.check;
  if (examples.length === 0) return done(0);
  const cleared = fromExcel(await clearCells(examples.map((example) => ({ sheet: example.sheet, addresses: cellsOf(example) }))));
  return cleared.ok ? done(examples.length) : cleared;
};
