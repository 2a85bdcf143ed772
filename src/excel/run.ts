/** The one door to Excel: waits while a cell is being edited, and gives failures back as values. */
import { problemOf, Refusal, type ExcelPlace, type ExcelResult } from './errors';

/** Excel tells of a change some time after the request that made it. */
const ECHO_MS = 1_000;

let editing = 0;
let edited = -Infinity;

/** Whether a change of a user's sheet that Excel tells of now may be the add-in's own. */
export const isEditing = (): boolean => editing > 0 || performance.now() - edited < ECHO_MS;

const whileEditing = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  editing += 1;
  try {
    return await work();
  } finally {
    editing -= 1;
    edited = performance.now();
  }
};

/** Runs a batch. Whatever is thrown inside, Excel's refusals included, comes back as a problem. */
export const runExcel = async <Value>(place: ExcelPlace, batch: (context: Excel.RequestContext) => Promise<Value>): Promise<ExcelResult<Value>> => {
  try {
    const run = (): Promise<Value> => Excel.run({ delayForCellEdit: true }, batch);
    return { ok: true, value: await (place === 'editing' ? whileEditing(run) : run()) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, place) };
  }
};

/** Leaves the batch when the user has cancelled. */
export const stopIfCancelled = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new Refusal('cancelled');
};
