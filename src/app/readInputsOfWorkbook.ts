/** The common beginning of checking and computing: the workbook's matrices, the typed rows, the issues in words. */
import { reportingYear } from '../engine/reportingYear';
import { readRawWorkbook } from '../excel/readWorkbook';
import { INPUT_TABLES } from '../inputs/inputTables';
import type { InputsReading, InputTableId, UnusableReason } from '../inputs/reading';
import { readInputs } from '../inputs/readInputs';
import { wordIssues } from './describeIssue';
import type { Environment } from './environment';
import { done, fromExcel, failed, type AppResult } from './problem';
import type { CheckReport } from './results';
import { breathe, type Report } from './stages';
import { yearsWithData } from './years';

const missingTables = ({ found }: InputsReading): readonly InputTableId[] => {
  const present = new Set(found.map(({ table }) => table));
  return INPUT_TABLES.map(({ id }) => id).filter((table) => !present.has(table));
};

/** What concerns the workbook as a whole and is no issue of a cell. */
const remarksOn = ({ input, settings }: InputsReading, { texts }: Environment): readonly string[] => {
  const years = yearsWithData(input.results);
  const chosen = settings.year;
  return chosen !== null && years.length > 0 && !years.includes(chosen) ? [texts.app.remarks.yearWithoutResults({ year: chosen, years })] : [];
};

const checkReport = (reading: InputsReading, told: UnusableReason | null, environment: Environment): CheckReport => {
  const year = told === null ? reportingYear(reading.input, reading.settings) : null;
  // Data tables whose rows are all broken give no year, and are as good as none.
  const unusable = told ?? (year === null ? { code: 'no-data-tables' } : null);
  return {
    usable: unusable === null,
    unusable,
    found: reading.found,
    missing: missingTables(reading),
    issues: wordIssues(reading.issues, environment.texts),
    settings: reading.settings,
    year,
    schools: reading.input.schools.length,
    remarks: remarksOn(reading, environment),
  };
};

export interface CheckedWorkbook {
  readonly reading: InputsReading;
  readonly check: CheckReport;
}

/** `year` overrides the setting «Отчётный год». Nothing in the workbook is changed. */
export const readInputsOfWorkbook = async (environment: Environment, report: Report, year: number | null = null): Promise<AppResult<CheckedWorkbook>> => {
  report('reading', 0);
  const raw = fromExcel(await readRawWorkbook({ onProgress: (part) => report('reading', part), ...(environment.signal && { signal: environment.signal }) }));
  if (!raw.ok) return failed(raw.problem);
  report('checking', 0);
  await breathe();
  const { reading: read, unusable } = readInputs(raw.report);
  const reading = year === null ? read : { ...read, settings: { ...read.settings, year } };
  const check = checkReport(reading, unusable, environment);
  report('checking', 1);
  return done({ reading, check });
};
