/**
 * How long the page stands still while the pane computes 1,200 schools: the longest task of its main thread, in a real
 * browser, with Excel in another thread; beside it the same with the rules in the page instead of in a worker.
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { writeWorkbook } from '../../src/files/xlsx';
import { districtWorkbook } from '../app/support/district';
import { launchOptions } from '../browser/support/browser';
import { servePreview } from '../browser/support/webpack';
import { traceMainThread } from './mainThread';
import type { BenchTable } from './run';

const SCHOOLS = 1_200;
const RUNS = 5;
const PATIENCE_MS = 300_000;

interface Watch {
  /** Milliseconds of every task above 50 ms. */
  readonly tasks: number[];
  /** Milliseconds between two looks at the clock that were meant to follow at once (browsers: after 4 ms); the longest. */
  gap: number;
}

interface Watched {
  readonly watch: Watch;
}

/** Runs in the page, before everything else. */
const startWatching = (): void => {
  const watch: Watch = { tasks: [], gap: 0 };
  Object.assign(window, { watch });
  new PerformanceObserver((list) => watch.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    watch.gap = Math.max(watch.gap, now - last);
    last = now;
  }, 0);
};

interface Run extends Watch {
  /** Milliseconds of processor time of every task. */
  readonly cost: readonly number[];
  readonly seconds: number;
}

const open = async (browser: Browser, url: string, workbook: Buffer): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(startWatching);
  await page.route('**/bench.xlsx', (route) => route.fulfill({ body: workbook }));
  await page.goto(url);
  return page;
};

const compute = async (browser: Browser, page: Page): Promise<Run> => {
  const button = page.getByRole('button', { name: /^Рассчитать/ });
  await page.waitForFunction(() => document.querySelector('[role="progressbar"]') === null && document.querySelector('#boot') === null);
  await button.waitFor();
  await page.evaluate(() => Object.assign((window as unknown as Watched).watch, { tasks: [], gap: 0 }));
  const endTrace = await traceMainThread(browser);
  const began = Date.now();
  await button.click();
  await page.getByRole('tab', { selected: true, name: /^Результаты/ }).waitFor();
  const seconds = (Date.now() - began) / 1000;
  const watch = await page.evaluate(() => (window as unknown as Watched).watch);
  return { ...watch, seconds, cost: await endTrace() };
};

const runOnce = async (browser: Browser, url: string, workbook: Buffer): Promise<Run> => {
  const page = await open(browser, url, workbook);
  try {
    return await compute(browser, page);
  } finally {
    await page.close();
  }
};

const longest = ({ tasks }: Run): number => Math.max(0, ...tasks);
const dearest = ({ cost }: Run): number => cost.reduce((most, task) => Math.max(most, task), 0);

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const row = (name: string, runs: readonly Run[]): readonly string[] => {
  const middle = (figure: (run: Run) => number, digits = 0): string => median(runs.map(figure)).toFixed(digits);
  return [
    name,
    middle(dearest),
    Math.max(...runs.map(dearest)).toFixed(0),
    middle(longest),
    middle(({ tasks }) => tasks.filter((task) => task > 100).length),
    middle(({ tasks }) => tasks.length),
    middle(({ gap }) => gap),
    middle(({ seconds }) => seconds, 1),
  ];
};

export async function measure(): Promise<readonly BenchTable[]> {
  const workbook = Buffer.from(writeWorkbook(districtWorkbook(SCHOOLS)));
  const [{ url, server }, browser] = await Promise.all([servePreview(), chromium.launch(launchOptions())]);
  const inWorker: Run[] = [];
  const inPage: Run[] = [];
  try {
    // in turns, so that both meet the same machine
    for (let at = 0; at < RUNS; at += 1) {
      inWorker.push(await runOnce(browser, `${url}bench-pane.html`, workbook));
      inPage.push(await runOnce(browser, `${url}bench-pane.html?think=page`, workbook));
    }
  } finally {
    server.kill();
    await browser.close();
  }
  return [
    {
      title: `Pane: what the main thread does while ${SCHOOLS.toLocaleString('en-US')} schools are computed and written`,
      columns: ['rules', 'dearest task, ms', 'in the worst run', 'longest task, ms', 'above 100 ms', 'above 50 ms', 'longest gap, ms', 'in all, s'],
      rows: [row('in a worker', inWorker), row('in the page', inPage)],
      notes: [
        `Medians of ${String(RUNS)} runs each, in turns, in Chromium; 18 results, a passport and 6 risk values per school. Excel is the local host in a`,
        'thread of its own. Dearest: of the processor’s time, which other work on the machine does not lengthen. Longest, above: on the clock (longtask',
        'entries). Gap: between two timers that were to follow after 4 ms.',
      ],
    },
  ];
}
