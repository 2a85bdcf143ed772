/**
 * In a page of its own, after Microsoft's Excel client and before the pane: the pane works on the workbook `bench.xlsx`,
 * which whoever measures supplies, with Excel in another thread. With `?think=page` the page has no other workers, so that
 * the pane has to think for itself.
 */
import { connectHost, installOffice } from '../host/browser';
import type { HostListener } from '../host/events';
import type { HostAnswer } from '../host/protocol';
import type { FromHost, ToHost } from './wire';

const excel = new Worker(/* webpackChunkName: "bench-host" */ new URL('./hostWorker.ts', import.meta.url));
const waiting = new Map<number, (answer: HostAnswer) => void>();
const tell = (message: ToHost): void => excel.postMessage(message);
let asked = 0;

let listener: HostListener = () => undefined;

excel.onmessage = ({ data }: MessageEvent<FromHost>) => {
  if ('events' in data) {
    listener(data.events);
    return;
  }
  waiting.get(data.id)?.(data.answer);
  waiting.delete(data.id);
};

const opened = fetch('bench.xlsx')
  .then((response) => response.arrayBuffer())
  .then((bytes) => tell({ workbook: new Uint8Array(bytes) }));

const handle = async (body: string | object): Promise<HostAnswer> => {
  await opened;
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    tell({ id, body: typeof body === 'string' ? body : JSON.stringify(body) });
  });
};

installOffice();
connectHost({
  handle,
  listen: (next) => {
    listener = next;
  },
});

if (new URLSearchParams(window.location.search).get('think') === 'page') {
  Reflect.deleteProperty(window, 'Worker');
}
