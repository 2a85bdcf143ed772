/**
 * Computes the three lists and writes the sheets.
 *
 * Data flow:
 * 1. excel/readWorkbook      the user's sheets → plain matrices
 * 2. inputs/readInputs       matrices → typed rows, settings, issues; an unusable workbook ends here, nothing is written
 * 3. engine/assessDistrict   rows and settings → every figure, for the sheets and for the report alike
 * 4. sheets/buildSheetSpecs  figures and texts → what stands on each sheet, as plain data
 * 5. sheets/layoutSheet      specs → plans with addresses, in the chosen way of writing computed cells
 * 6. excel/writePlans        plans → sheets with our mark; the old ones stay until the new are complete
 * 7. ComputeReport           what was found, computed and written
 * Between the stages the page may paint; cancelling before the last request leaves the workbook as it was.
 */
import { assessDistrict } from '../engine/assessDistrict';
import type { DistrictAssessment } from '../engine/assessment';
import { writePlans } from '../excel/writePlans';
import { buildSheetSpecs } from '../sheets/buildSheetSpecs';
import { layoutSheet } from '../sheets/layout';
import type { SheetPlan } from '../sheets/plan';
import type { FormulaMode } from '../sheets/spec';
import type { Environment } from './environment';
import { done, failed, fromExcel, type AppResult } from './problem';
import { readInputsOfWorkbook, type CheckedWorkbook } from './readInputsOfWorkbook';
import type { ComputeOptions, ComputeReport, WrittenSheet } from './results';
import { sheetsInput } from './sheetsInput';
import { breathe, COMPUTING, reporting, type Report } from './stages';

const cancelled = failed({ code: 'cancelled', place: 'writing', sheet: null, detail: '' });

/** One sheet at a time: a large one takes a while. */
const layOut = async (checked: CheckedWorkbook, assessment: DistrictAssessment, mode: FormulaMode, computedAt: Date, { texts, signal }: Environment, report: Report): Promise<readonly SheetPlan[] | null> => {
  const specs = buildSheetSpecs(sheetsInput(checked, assessment, computedAt), texts);
  const plans: SheetPlan[] = [];
  for (const spec of specs) {
    await breathe();
    if (signal?.aborted) return null;
    plans.push(layoutSheet(spec, mode));
    report('laying-out', plans.length / specs.length);
  }
  return plans;
};

const writeSheets = async (plans: readonly SheetPlan[], computedAt: Date, { texts, signal }: Environment, report: Report): Promise<AppResult<readonly WrittenSheet[]>> => {
  report('writing', 0);
  const onProgress = (part: number): void => report('writing', part);
  return fromExcel(await writePlans(plans, { computedAt, takenSuffix: texts.app.takenSuffix, onProgress, ...(signal && { signal }) }));
};

export const computeWorkbook = async (environment: Environment, { mode, year }: ComputeOptions): Promise<AppResult<ComputeReport>> => {
  const report = reporting(environment, COMPUTING);
  const checked = await readInputsOfWorkbook(environment, report, year ?? null);
  if (!checked.ok) return checked;
  const { check } = checked.report;
  if (!check.usable) return done({ check, assessment: null, written: [] });

  report('computing', 0);
  await breathe();
  if (environment.signal?.aborted) return cancelled;
  const { input, settings } = checked.report.reading;
  const assessment = assessDistrict(input, settings);
  if (assessment === null) return done({ check, assessment, written: [] });
  report('computing', 1);

  const computedAt = environment.now();
  const plans = await layOut(checked.report, assessment, mode, computedAt, environment, report);
  if (plans === null) return cancelled;
  const written = await writeSheets(plans, computedAt, environment, report);
  return written.ok ? done({ check, assessment, written: written.report }) : written;
};
