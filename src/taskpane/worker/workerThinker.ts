/**
 * A thinker that lives in a worker. Where there can be no worker, or it breaks down, thinking goes on in the page: slower
 * for the eye, with the same results.
 */
import { Pace } from '../../app/pace';
import type { Thinker, ThinkingProgress } from '../../app/thinker';
import { errorFrom, type FromWorker, type Question, type ToWorker } from './messages';
import { Assembly, disassemble } from './pieces';

/** What is used of a Worker. */
export interface ThinkingWorker {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

export interface WorkerThinkerOptions {
  readonly start: () => ThinkingWorker;
  /** The language that sentences are made in. */
  readonly language: string;
  /** Thinks in the page. */
  readonly inPage: () => Promise<Thinker>;
  /** How long the worker's code may take to come, in milliseconds. */
  readonly patience?: number;
}

/** Longer than a slow network takes; a worker whose code does not come tells nothing by itself. */
const PATIENCE_MS = 20_000;

/** Ends a call whose worker is gone; it never leaves this file. */
class BrokenDown extends Error {}

interface Asked {
  readonly question: Question;
  readonly onProgress: ThinkingProgress;
  readonly signal: AbortSignal | undefined;
}

class WorkerThinker implements Thinker {
  private worker: ThinkingWorker | null = null;
  private ready = false;
  private broken = false;
  /** Thinks in the page, once the worker has broken down. */
  private inPage: Thinker | null = null;
  /** Questions are asked one after another. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: WorkerThinkerOptions) {}

  readonly check: Thinker['check'] = (content, signal) => this.ask('check', [content], (thinker) => thinker.check(content, signal), signal);

  readonly compute: Thinker['compute'] = (content, options, onProgress = () => undefined, signal) =>
    this.ask('compute', [content, options], (thinker) => thinker.compute(content, options, onProgress, signal), signal, onProgress);

  readonly tellSchool: Thinker['tellSchool'] = (school) => this.ask('tellSchool', [school], (thinker) => thinker.tellSchool(school), undefined);

  readonly offerRows: Thinker['offerRows'] = (content, tables, options, onProgress = () => undefined, signal) =>
    this.ask('offerRows', [content, tables, options], (thinker) => thinker.offerRows(content, tables, options, onProgress, signal), signal, onProgress);

  readonly describeNote: Thinker['describeNote'] = (content, options, onProgress = () => undefined, signal) =>
    this.ask('describeNote', [content, options], (thinker) => thinker.describeNote(content, options, onProgress, signal), signal, onProgress);

  readonly bindNote: Thinker['bindNote'] = (document, pictures, signal) => this.ask('bindNote', [document, pictures], (thinker) => thinker.bindNote(document, pictures, signal), signal);

  readonly proposeMapping: Thinker['proposeMapping'] = (...args) => this.ask('proposeMapping', args, (thinker) => thinker.proposeMapping(...args), undefined);

  readonly tryMapping: Thinker['tryMapping'] = (...args) => this.ask('tryMapping', args, (thinker) => thinker.tryMapping(...args), undefined);

  readonly compareIncoming: Thinker['compareIncoming'] = (content, files, year, onProgress = () => undefined, signal) =>
    this.ask('compareIncoming', [content, files, year], (thinker) => thinker.compareIncoming(content, files, year, onProgress, signal), signal, onProgress);

  readonly makePublicCopy: Thinker['makePublicCopy'] = (content, options, onProgress = () => undefined, signal) =>
    this.ask('makePublicCopy', [content, options], (thinker) => thinker.makePublicCopy(content, options, onProgress, signal), signal, onProgress);

  readonly makePlainCopy: Thinker['makePlainCopy'] = (content, file, options, onProgress = () => undefined, signal) =>
    this.ask('makePlainCopy', [content, file, options], (thinker) => thinker.makePlainCopy(content, file, options, onProgress, signal), signal, onProgress);

  readonly makeForms: Thinker['makeForms'] = (content, options, onProgress = () => undefined, signal) =>
    this.ask('makeForms', [content, options], (thinker) => thinker.makeForms(content, options, onProgress, signal), signal, onProgress);

  /** `inPage`: the same question there. */
  private async ask<Answer>(method: Question['method'], args: readonly unknown[], inPage: (thinker: Thinker) => Promise<Answer>, signal: AbortSignal | undefined, onProgress: ThinkingProgress = () => undefined): Promise<Answer> {
    const asked: Asked = { question: { language: this.options.language, method, args }, onProgress, signal };
    const turn = this.last.then(() => this.inWorker(asked));
    this.last = turn.catch(() => undefined);
    try {
      return (await turn) as Answer;
    } catch (error) {
      if (!(error instanceof BrokenDown)) throw error;
      this.inPage ??= await this.options.inPage();
      return inPage(this.inPage);
    }
  }

  private async inWorker(asked: Asked): Promise<unknown> {
    asked.signal?.throwIfAborted();
    const worker = this.running();
    const answer = this.answerOf(worker, asked);
    // a question that is still being sent must not leave a failed answer without anyone to hear of it
    answer.catch(() => undefined);
    const pace = new Pace();
    for (const piece of disassemble(asked.question)) {
      if (this.worker !== worker) return answer;
      worker.postMessage({ piece });
      if (pace.due) await pace.rest();
    }
    if (this.worker === worker) worker.postMessage({ asked: true });
    return answer;
  }

  private running(): ThinkingWorker {
    if (this.broken) throw new BrokenDown();
    try {
      this.worker ??= this.options.start();
      return this.worker;
    } catch {
      this.broken = true;
      throw new BrokenDown();
    }
  }

  private answerOf(worker: ThinkingWorker, { onProgress, signal }: Asked): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const assembly = new Assembly();
      const end = (): void => {
        clearTimeout(waiting);
        signal?.removeEventListener('abort', cancel);
      };
      const breakDown = (): void => {
        end();
        this.broken = true;
        this.dismiss(worker);
        reject(new BrokenDown());
      };
      const cancel = (): void => {
        end();
        this.dismiss(worker);
        reject(signal?.reason as Error);
      };
      const waiting = this.ready ? undefined : setTimeout(breakDown, this.options.patience ?? PATIENCE_MS);
      signal?.addEventListener('abort', cancel);
      worker.onerror = breakDown;
      worker.onmessageerror = breakDown;
      worker.onmessage = ({ data }) => {
        if ('ready' in data) {
          this.ready = true;
          clearTimeout(waiting);
        } else if ('stage' in data) onProgress(data.stage, data.done);
        else if ('piece' in data) assembly.add(data.piece);
        else {
          end();
          if ('error' in data) reject(errorFrom(data.error));
          else resolve(assembly.whole());
        }
      };
    });
  }

  /** A worker cannot be told to stop thinking: it is ended, and the next question starts another. */
  private dismiss(worker: ThinkingWorker): void {
    worker.terminate();
    if (this.worker !== worker) return;
    this.worker = null;
    this.ready = false;
  }
}

export const createWorkerThinker = (options: WorkerThinkerOptions): Thinker => new WorkerThinker(options);
