/**
 * How the engine's time grows: per row of «Результаты», at three sizes of a district, beside a bare loop that only sums
 * the same two columns in the same run.
 */
import { Bench } from 'tinybench';
import { assessDistrict } from '../../src/engine/assessDistrict';
import { groupBy } from '../../src/engine/groupBy';
import { assessLowResults } from '../../src/engine/lowSchool';
import type { DistrictInput } from '../../src/engine/model';
import { DEFAULT_SETTINGS } from '../../src/engine/settings';
import type { BenchTable } from './run';
import { syntheticDistrict } from './syntheticDistrict';

const SIZES = [1_000, 10_000, 40_000];

function sumColumns({ results }: DistrictInput): number {
  let sum = 0;
  for (const { participants, below } of results) sum += participants + below;
  return sum;
}

function lowResultsRule({ schools, results }: DistrictInput): number {
  const rows = groupBy(results, ({ school }) => school);
  let listed = 0;
  for (const school of schools) {
    if (assessLowResults(school, rows.get(school.key) ?? [], 2021, DEFAULT_SETTINGS).status === 'listed') listed += 1;
  }
  return listed;
}

/** Nanoseconds per row of results: the median of the runs, with a clean heap before each. */
async function medians(district: DistrictInput, works: Readonly<Record<string, (district: DistrictInput) => unknown>>): Promise<number[]> {
  const bench = new Bench({ time: 0, iterations: 9, warmupTime: 0, warmupIterations: 3 });
  let kept: unknown;
  for (const [name, work] of Object.entries(works)) {
    bench.add(
      name,
      () => {
        kept = work(district);
      },
      {
        beforeEach: () => {
          kept = undefined;
          globalThis.gc?.();
        },
      },
    );
  }
  const tasks = await bench.run();
  if (kept === undefined) throw new Error('Nothing was computed');
  return tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`«${name}» failed`, { cause: result });
    return (result.latency.p50 * 1e6) / district.results.length;
  });
}

export async function measure(): Promise<readonly BenchTable[]> {
  const rows: string[][] = [];
  for (const size of SIZES) {
    const district = syntheticDistrict(size);
    const [bare, low, whole] = (await medians(district, {
      'bare loop': sumColumns,
      'low results': lowResultsRule,
      assessDistrict: (input) => assessDistrict(input, DEFAULT_SETTINGS),
    })) as [number, number, number];
    rows.push([
      size.toLocaleString('en-US'),
      district.results.length.toLocaleString('en-US'),
      bare.toFixed(1),
      low.toFixed(0),
      `× ${(low / bare).toFixed(0)}`,
      whole.toFixed(0),
      `× ${(whole / bare).toFixed(0)}`,
      `${((whole * district.results.length) / 1e6).toFixed(0)} ms`,
    ]);
  }
  return [
    {
      title: 'Engine: nanoseconds per row of results (median)',
      columns: ['schools', 'rows', 'bare loop', 'low results', 'to bare', 'assessDistrict', 'to bare', 'in all'],
      rows,
      notes: [
        'bare loop: sums participants and below of the same rows. low results: rows grouped by school, both criteria, Wilson',
        'intervals, reliability. assessDistrict: besides, ИСБШ with rank and border, ten risk factors, groups.',
      ],
    },
  ];
}
