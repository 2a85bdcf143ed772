/** The common beginning of the use cases: everything that the add-in reads of a workbook. Nothing in it is changed. */
import { readMemory } from '../excel/memory';
import { readRawWorkbook } from '../excel/readWorkbook';
import type { Environment } from './environment';
import { done, failed, fromExcel, type AppResult } from './problem';
import type { WorkbookContent } from './thinker';

/** `onProgress` is told 0..1 of the reading. */
export const readContent = async ({ signal }: Pick<Environment, 'signal'> = {}, onProgress: (done: number) => void = () => undefined): Promise<AppResult<WorkbookContent>> => {
  onProgress(0);
  const memory = fromExcel(await readMemory());
  if (!memory.ok) return failed({ ...memory.problem, place: 'reading' });
  const read = fromExcel(await readRawWorkbook({ onProgress, ...(signal && { signal }) }));
  if (!read.ok) return read;
  const { raw, generated } = read.report;
  return done({ raw, memory: memory.report, generated: generated.map(({ inputs, ...sheet }) => ({ ...sheet, fingerprint: inputs })) });
};
