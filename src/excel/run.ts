/** The one door to Excel: waits while a cell is being edited, and gives failures back as values. */
import { problemOf, Refusal, type ExcelPlace, type ExcelResult } from './errors';

/** Runs a batch. Whatever is thrown inside, Excel's refusals included, comes back as a problem. */
export const runExcel = async <Value>(place: ExcelPlace, batch: (context: Excel.RequestContext) => Promise<Value>): Promise<ExcelResult<Value>> => {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: true }, batch) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, place) };
  }
};

/** Leaves the batch when the user has cancelled. */
export const stopIfCancelled = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new Refusal('cancelled');
};
