/**
 * Collecting on the bytes of files, without Excel.
 *
 * Data flow: bytes → workbook in memory → Microsoft's client over the local host → the use cases that Excel runs: compare,
 * choose, merge → the changed workbook → bytes. What cannot be used gives reasons and no bytes.
 */
import { checkWorkbook } from '../../app/checkWorkbook';
import { compareIncoming } from '../../app/collect/compareIncoming';
import { mergeIncoming } from '../../app/collect/mergeIncoming';
import type { CommandEnvironment } from './commandLine';
import { describeProblem } from '../../app/problem';
import type { ComparedCell, Comparison, IncomingFile, MergeReport } from '../../app/results';
import { writeWorkbook } from '../../files/xlsx';
import type { Acceptance } from './collectArguments';
import { whyUnusable } from './computeFile';
import { describeFiles } from './collectSummary';
import { openFile } from './openFile';

export interface Collected {
  readonly comparison: Comparison;
  /** Ids of the cells that were merged. */
  readonly accepted: ReadonlySet<string>;
  readonly merged: MergeReport;
}

export type CollectOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly collected: Collected }
  | { readonly ok: false; readonly reasons: readonly string[] };

const refused = (...reasons: readonly string[]): CollectOutcome => ({ ok: false, reasons });

/** Nobody is here to choose between two files: what they contradict each other in stays as it is. */
const isAccepted = ({ kind, readOnly, rivals }: ComparedCell, accept: Acceptance): boolean => !readOnly && rivals.length === 0 && (kind === 'new' || (kind === 'differs' && accept === 'all'));

const acceptedIds = ({ schools }: Comparison, accept: Acceptance): readonly string[] =>
  accept === 'none' ? [] : schools.flatMap(({ cells }) => cells.filter((cell) => isAccepted(cell, accept)).map(({ id }) => id));

export interface CollectOptions {
  readonly year: number | null;
  readonly accept: Acceptance;
}

export const collectFile = async (bytes: Uint8Array, files: readonly IncomingFile[], { year, accept }: CollectOptions, environment: CommandEnvironment): Promise<CollectOutcome> => {
  const { texts } = environment;
  const opened = openFile(bytes, texts);
  if ('reason' in opened) return refused(opened.reason);
  const checked = await checkWorkbook(environment);
  if (!checked.ok) return refused(describeProblem(checked.problem, texts));
  // Without any data yet there are schools to collect from, and that is enough.
  if (checked.report.schools === 0) return refused(...whyUnusable(checked.report, texts));
  const compared = await compareIncoming(environment, files, year);
  if (!compared.ok) return refused(describeProblem(compared.problem, texts));
  const comparison = compared.report;
  if (comparison.files.every(({ rows }) => rows.length === 0)) return refused(texts.cli.collect.nothing, ...describeFiles(comparison, texts));
  const accepted = acceptedIds(comparison, accept);
  const merged = await mergeIncoming(environment, comparison, accepted);
  if (!merged.ok) return refused(describeProblem(merged.problem, texts));
  return { ok: true, bytes: writeWorkbook(opened.workbook), collected: { comparison, accepted: new Set(accepted), merged: merged.report } };
};
