/**
 * The whole job on the bytes of a file, without Excel.
 *
 * Data flow: bytes → workbook in memory → Microsoft's client over the local host → the use case that Excel runs
 * → the changed workbook → bytes. A file or workbook that cannot be used gives a reason and no bytes.
 */
import { buildReports } from '../../app/reports';
import type { Stage } from '../../app/environment';
import type { CommandEnvironment } from './commandLine';
import { describeProblem } from '../../app/problem';
import { CALCULATION_SHEET_IDS, type AssessmentDigest, type BuiltReports, type CheckReport, type ComputeOptions } from '../../app/results';
import { writeWorkbook } from '../../files/xlsx';
import type { AllTexts } from '../../i18n';
import { openFile } from './openFile';

export type FileOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly assessment: AssessmentDigest; readonly report: BuiltReports }
  | { readonly ok: false; readonly reasons: readonly string[] };

const refused = (...reasons: readonly string[]): FileOutcome => ({ ok: false, reasons });

/** Opening a large file takes about as long as all that follows. */
const OPENING = 0.5;

export const computeFile = async (bytes: Uint8Array, options: ComputeOptions, environment: CommandEnvironment): Promise<FileOutcome> => {
  const { texts } = environment;
  const report = (stage: Stage, done: number): void => environment.onProgress?.({ stage, done });
  const opened = openFile(bytes, texts, (done) => report('reading', OPENING * done));
  if ('reason' in opened) return refused(opened.reason);
  const result = await buildReports({ ...environment, onProgress: ({ stage, done }) => report(stage, OPENING + (1 - OPENING) * done) }, { sheets: CALCULATION_SHEET_IDS, ...options });
  if (!result.ok) return refused(describeProblem(result.problem, texts));
  const { assessment, check } = result.report;
  if (!check.usable || assessment === null) return refused(...whyUnusable(check, texts));
  return { ok: true, bytes: writeWorkbook(opened.workbook), assessment, report: result.report };
};

/** Enough to see what is wrong; the pane lists all. */
const MOST_REASONS = 5;

/** The reason, and the first errors. */
export const whyUnusable = ({ unusable, issues }: CheckReport, { app }: AllTexts): readonly string[] => {
  const errors = issues.filter(({ issue }) => issue.severity === 'error').map(({ message }) => message);
  return [app.unusable[unusable?.code ?? 'no-data-tables'], ...errors.slice(0, MOST_REASONS)];
};
