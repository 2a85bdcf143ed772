/** Run in a process of its own: reads one workbook of pupils one way, and prints what it took as JSON. */
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre';
import { readContent } from '../../../src/app/readContent';
import { readWorkbook } from '../../../src/files/xlsx';
import { readInputs } from '../../../src/inputs/readInputs';
import { createHost } from '../../../src/local/host/host';
import { connectHost, installClient } from '../../../src/local/host/node';
import { pupilAt, schoolCount } from './pupilWorkbook';

export type Way = 'ours' | 'hucre';

export interface Reading {
  /** On the clock, and of the processor. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Everything from the bytes to results of schools: the file, Microsoft's client over the local host, the readers. */
const readOurs = async (bytes: Uint8Array, rows: number): Promise<void> => {
  const opened = readWorkbook(bytes);
  if ('problem' in opened) throw new Error(opened.problem.code);
  installClient();
  connectHost(createHost(opened.workbook));
  const content = await readContent();
  if (!content.ok) throw new Error(content.problem.code);
  const { input } = readInputs(content.report.raw).reading;
  const counted = input.results.reduce((sum, { participants }) => sum + participants, 0);
  let expected = 0;
  for (let row = 0; row < rows; row += 1) if (!pupilAt(row).retake) expected += 1;
  if (input.schools.length !== schoolCount || counted !== expected) throw new Error(`${counted} pupils were counted of ${expected}`);
};

/** Cells alone: nothing is understood of them. */
const readWithHucre = async (bytes: Uint8Array, rows: number): Promise<void> => {
  const { sheets } = await readXlsx(bytes);
  if (sheets[1]?.rows.length !== rows + 1) throw new Error('Rows are missing');
};

const [way, path = '', count = '0'] = process.argv.slice(2);
const bytes = readFileSync(path);
const before = process.cpuUsage();
const start = performance.now();
await (way === 'hucre' ? readWithHucre : readOurs)(bytes, Number(count));
const seconds = (performance.now() - start) / 1_000;
const { user, system } = process.cpuUsage(before);
const reading: Reading = { seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1_024 };
console.log(JSON.stringify(reading));
