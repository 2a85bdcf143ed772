/** The pane's end and the worker's end of thinking, joined by messages that are copied as a browser copies them. */
import { createThinker } from '../../../src/app/thinking';
import type { Thinker, WorkbookContent } from '../../../src/app/thinker';
import { EMPTY_MEMORY } from '../../../src/excel/memory';
import { textsFor } from '../../../src/i18n';
import type { RawSheet } from '../../../src/inputs/rawWorkbook';
import type { FromWorker, ToWorker } from '../../../src/taskpane/worker/messages';
import { serveThinking, type WorkerScope } from '../../../src/taskpane/worker/serve';
import { createWorkerThinker, type ThinkingWorker } from '../../../src/taskpane/worker/workerThinker';
import { districtSheets } from '../../app/support/district';

const rawSheet = ({ name, rows = [] }: ReturnType<typeof districtSheets>[number]): RawSheet => {
  const width = Math.max(...rows.map((row) => row.length));
  return { name, row: 0, column: 0, tables: [], values: rows.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? '') as string | number)) };
};

const contentOf = (schools: number): WorkbookContent => ({ raw: { sheets: districtSheets(schools).map(rawSheet) }, memory: EMPTY_MEMORY, generated: [] });
const content = contentOf(4);
const options = { mode: 'addin', computedAt: new Date('2026-11-22T10:00:00.000Z') } as const;
const here = createThinker(textsFor('ru-RU'));

interface Live extends ThinkingWorker {
  readonly received: ToWorker[];
  terminated: boolean;
  /** What the worker says. */
  say(message: FromWorker): void;
}

/** A worker in this thread: what it says arrives later, as a copy, unless it was terminated. */
const liveWorker = (serve: (scope: WorkerScope) => void = serveThinking): Live => {
  const scope: WorkerScope = { onmessage: null, postMessage: (message, transfer = []) => worker.say(structuredClone(message, { transfer: [...transfer] })) };
  const later = (act: () => void): void => {
    setTimeout(() => {
      if (!worker.terminated) act();
    }, 0);
  };
  const worker: Live = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    received: [],
    terminated: false,
    say: (message) => {
      const data = structuredClone(message);
      later(() => worker.onmessage?.({ data } as MessageEvent<FromWorker>));
    },
    postMessage: (message) => {
      const data = structuredClone(message);
      worker.received.push(data);
      later(() => scope.onmessage?.({ data }));
    },
    terminate: () => {
      worker.terminated = true;
    },
  };
  serve(scope);
  return worker;
};

const silent = (): Live => liveWorker(() => undefined);

interface Setting {
  readonly thinker: Thinker;
  readonly started: Live[];
  readonly inPage: jest.Mock<Promise<Thinker>, []>;
}

const settingWith = (start: () => Live, patience?: number): Setting => {
  const started: Live[] = [];
  const inPage = jest.fn(() => Promise.resolve(here));
  const thinker = createWorkerThinker({
    start: () => {
      const worker = start();
      started.push(worker);
      return worker;
    },
    language: 'ru-RU',
    inPage,
    ...(patience !== undefined && { patience }),
  });
  return { thinker, started, inPage };
};

