/** What each task of a page's main thread costs in processor time: unlike the time on the clock it hardly hangs on what else the machine does. */
import type { Browser } from 'playwright-core';

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  /** Of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const TASK = 'ThreadControllerImpl::RunTask';

const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;

/** Of all pages that are open, the busiest one's. */
const busiest = (events: readonly TraceEvent[]): readonly number[] => {
  const tasks = new Map<string, number[]>(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map((event) => [threadOf(event), []]));
  for (const event of events) if (event.name === TASK && event.ph === 'X') tasks.get(threadOf(event))?.push((event.tdur ?? 0) / 1000);
  const busy = (some: readonly number[]): number => some.reduce((sum, task) => sum + task, 0);
  return [...tasks.values()].reduce<readonly number[]>((most, some) => (busy(some) > busy(most) ? some : most), []);
};

/** Begins to listen; the function that is given ends that and tells the milliseconds of each task. */
export const traceMainThread = async (browser: Browser): Promise<() => Promise<readonly number[]>> => {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'] } });
  return async () => {
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return busiest(events);
  };
};
