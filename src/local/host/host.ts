/**
 * Excel's end of the Office.js protocol over a workbook in memory. Strict on purpose: limits, names and unknown
 * members fail as they do in Excel, so that code which works here has been held to Excel's rules.
 *
 * Not calculated yet, a formula's cell reads as blank; `calculate` gets the changed cells and fills values in.
 */
import type { HostWorkbook } from '../../files/workbook/model';
import { writeWorkbook } from '../../files/xlsx';
import { runBatch } from './batch';
import { mayChange } from './changes';
import type { HostErrorCode } from './errors';
import { HostError } from './errors';
import { changedEvent, type HostListener } from './events';
import { bind } from './objects';
import { workbookType } from './objects/workbook';
import type { HostAnswer, RequestBody } from './protocol';
import { ACTION } from './protocol';
import type { Calculate } from './session';
import { Session } from './session';
import { createSlices } from './slices';

export type { HostAnswer } from './protocol';
export type { Calculate, DirtyCell, Session } from './session';

/** Bytes of a request or of a response that Excel on the web accepts. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface HostOptions {
  /** Called with the changed cells before values are read and at the end of each request. */
  readonly calculate?: Calculate;
  /** The request that is to fail without being processed: its number from 1, or a rule over that number. */
  readonly failRequest?: number | ((n: number) => boolean);
  /** The user's language and region; new tables, charts and sheets are named in it. Default ru-RU. */
  readonly culture?: string;
  /** Gets the .xlsx file that the add-in wants opened as a new workbook. Absent: the host cannot do that. */
  readonly openWorkbook?: (base64: string) => void;
  /** Gives way to other events of the page; long work pauses for it. Default: nothing does. */
  readonly pause?: () => Promise<void>;
  /** Milliseconds without a request after which formulas are calculated; values that are looked at are so at once. Default: at the end of each request. */
  readonly calculateAfter?: number;
  /** Called before a request that may change the workbook, when the one before it is done. */
  readonly beforeChange?: () => void;
}

export interface Host {
  /** Requests are answered one after another. */
  handle(body: string | object): Promise<HostAnswer>;
  /** Work of the user's on the same workbook: it waits until the requests before it are done, and those after it wait for its recalculation. */
  work<Value>(act: (session: Session) => Value): Promise<Value>;
  /** The workbook as a file, when the requests before it are done: what `document.getFileAsync` gives. */
  file(): Promise<Uint8Array>;
  /** Every request so far, without those that only give references back. */
  readonly requests: { actions: number; bytes: number }[];
  readonly workbook: HostWorkbook;
  /** Who is told of changed cells once the client asks for it; one at a time. */
  listen(listener: HostListener): void;
  /** Says that somebody other than the add-in has changed cells. */
  edited(sheetId: string, address: string, by?: 'user' | 'remote'): void;
}

const encoder = new TextEncoder();

const refused = (code: HostErrorCode, status: number, message = new HostError(code).message): HostAnswer => ({
  statusCode: status,
  headers: {},
  body: JSON.stringify({ error: { code, message } }),
});

/** After each `Excel.run` the client gives kept references back; nothing that an add-in does or could lose. */
const isHousekeeping = ({ Actions }: RequestBody): boolean =>
  Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || (ActionType === ACTION.method && Name === '_RemoveReference')) &&
  Actions.some(({ ActionType }) => ActionType === ACTION.method);

const failureRule = (failRequest: HostOptions['failRequest']): ((n: number) => boolean) => {
  if (typeof failRequest === 'function') return failRequest;
  return (n) => n === failRequest;
};

export const createHost = (workbook: HostWorkbook, options: HostOptions = {}): Host => {
  const session = new Session(workbook, options.culture ?? 'ru-RU', options.calculate ?? null, options.openWorkbook ?? null);
  let listener: HostListener = () => undefined;
  const root = bind(workbookType, workbook);
  const shouldFail = failureRule(options.failRequest);
  const requests: Host['requests'] = [];
  let last: Promise<unknown> = Promise.resolve();

  /** One after another, whether those before have failed or not. */
  const queued = <Value>(task: () => Promise<Value>): Promise<Value> => {
    const result = last.then(task, task);
    last = result;
    return result;
  };

  const calculate = (): Promise<void> => createSlices(options.pause ?? null).drive(session.recalculation());

  let rest: ReturnType<typeof setTimeout> | undefined;
  /** Requests that follow closely make one calculation. */
  const calculateWhenQuiet = (): Promise<void> => {
    if (options.calculateAfter === undefined) return calculate();
    clearTimeout(rest);
    rest = setTimeout(() => void queued(calculate), options.calculateAfter);
    return Promise.resolve();
  };

  const answer = async (text: string): Promise<HostAnswer> => {
    const request = JSON.parse(text) as RequestBody;
    if (!isHousekeeping(request)) {
      const bytes = encoder.encode(text).length;
      requests.push({ actions: request.Actions.length, bytes });
      if (shouldFail(requests.length)) return refused('GeneralException', 500);
      if (bytes > PAYLOAD_LIMIT) return refused('RequestPayloadSizeLimitExceeded', 400);
    }
    if (options.beforeChange && mayChange(request)) options.beforeChange();
    const body = JSON.stringify(await runBatch(request, root, session, createSlices(options.pause ?? null)));
    await calculateWhenQuiet();
    const events = session.changedCells.take();
    if (events.length > 0) listener(events);
    if (encoder.encode(body).length > PAYLOAD_LIMIT) return refused('ResponsePayloadSizeLimitExceeded', 400);
    return { statusCode: 200, headers: {}, body };
  };

  return {
    handle: (body) => queued(() => answer(typeof body === 'string' ? body : JSON.stringify(body))),
    work: (act) =>
      queued(async () => {
        const value = act(session);
        await calculate();
        session.changedCells.take();
        return value;
      }),
    file: () =>
      queued(async () => {
        await calculate();
        return writeWorkbook(workbook);
      }),
    requests,
    workbook,
    listen: (next) => {
      listener = next;
    },
    edited: (sheetId, address, by = 'user') => {
      if (session.changedCells.watched) listener([changedEvent(sheetId, address, by)]);
    },
  };
};
