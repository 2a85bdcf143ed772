/**
 * Writes laid-out sheets into the workbook.
 *
 * 1. Look: whose sheets, which names are taken, what is protected (two requests; a third where a choice is to be kept).
 * 2. Refuse what cannot be done before anything is written.
 * 3. When everything fits into one request, it goes in one.
 * 4. Else the cells go to hidden staging sheets in several requests, and the last one copies them over.
 * 5. The last request alone touches what the user sees: old sheets stay until the new are complete.
 * 6. Whatever breaks off before leaves the workbook as it was; staging sheets are removed.
 *
 * Excel refuses a request as a whole when it is too large or comes at a bad time, but does not take back the commands
 * of a request that stops halfway. So what is likely to be refused, adding sheets, comes first in the last request, and
 * the page setup, which can fail without a printer, last.
 *
 * Sheets are refreshed in place. What the last request carries besides copied cells (tables, charts, row heights,
 * conditional formats) has to fit into it; row heights are bounded, so only a plan with thousands of charts or
 * conditional formats does not: the problem is then "too-large", and nothing has been written.
 */
import type { Rect, SheetPlan } from '../sheets/plan';
import type { SheetId } from '../sheets/spec';
import { keepChoices } from './choices';
import { clearSheet } from './clearSheet';
import { Refusal, type ExcelResult } from './errors';
import { Pace } from './pace';
import { rangeAt } from './ranges';
import { REQUEST_LIMIT, REQUEST_TARGET, STAGED_REQUEST_TARGET, type Step } from './requests';
import { runExcel, stopIfCancelled } from './run';
import { surveyScene, type Scene } from './scene';
import { cellBytes, frameBytes, workOn, type SheetWork } from './sheetWork';
import { removeStaging, stageCells } from './staging';

export interface WrittenSheet {
  readonly id: SheetId;
  /** Its name in this workbook. */
  readonly name: string;
  readonly how: 'added' | 'refreshed';
}

export interface WriteOptions {
  /** When the results were computed. */
  readonly computedAt: Date;
  /** Tells what the inputs were, for the marks. */
  readonly inputs?: (sheet: SheetId) => string;
  /** What a sheet's name gets when a sheet of the user's has it: " (расчёт)", " (расчёт 2)", …, by attempt from 1. */
  readonly takenSuffix: (attempt: number) => string;
  /** 0..1 of the writing. */
  readonly onProgress?: (done: number) => void;
  /** Heeded until the last request is prepared. */
  readonly signal?: AbortSignal;
  /** Bytes that one request is filled to. */
  readonly requestBytes?: number;
}

const sumOf = (works: readonly SheetWork[], sizeOf: (work: SheetWork) => number): number => works.reduce((sum, work) => sum + sizeOf(work), 0);

const refuseWhatCannotBeDone = (works: readonly SheetWork[], { structureProtected, targets }: Scene, staged: boolean): void => {
  if (structureProtected && (staged || targets.some(({ existing }) => !existing))) throw new Refusal('workbook-protected');
  if (sumOf(works, frameBytes) > REQUEST_LIMIT) throw new Refusal('too-large');
  const heavy = works.find(({ cells }) => cells.some(({ bytes }) => bytes > REQUEST_LIMIT));
  if (heavy) throw new Refusal('too-large', heavy.target.name);
};

const applyAll = async (steps: readonly Step[], sheet: Excel.Worksheet, pace: Pace): Promise<void> => {
  for (const step of steps) {
    if (pace.due) await pace.rest();
    step.apply(sheet);
  }
};

const fillFromStaging = ({ extent }: { readonly extent: Rect }, sheet: Excel.Worksheet, staging: Excel.Worksheet): void =>
  rangeAt(sheet, extent).copyFrom(rangeAt(staging, extent), Excel.RangeCopyType.all);

/** Sheets are added before anything is cleared: where Excel refuses to add one, nothing has been touched. */
const sheetsOf = (context: Excel.RequestContext, works: readonly SheetWork[]): readonly Excel.Worksheet[] =>
  works.map(({ target: { existing, name }, mark }) => {
    const sheet = existing?.sheet ?? context.workbook.worksheets.add(name);
    mark.apply(sheet);
    return sheet;
  });

/** The request after which the new sheets stand: all of it, or nothing. */
const exchange = async (context: Excel.RequestContext, works: readonly SheetWork[], scene: Scene, staged: readonly Excel.Worksheet[], pace: Pace): Promise<void> => {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheets = sheetsOf(context, works);
  for (const [at, work] of works.entries()) {
    const sheet = sheets[at];
    if (!sheet) continue;
    if (work.target.existing) clearSheet(sheet, work.target.leftovers);
    const staging = staged[at];
    if (staging) fillFromStaging(work, sheet, staging);
    else await applyAll(work.cells, sheet, pace);
    await applyAll(work.frame, sheet, pace);
  }
  for (const sheet of [...staged, ...scene.staging.map(({ sheet: leftover }) => leftover)]) sheet.delete();
  const [front] = works;
  if (front?.target.existing?.hidden !== true) sheets[0]?.activate();
  works.forEach(({ page }, at) => sheets[at] && page.apply(sheets[at]));
  await pace.rest();
  await context.sync();
  // what becomes of the results, such as showing them, is a slice of its own
  await pace.rest();
};

const writtenSheets = ({ targets }: Scene): readonly WrittenSheet[] =>
  targets.map(({ plan, name, existing }) => ({ id: plan.id, name, how: existing ? 'refreshed' : 'added' }));

/** What has to be tidied up when the run breaks off. */
interface Traces {
  staging: boolean;
}

const write = async (context: Excel.RequestContext, plans: readonly SheetPlan[], options: WriteOptions, traces: Traces): Promise<readonly WrittenSheet[]> => {
  const { computedAt, takenSuffix, onProgress, signal, inputs, requestBytes } = options;
  const pace = new Pace();
  const stagedBytes = requestBytes ?? STAGED_REQUEST_TARGET;
  stopIfCancelled(signal);
  const scene = await keepChoices(context, await surveyScene(context, plans, takenSuffix));
  const works: SheetWork[] = [];
  for (const target of scene.targets) {
    works.push(await workOn(target, scene, { computedAt: computedAt.toISOString(), inputs: inputs?.(target.plan.id) ?? null }, stagedBytes, pace));
    await pace.rest();
  }
  const inStages = sumOf(works, cellBytes) + sumOf(works, frameBytes) > (requestBytes ?? REQUEST_TARGET);
  refuseWhatCannotBeDone(works, scene, inStages);
  traces.staging = inStages;
  const staged = inStages ? await stageCells(context, works, scene, { requestBytes: stagedBytes, pace, ...(signal && { signal }), onProgress: (done) => onProgress?.(done) }) : [];
  stopIfCancelled(signal);
  await exchange(context, works, scene, staged, pace);
  onProgress?.(1);
  return writtenSheets(scene);
};

/** Writes the plans in their order; the first one's sheet is shown at the end. Three requests in the ordinary case. */
export const writePlans = async (plans: readonly SheetPlan[], options: WriteOptions): Promise<ExcelResult<readonly WrittenSheet[]>> => {
  const traces: Traces = { staging: false };
  const result = await runExcel('writing', (context) => write(context, plans, options, traces));
  if (!result.ok && traces.staging) await removeStaging();
  return result;
};
