/**
 * The whole job on the bytes of a file, without Excel.
 *
 * Data flow: bytes → workbook in memory → Microsoft's client over the local host → the use case that Excel runs
 * → the changed workbook → bytes. A file or workbook that cannot be used gives a reason and no bytes.
 */
import { computeWorkbook } from '../../app/computeWorkbook';
import type { Environment } from '../../app/environment';
import { describeProblem } from '../../app/problem';
import type { AssessmentDigest, ComputeOptions, ComputeReport } from '../../app/results';
import { createRegistry } from '../../functions/registry';
import { createCalculator } from '../formula/calculator';
import { createHost } from '../host/host';
import { connectHost, installClient } from '../host/node';
import { readWorkbook, writeWorkbook } from '../../files/xlsx';

export type FileOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly assessment: AssessmentDigest; readonly report: ComputeReport }
  | { readonly ok: false; readonly reasons: readonly string[] };

const refused = (...reasons: readonly string[]): FileOutcome => ({ ok: false, reasons });

export const computeFile = async (bytes: Uint8Array, options: ComputeOptions, environment: Environment): Promise<FileOutcome> => {
  const { texts } = environment;
  const opened = readWorkbook(bytes);
  if ('problem' in opened) return refused(texts.files.problems[opened.problem.code]);

  const { workbook } = opened;
  // The lock keeps people in Excel from moving sheets; here a copy is made, and it comes back locked as it was.
  workbook.structureProtected = false;
  const calculate = createCalculator(createRegistry(() => texts));
  installClient();
  connectHost(createHost(workbook, { calculate: (book, dirty) => calculate(book, new Set(dirty.map(({ sheet }) => sheet))) }));
  const result = await computeWorkbook(environment, options);
  if (!result.ok) return refused(describeProblem(result.problem, texts));

  const { assessment, check } = result.report;
  if (!check.usable || assessment === null) {
    const errors = check.issues.filter(({ issue }) => issue.severity === 'error').map(({ message }) => message);
    return refused(texts.app.unusable[check.unusable?.code ?? 'no-data-tables'], ...errors.slice(0, MOST_REASONS));
  }
  return { ok: true, bytes: writeWorkbook(workbook), assessment, report: result.report };
};

/** Enough to see what is wrong; the pane lists all. */
const MOST_REASONS = 5;
