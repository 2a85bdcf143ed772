/**
 * Large results: the cells are first written in several requests to hidden staging sheets, while the sheets that the
 * user sees stay as they are; the last request copies them over.
 */
import { STAGING_KEY } from './marks';
import { freeSheetName } from './names';
import type { Pace } from './pace';
import { packInOrder } from './requests';
import { runExcel, stopIfCancelled } from './run';
import type { Scene } from './scene';
import type { SheetWork } from './sheetWork';
import { surveyWorkbook } from './survey';

/** The mark is set in the very request that adds the sheet, so no staging sheet ever passes for the user's. */
const addStagingSheet = (context: Excel.RequestContext, name: string): Excel.Worksheet => {
  const sheet = context.workbook.worksheets.add(name);
  sheet.customProperties.add(STAGING_KEY, '1');
  // Not "very hidden": Excel refuses to delete such sheets.
  sheet.visibility = Excel.SheetVisibility.hidden;
  return sheet;
};

export interface StagingOptions {
  /** Bytes that one request is filled to. */
  readonly requestBytes: number;
  readonly pace: Pace;
  readonly signal?: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Writes all cells to staging sheets, one for each work, in that order. */
export const stageCells = async (context: Excel.RequestContext, works: readonly SheetWork[], { sheetNames }: Scene, { requestBytes, pace, signal, onProgress }: StagingOptions): Promise<readonly Excel.Worksheet[]> => {
  stopIfCancelled(signal);
  const sheets = works.map((_, at) => addStagingSheet(context, freeSheetName('shnor', sheetNames, (attempt) => `-${at + attempt}`)));
  const steps = works.flatMap(({ cells }, at) => cells.map((step) => ({ step, sheet: sheets[at] })));
  const requests = packInOrder(steps, ({ step }) => step.bytes, requestBytes);
  let done = 0;
  for (const request of requests) {
    for (const { step, sheet } of request) {
      if (pace.due) await pace.rest();
      if (sheet) step.apply(sheet);
    }
    await pace.rest();
    await context.sync();
    done += 1;
    onProgress(done / (requests.length + 1));
    // never between a command and its request: what waits in the context would still be sent
    stopIfCancelled(signal);
  }
  return sheets;
};

/**
 * Deletes every staging sheet after a run that broke off. When Excel refuses this too, nothing is lost: the hidden
 * sheets keep their mark and the next run removes them.
 */
export const removeStaging = async (): Promise<void> => {
  await runExcel('writing', async (context) => {
    const { staging } = await surveyWorkbook(context);
    for (const { sheet } of staging) sheet.delete();
    await context.sync();
  });
};
