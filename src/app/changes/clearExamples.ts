/**
 * Empties the example rows of blank input sheets.
 *
 * Data flow: the workbook as it is → the reading says which rows only show how to fill in a table → excel/editCells
 * empties their cells; looks, lists and hints stay → how many rows there were.
 */
import { cellPlace } from '../../excel/cellRuns';
import { clearCells } from '../../excel/editCells';
import { cellAddress } from '../../inputs/address';
import { readInputs } from '../../inputs/readInputs';
import type { ExampleRow } from '../../inputs/reading';
import type { Environment } from '../environment';
import { done, fromExcel, type AppResult } from '../problem';
import { readContent } from '../readContent';

/** The single cells of a row: "A2:C2" → A2, B2, C2. */
const cellsOf = ({ address }: ExampleRow): readonly string[] => {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [cellPlace(first), cellPlace(last)];
  return from && to ? Array.from({ length: to.column - from.column + 1 }, (_, at) => cellAddress(from.row, from.column + at)) : [];
};

export const clearExamples = async (environment: Environment): Promise<AppResult<number>> => {
  const content = await readContent(environment);
  if (!content.ok) return content;
  const { raw, memory } = content.report;
  const { examples } = readInputs(raw, memory).reading;
  if (examples.length === 0) return done(0);
  const cleared = fromExcel(await clearCells(examples.map((example) => ({ sheet: example.sheet, addresses: cellsOf(example) }))));
  return cleared.ok ? done(examples.length) : cleared;
};
