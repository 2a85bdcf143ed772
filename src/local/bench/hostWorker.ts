/** Excel for measurements, in a thread of its own: in reality it is another process, too. It does not calculate. */
import { createHost, type Host } from '../host/host';
import { readWorkbook } from '../../files/xlsx';
import type { FromHost, ToHost } from './wire';

let host: Host | null = null;

const send = (message: FromHost): void => self.postMessage(message);

const open = (bytes: Uint8Array): Host => {
  const read = readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  const opened = createHost(read.workbook);
  opened.listen((events) => send({ events }));
  return opened;
};

const answer = async (id: number, body: string): Promise<void> => {
  if (!host) throw new Error('Asked before there was a workbook.');
  send({ id, answer: await host.handle(body) });
};

self.onmessage = ({ data }: MessageEvent<ToHost>) => {
  if ('workbook' in data) host = open(data.workbook);
  else void answer(data.id, data.body);
};
