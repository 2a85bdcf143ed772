/**
 * Computes the three lists and writes the sheets.
 *
 * Data flow:
 * 1. readContent       the user's sheets → plain matrices; what the workbook remembers
 * 2. thinker.compute   matrices → check, figures, laid-out sheets (in a worker where there is one; see thinking.ts);
 *                      an unusable workbook ends here, nothing is written
 * 3. excel/writePlans  plans → sheets with our mark, which tells what the inputs were; the old ones stay until the new are
 *                      complete
 * 4. ComputeReport     what was found, computed and written
 * Cancelling before the last request leaves the workbook as it was.
 */
import { writePlans } from '../excel/writePlans';
import type { Environment } from './environment';
import { cancelledWhile, done, fromExcel, type AppResult } from './problem';
import { readContent } from './readContent';
import { isReportSheet, type ComputeOptions, type ComputeReport, type WrittenSheet } from './results';
import { COMPUTING, reporting, type Report } from './stages';
import { thinkerOf, type Computed } from './thinker';

const writeSheets = async ({ plans, check }: Computed, computedAt: Date, { texts, signal }: Environment, report: Report): Promise<AppResult<readonly WrittenSheet[]>> => {
  report('writing', 0);
  const onProgress = (part: number): void => report('writing', part);
  return fromExcel(await writePlans(plans, { computedAt, inputs: (id) => (isReportSheet(id) ? check.reportsFingerprint : check.fingerprint), takenSuffix: texts.app.takenSuffix, onProgress, ...(signal && { signal }) }));
};

export const computeWorkbook = async (environment: Environment, options: ComputeOptions): Promise<AppResult<ComputeReport>> => {
  const report = reporting(environment, COMPUTING);
  const content = await readContent(environment, (part) => report('reading', part));
  if (!content.ok) return content;
  const computedAt = environment.now();
  const computed = await cancelledWhile('writing', environment.signal, async () => {
    const thinker = await thinkerOf(environment);
    return done(await thinker.compute(content.report, { ...options, computedAt }, report, environment.signal));
  });
  if (!computed.ok) return computed;
  const { plans, ...figures } = computed.report;
  if (figures.assessment === null || plans.length === 0) return done({ ...figures, written: [] });
  const written = await writeSheets(computed.report, computedAt, environment, report);
  return written.ok ? done({ ...figures, written: written.report }) : written;
};
