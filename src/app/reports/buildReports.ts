/**
 * Builds reports: first the user's tables that they rest on, then their sheets.
 *
 * Data flow: prepareTables (only adds rows) → computeWorkbook (the reports' sheets, and whatever else was asked for).
 */
import { computeWorkbook } from '../computeWorkbook';
import type { Environment, Progress } from '../environment';
import { cancelledWhile, done, type AppResult } from '../problem';
import { isReportSheet, type BuiltReports, type ComputeOptions } from '../results';
import { tablesFor } from './needs';
import { prepareTables } from './prepareTables';

/** Preparing computes as much as writing does, and writes less. */
const PREPARING = 0.4;

const part = (environment: Environment, from: number, until: number): Environment => {
  const { onProgress } = environment;
  if (!onProgress) return environment;
  return { ...environment, onProgress: ({ stage, done: share }: Progress) => onProgress({ stage, done: from + (until - from) * share }) };
};

export const buildReports = (environment: Environment, options: ComputeOptions & Required<Pick<ComputeOptions, 'sheets'>>): Promise<AppResult<BuiltReports>> =>
  cancelledWhile('writing', environment.signal, async () => {
    const tables = tablesFor(options.sheets.filter(isReportSheet));
    const prepared = await prepareTables(part(environment, 0, PREPARING), tables, options);
    if (!prepared.ok) return prepared;
    const computed = await computeWorkbook(tables.length === 0 ? environment : part(environment, PREPARING, 1), options);
    return computed.ok ? done({ ...computed.report, prepared: prepared.report }) : computed;
  });
