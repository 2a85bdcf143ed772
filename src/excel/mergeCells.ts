/**
 * One merging as one job: every cell, and whatever says which cell is which, is looked at again; then all is written in as
 * few requests as their sizes allow. Should Excel stop halfway, what was written is taken back.
 */
import type { CellRun } from './cellRuns';
import { assigned } from './contents';
import { fillRun, GENERAL_FORMAT, TEXT_FORMAT, type CellChange } from './editCells';
import type { ExcelResult } from './errors';
import { askForLocks, askForRuns, findSheets, refuseChanged, runsOfCells, type SeenRun, type SheetsByName } from './lookAtCells';
import { jsonBytes, packInOrder, RANGE_BYTES, REQUEST_TARGET, SET_BYTES } from './requests';
import { runExcel, stopIfCancelled } from './run';
import { askForTables, askForWitnesses, resizeTables, type CellsWitness, type TableResize } from './standing';
import { takeBackMerge, type WrittenRun } from './takeBackMerge';

export interface MergedCell extends CellChange {
  /** A text that has to stay one when somebody edits the cell: a code, a year. */
  readonly isText?: boolean;
}

export interface MergeWork {
  readonly witnesses: readonly CellsWitness[];
  readonly changes: readonly MergedCell[];
  readonly resizes: readonly TableResize[];
}

export interface MergeOptions {
  readonly onProgress?: (done: number) => void;
  /** Aborting before the first request that writes leaves the workbook as it was. */
  readonly signal?: AbortSignal;
  /** Bytes that one request is filled to. */
  readonly requestBytes?: number;
}

interface PreparedRun extends WrittenRun, SeenRun<MergedCell> {
  readonly run: CellRun<MergedCell>;
  /** `null`: as it is. */
  readonly formats: readonly (string | null)[];
}

/** Cells that are written as one range. */
const LONGEST_RUN = 1_500;
/** Cells that one request asks for: some 2 MB of answers. */
const CELLS_PER_LOOK = 20_000;

const inSlices = <Cell extends MergedCell>(run: CellRun<Cell>): readonly CellRun<Cell>[] =>
  Array.from({ length: Math.ceil(run.cells.length / LONGEST_RUN) }, (_, at) => ({ ...run, row: run.row + at * LONGEST_RUN, cells: run.cells.slice(at * LONGEST_RUN, (at + 1) * LONGEST_RUN) }));

/** What the cell's number format has to become; `null`: it stays. */
const neededFormat = ({ becomes, isText }: MergedCell, format: unknown): string | null => {
  if (typeof becomes !== 'string') return format === TEXT_FORMAT ? GENERAL_FORMAT : null;
  return isText === true && format === GENERAL_FORMAT ? TEXT_FORMAT : null;
};

const lookAtRuns = async (context: Excel.RequestContext, sheets: SheetsByName, runs: readonly CellRun<MergedCell>[]): Promise<readonly SeenRun<MergedCell>[]> => {
  const seen: SeenRun<MergedCell>[] = [];
  for (const part of packInOrder(runs, ({ cells }) => cells.length, CELLS_PER_LOOK)) {
    const asked = askForRuns(sheets, part);
    const refuseLocked = askForLocks(
      sheets,
      asked.map(({ run, range }) => ({ sheet: run.sheet, range })),
    );
    await context.sync();
    refuseLocked();
    seen.push(...asked);
  }
  refuseChanged(seen, ({ was }) => was);
  return seen;
};

const FORMAT_BYTES = 12;

const bytesOf = ({ run }: SeenRun<MergedCell>): number => RANGE_BYTES + 2 * SET_BYTES + run.cells.reduce((sum, { becomes }) => sum + jsonBytes(assigned(becomes)) + FORMAT_BYTES, 0);

/** What the number formats are and become: once they are assigned, the range itself tells the new ones. */
const prepared = (seen: SeenRun<MergedCell>): PreparedRun => {
  const now = seen.range.numberFormat.map(([format]) => String(format));
  const formats = seen.run.cells.map((cell, at) => neededFormat(cell, now[at]));
  return { ...seen, formats, formatsBefore: formats.map((format, at) => (format === null ? null : (now[at] ?? null))) };
};

/**
 * Refuses with `cells-changed`, `no-room-below`, `input-sheet-protected`, `sheet-gone` or `not-supported`: then nothing has
 * been written. `merge-incomplete`: Excel stopped halfway, and what had been written could not be taken back.
 */
export const mergeCells = async ({ witnesses, changes, resizes }: MergeWork, { onProgress, signal, requestBytes = REQUEST_TARGET }: MergeOptions = {}): Promise<ExcelResult<void>> => {
  let begun: readonly PreparedRun[] = [];
  const merged = await runExcel('editing', async (context) => {
    stopIfCancelled(signal);
    const runs = runsOfCells(changes).flatMap(inSlices);
    const sheets = await findSheets(context, new Set([...runs, ...witnesses, ...resizes].map(({ sheet }) => sheet)));
    await askForWitnesses(context, sheets, witnesses);
    const refuseMoved = await askForTables(context, sheets, resizes);
    const seen = await lookAtRuns(context, sheets, runs);
    refuseMoved();
    stopIfCancelled(signal);
    begun = seen.map(prepared);
    const requests = packInOrder(begun, bytesOf, requestBytes);
    for (const [at, request] of requests.entries()) {
      for (const one of request) {
        fillRun(
          one,
          one.run.cells.map(({ becomes }) => becomes),
          one.formats,
        );
      }
      // Headers come before the table is widened: it takes their texts.
      if (at === requests.length - 1) resizeTables(sheets, resizes);
      await context.sync();
      onProgress?.((at + 1) / requests.length);
    }
  });
  if (merged.ok || begun.length === 0) return merged;
  const takenBack = await takeBackMerge(begun, resizes);
  return takenBack ? merged : { ok: false, problem: { ...merged.problem, code: 'merge-incomplete' } };
};
