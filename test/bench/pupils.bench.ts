/**
 * Rows of pupils per second: from the bytes of a workbook to the results of schools, beside reading nothing but the cells of the
 * very same file with hucre, in the same run. Each reading has a process of its own, with at most 3 GB for its objects.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writePupilWorkbook } from './pupils/pupilWorkbook';
import type { Reading, Way } from './pupils/readOnce';
import type { BenchTable } from './run';

/** How many rows, and how often each way is taken. */
const SIZES: readonly (readonly [rows: number, times: number])[] = [
  [10_000, 5],
  [100_000, 3],
  [1_000_000, 1],
];

const run = promisify(execFile);
const script = fileURLToPath(new URL('pupils/readOnce.ts', import.meta.url));

const readOnce = async (way: Way, path: string, rows: number): Promise<Reading> => {
  const { stdout } = await run(process.execPath, ['--max-old-space-size=3072', '--import', 'tsx', script, way, path, String(rows)]);
  return JSON.parse(stdout) as Reading;
};

/** Of several readings the one with the median time of the processor: what else the machine does hardly counts in it. */
const median = (readings: readonly Reading[]): Reading => [...readings].sort((a, b) => a.cpuSeconds - b.cpuSeconds)[Math.floor(readings.length / 2)]!;

const count = (value: number): string => Math.round(value).toLocaleString('en-US');

const measureSize = async (folder: string, rows: number, times: number): Promise<readonly string[]> => {
  const path = join(folder, `${String(rows)}.xlsx`);
  writePupilWorkbook(path, rows);
  const megabytes = (await stat(path)).size / 2 ** 20;
  const readings: Record<Way, Reading[]> = { ours: [], hucre: [] };
  for (let time = 0; time < times; time += 1) for (const way of ['ours', 'hucre'] as const) readings[way].push(await readOnce(way, path, rows));
  await rm(path);
  const [ours, hucre] = [median(readings.ours), median(readings.hucre)];
  return [
    count(rows),
    `${megabytes.toFixed(1)} MB`,
    count(rows / ours.cpuSeconds),
    count(rows / hucre.cpuSeconds),
    `× ${(ours.cpuSeconds / hucre.cpuSeconds).toFixed(2)}`,
    `× ${(ours.seconds / hucre.seconds).toFixed(2)}`,
    `${count(ours.peakMegabytes)} MB`,
    `${count(hucre.peakMegabytes)} MB`,
  ];
};

export async function measure(): Promise<readonly BenchTable[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pupils-'));
  const rows: (readonly string[])[] = [];
  try {
    for (const [size, times] of SIZES) rows.push(await measureSize(folder, size, times));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return [
    {
      title: 'Pupil rows: per second of processor time',
      columns: ['rows', 'file', 'ours, rows/s', 'hucre, rows/s', 'time to hucre', 'clock to hucre', 'our peak', 'hucre’s peak'],
      rows,
      notes: [
        'ours: the file, Microsoft’s client over the local host without the column of names, the readers, the counts of schools.',
        'hucre 1.0.0: the cells of the same file as arrays, and nothing else. Peaks are of the whole process, Node included.',
      ],
    },
  ];
}
