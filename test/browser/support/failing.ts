/** Excel that fails when the test wants it to, or keeps the pane waiting. */
import type { Page } from 'playwright-core';

interface Faults {
  /** Requests since it was last set. */
  asked: number;
  /** Which of them fails; 0: none. */
  at: number;
  failed: boolean;
  /** As long as it is there, requests wait. */
  gate: Promise<void> | null;
  open: () => void;
}

interface Answer {
  readonly statusCode: number;
  readonly headers: object;
  readonly body: string;
}

interface PageWithFaults {
  readonly previewHost: { handle: (body: unknown) => Promise<Answer> };
  faults?: Faults;
}

/** Stands between the pane and its workbook; anew after another one was opened. */
export const standBetween = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const scope = window as unknown as PageWithFaults;
    const faults: Faults = { asked: 0, at: 0, failed: false, gate: null, open: () => undefined };
    const { previewHost: host } = scope;
    const handle = host.handle.bind(host);
    scope.faults = faults;
    host.handle = async (body) => {
      faults.asked += 1;
      if (faults.gate) await faults.gate;
      if (faults.asked !== faults.at) return handle(body);
      faults.failed = true;
      return { statusCode: 500, headers: {}, body: JSON.stringify({ error: { code: 'GeneralException', message: 'There was an internal error while processing the request.' } }) };
    };
  });

/** From now on the n-th request fails. */
export const failAt = (page: Page, n: number): Promise<void> =>
  page.evaluate((at) => {
    const { faults } = window as unknown as PageWithFaults;
    if (faults) Object.assign(faults, { asked: 0, at, failed: false });
  }, n);

export const hasFailed = (page: Page): Promise<boolean> => page.evaluate(() => (window as unknown as PageWithFaults).faults?.failed === true);

export const holdExcel = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { faults } = window as unknown as PageWithFaults;
    if (!faults) throw new Error('nobody stands between');
    faults.gate = new Promise((resolve) => {
      faults.open = () => {
        faults.gate = null;
        resolve();
      };
    });
  });

export const letExcelGo = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as PageWithFaults).faults?.open());