describe('thinking in a worker', () => {
  it('gives what thinking here gives, and tells its progress', async () => {
    const { thinker, started, inPage } = settingWith(() => liveWorker());
    const stages: string[] = [];
    expect(await thinker.check(content)).toEqual(await here.check(content));
    expect(await thinker.compute(content, options, (stage, done) => stages.push(`${stage} ${done}`))).toEqual(await here.compute(content, options));
    expect([stages[0], stages.at(-1)]).toEqual(['checking 0', 'laying-out 1']);
    expect(started).toHaveLength(1);
    expect(inPage).not.toHaveBeenCalled();
  });

  it('makes its sentences in the language of the pane', async () => {
    const start = () => liveWorker();
    const english = createWorkerThinker({ start, language: 'en-US', inPage: () => Promise.reject(new Error('not here')) });
    const { plans } = await english.compute(content, options);
    expect(plans.map(({ name }) => name)).toEqual((await createThinker(textsFor('en-US')).compute(content, options)).plans.map(({ name }) => name));
  });

  it('makes forms whose bytes are whole, and reads them again beside the workbook', async () => {
    const { thinker, inPage } = settingWith(() => liveWorker());
    const asked = { year: 2021, sections: ['socialPassport'], now: options.computedAt } as const;
    const stages = new Set<string>();
    const forms = await thinker.makeForms(content, asked, (stage) => stages.add(stage));
    const expected = await here.makeForms(content, asked);
    expect(forms.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
    expect(forms.map(({ bytes }) => Buffer.from(bytes).equals(Buffer.from(expected[0]?.bytes ?? [])))).toEqual([true, false, false, false]);
    expect([...stages]).toEqual(['writing']);
    expect(await thinker.compareIncoming(content, forms, null, (stage) => stages.add(stage))).toEqual(await here.compareIncoming(content, expected, null));
    expect([...stages]).toContain('checking');
    expect(inPage).not.toHaveBeenCalled();
  });

  it('tells what a mapping gives, as it is made', async () => {
    const { thinker } = settingWith(() => liveWorker());
    const [proposal] = (await thinker.proposeMapping(content, 'schools', 'Школы', { headerRow: 0, headerRows: 1 })) ?? [];
    if (!proposal) throw new Error('nothing is proposed');
    expect(await thinker.tryMapping(content, proposal.guess)).toEqual(await here.tryMapping(content, proposal.guess));
  });

  it('sends a large workbook in many messages', async () => {
    const { thinker, started } = settingWith(() => liveWorker());
    await thinker.check(contentOf(300));
    expect(started[0]?.received.length).toBeGreaterThan(3);
  });

  it('answers questions one after another', async () => {
    const { thinker } = settingWith(() => liveWorker());
    const [first, second] = await Promise.all([thinker.check(content), thinker.check(contentOf(2))]);
    expect([first.schools, second.schools]).toEqual([4, 2]);
  });

  it('gives an error of the rules back as an error, and answers the next question', async () => {
    const { thinker, started, inPage } = settingWith(() => liveWorker());
    const broken = { ...content, raw: null } as unknown as WorkbookContent;
    await expect(thinker.check(broken)).rejects.toMatchObject({ name: 'TypeError', stack: expect.stringContaining('at ') as string });
    expect((await thinker.check(content)).schools).toBe(4);
    expect(started).toHaveLength(1);
    expect(inPage).not.toHaveBeenCalled();
  });
});

describe('cancelling', () => {
  it('ends the worker, and the next question starts another', async () => {
    const { thinker, started } = settingWith(() => liveWorker());
    const abort = new AbortController();
    const cancelled = thinker.compute(content, options, () => abort.abort(), abort.signal);
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(started.map(({ terminated }) => terminated)).toEqual([true]);
    expect((await thinker.check(content)).schools).toBe(4);
    expect(started.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  it('before the question is asked asks nothing', async () => {
    const { thinker, started } = settingWith(() => liveWorker());
    await expect(thinker.check(content, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(started).toEqual([]);
  });

  it('leaves a question alone that waits behind the cancelled one', async () => {
    const { thinker } = settingWith(() => liveWorker());
    const abort = new AbortController();
    const cancelled = thinker.compute(content, options, () => abort.abort(), abort.signal);
    const next = thinker.check(content);
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect((await next).schools).toBe(4);
  });
});

describe('without a worker', () => {
  const expected = () => here.compute(content, options);

  it('thinks in the page where none can be made', async () => {
    const { thinker, inPage } = settingWith(() => {
      throw new Error('not allowed');
    });
    expect(await thinker.compute(content, options)).toEqual(await expected());
    expect((await thinker.check(content)).schools).toBe(4);
    expect(await thinker.tellSchool('а')).toEqual(await here.tellSchool('а'));
    expect(inPage).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['breaks down', (worker: Live) => worker.onerror?.({} as ErrorEvent)],
    ['says what cannot be read', (worker: Live) => worker.onmessageerror?.({} as MessageEvent)],
  ])('thinks in the page when the worker %s, and does not try again', async (_, happens) => {
    const { thinker, started, inPage } = settingWith(silent);
    const answer = thinker.compute(content, options);
    setTimeout(() => happens(started[0]!), 5);
    expect(await answer).toEqual(await expected());
    expect((await thinker.check(content)).schools).toBe(4);
    expect(started.map(({ terminated }) => terminated)).toEqual([true]);
    // one that remembers what it computed
    expect(inPage).toHaveBeenCalledTimes(1);
  });

  it('thinks in the page when the worker’s code does not come', async () => {
    const { thinker, inPage } = settingWith(silent, 10);
    expect(await thinker.compute(content, options)).toEqual(await expected());
    expect(inPage).toHaveBeenCalledTimes(1);
  });

  it('waits as long as it takes for a worker that has begun to think', async () => {
    const start = () => liveWorker((scope) => scope.postMessage({ ready: true }));
    const { thinker, inPage } = settingWith(start, 20);
    const abort = new AbortController();
    const waiting = thinker.check(content, abort.signal);
    setTimeout(() => abort.abort(), 60);
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(inPage).not.toHaveBeenCalled();
  });
});
