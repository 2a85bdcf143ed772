/**
 * Makes the corrections that one press stands for, and takes them back.
 *
 * Data flow: a repair proposed by the reading → excel/editCells, which looks at every cell again and writes all of them
 * or none → what stood there before. The way back is the same: a cell that was changed since is the user's again.
 */
import { replaceCells, restoreCells } from '../../excel/editCells';
import { done, fromExcel, type AppResult } from '../problem';
import type { AppliedRepair, Repair } from '../results';

export const repair = async (proposed: Repair): Promise<AppResult<AppliedRepair>> => {
  const { sheet, cells } = proposed;
  const replaced = fromExcel(await replaceCells(cells.map((cell) => ({ sheet, ...cell }))));
  return replaced.ok ? done({ repair: proposed, before: replaced.report }) : replaced;
};

export const undoRepair = async ({ before }: AppliedRepair): Promise<AppResult<void>> => fromExcel(await restoreCells(before));
