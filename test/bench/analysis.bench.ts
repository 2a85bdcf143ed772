/**
 * How the time of each topic of the analysis grows with the number of schools: ten times as many schools take ten times as
 * long where a step is linear, somewhat more at n log n; the bare loop over the same rows of results is beside it in the same run.
 */
import { Bench } from 'tinybench';
import { ANALYSES, commonGround } from '../../src/engine/analysis/analyseDistrict';
import { assessDistrict } from '../../src/engine/assessDistrict';
import { DEFAULT_SETTINGS } from '../../src/engine/settings';
import { conditionedDistrict } from './conditionedDistrict';
import type { BenchTable } from './run';

const SIZES = [10, 1_200, 4_000, 12_000, 40_000];

type Work = () => unknown;

function worksOf(schools: number): Readonly<Record<string, Work>> {
  const { district, input } = conditionedDistrict(schools);
  const assessment = assessDistrict(district, DEFAULT_SETTINGS)!;
  const bare = (): number => district.results.reduce((sum, { participants, below }) => sum + participants + below, 0);
  const ground = { assessment, input, schools: district.schools };
  const common = commonGround(ground);
  return {
    'bare loop': bare,
    'common ground': () => commonGround(ground),
    ...Object.fromEntries(Object.entries(ANALYSES).map(([topic, analyse]) => [topic, () => analyse(common)])),
  };
}

/** Milliseconds of each work: the median of three runs, a clean heap before each. */
async function medians(works: Readonly<Record<string, Work>>): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({ time: 0, iterations: 3, warmupTime: 0, warmupIterations: 1 });
  let kept: unknown;
  const beforeEach = (): void => {
    kept = undefined;
    globalThis.gc?.();
  };
  for (const [name, work] of Object.entries(works)) bench.add(name, () => void (kept = work()), { beforeEach });
  const tasks = await bench.run();
  if (kept === undefined) throw new Error('Nothing was computed');
  return new Map(
    tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`«${name}» failed`, { cause: result });
      return [name, result.latency.p50];
    }),
  );
}

const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** The exponent of the growth between the two greatest sizes: 1 is linear, n log n about 1.1, n² is 2. */
const exponent = (smaller: number, larger: number): string => (Math.log(larger / smaller) / Math.log(SIZES.at(-1)! / SIZES.at(-2)!)).toFixed(2);

export async function measure(): Promise<readonly BenchTable[]> {
  const bySize: ReadonlyMap<string, number>[] = [];
  for (const size of SIZES) bySize.push(await medians(worksOf(size)));
  const last = bySize.at(-1)!;
  return [
    {
      title: 'Analysis: milliseconds by number of schools (median of three)',
      columns: ['topic', ...SIZES.map((size) => size.toLocaleString('en-US')), 'growth', 'to bare'],
      rows: [...last.keys()].map((name) => [
        name,
        ...bySize.map((times) => milliseconds(times.get(name)!)),
        exponent(bySize.at(-2)!.get(name)!, last.get(name)!),
        `× ${(last.get(name)! / last.get('bare loop')!).toFixed(0)}`,
      ]),
      notes: ['growth: exponent between the two greatest sizes, 1 is linear, 2 is quadratic. Clusters choose their number on a', 'sample above 2,000 schools. bare loop: sums participants and below of the same rows.'],
    },
  ];
}
