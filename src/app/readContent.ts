/** The common beginning of the use cases: everything that the add-in reads of a workbook. Nothing in it is changed. */
import { readMemory } from '../excel/memory';
import { readRawWorkbook, type Withholding } from '../excel/readWorkbook';
import { PERSONAL_HEADER_ROWS, personalColumns, withholdPersonal } from '../inputs/personalColumns';
import type { Environment } from './environment';
import { done, failed, fromExcel, type AppResult } from './problem';
import type { WorkbookContent } from './thinker';

const PERSONAL: Withholding = { rows: PERSONAL_HEADER_ROWS, find: personalColumns };

/** `onProgress` is told 0..1 of the reading. */
export const readContent = async ({ signal }: Pick<Environment, 'signal'> = {}, onProgress: (done: number) => void = () => undefined): Promise<AppResult<WorkbookContent>> => {
  onProgress(0);
  const memory = fromExcel(await readMemory());
  if (!memory.ok) return failed({ ...memory.problem, place: 'reading' });
  const read = fromExcel(await readRawWorkbook(PERSONAL, { onProgress, ...(signal && { signal }) }));
  if (!read.ok) return read;
  const { raw, generated } = read.report;
  // Excel was not asked for columns of persons; here it is told which, and what only the whole sheet shows is left out too.
  return done({ raw: { ...raw, sheets: raw.sheets.map(withholdPersonal) }, memory: memory.report, generated: generated.map(({ inputs, ...sheet }) => ({ ...sheet, fingerprint: inputs })) });
};
