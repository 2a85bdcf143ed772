/** The way back from a merging that stopped halfway: whatever is ours by now becomes what it was. */
import type { CellOf, CellRun } from './cellRuns';
import { fillRun, type CellChange } from './editCells';
import { askForRuns, findSheets, holds } from './lookAtCells';
import { runExcel } from './run';
import { resizeTables, type TableResize } from './standing';

/** What was to be written. */
export interface WrittenRun {
  readonly run: CellRun<CellOf & Pick<CellChange, 'was' | 'becomes'>>;
  /** The number formats that were changed, as they were; `null`: it was not. */
  readonly formatsBefore: readonly (string | null)[];
}

/** Tables that had grown already are as large as before; the others are, too. */
const reversed = ({ sheet, table, was, becomes }: TableResize): TableResize => ({ sheet, table, was: becomes, becomes: was });

/** `false`: Excel does not let it be done. A cell that holds neither what it was nor what it became is the user's, and stays. */
export const takeBackMerge = async (written: readonly WrittenRun[], resizes: readonly TableResize[]): Promise<boolean> => {
  const result = await runExcel('editing', async (context) => {
    const sheets = await findSheets(context, new Set([...written.map(({ run }) => run), ...resizes].map(({ sheet }) => sheet)));
    const now = askForRuns(
      sheets,
      written.map(({ run }) => run),
    );
    await context.sync();
    resizeTables(sheets, resizes.map(reversed));
    now.forEach((one, index) => {
      const ours = one.run.cells.map(({ becomes }, at) => holds(one.range, at, becomes));
      if (!ours.includes(true)) return;
      fillRun(
        one,
        one.run.cells.map(({ was }, at) => (ours[at] ? was : null)),
        ours.map((isOurs, at) => (isOurs ? (written[index]?.formatsBefore[at] ?? null) : null)),
      );
    });
    await context.sync();
  });
  return result.ok;
};
