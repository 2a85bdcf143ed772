/**
 * How many groups: each number that may be is tried, the greatest mean silhouette wins.
 *
 * Source: [001] 7.1 and [002] ask for clusters and name no method; the choice by silhouette is Rousseeuw's (1987).
 * Of equal silhouettes (at nine digits) the least number wins. A number that the user sets wins over all, as far as there
 * are that many different rows.
 */
import { kMeans, type Partition } from '../../stats/kMeans';
import { mean } from '../../stats/mean';
import { rowOf, type Points } from '../../stats/points';
import { distanceMatrix, silhouettes } from '../../stats/silhouette';
import { isBelow } from '../../stats/tolerance';
import type { TriedCount } from './result';

const LEAST_GROUPS = 2;
const MOST_GROUPS = 8;
const LEAST_STARTS = 10;
const MOST_STARTS = 200;
/** Rows times starts: few schools are tried from many more places, for the least sum is easily missed among them. */
const STARTED_ROWS = 12_000;

const startsFor = (rows: number): number => Math.min(MOST_STARTS, Math.max(LEAST_STARTS, Math.ceil(STARTED_ROWS / rows)));

export interface ChosenCount {
  readonly tried: readonly TriedCount[];
  readonly count: number;
  readonly partition: Partition;
  /** Euclid's distances of all pairs. */
  readonly distances: Float64Array;
}

/** `scaled`: at least two different rows. */
export function chooseCount(scaled: Points, asked: number | null): ChosenCount {
  const distances = distanceMatrix(scaled);
  const most = Math.max(LEAST_GROUPS, Math.min(MOST_GROUPS, differentRows(scaled, MOST_GROUPS), scaled.rows - 1));
  const found = Array.from({ length: most - LEAST_GROUPS + 1 }, (_, at) => {
    const partition = kMeans(scaled, LEAST_GROUPS + at, startsFor(scaled.rows));
    return { partition, silhouette: meanSilhouette(distances, partition) };
  });
  const best = asked === null ? found.reduce((one, other) => (isBelow(one.silhouette, other.silhouette) ? other : one)) : found[Math.min(Math.max(asked, LEAST_GROUPS), most) - LEAST_GROUPS]!;
  return {
    tried: found.map(({ partition, silhouette }) => ({ count: partition.centres.rows, silhouette, withinSum: partition.withinSum })),
    count: best.partition.centres.rows,
    partition: best.partition,
    distances,
  };
}

function meanSilhouette(distances: Float64Array, { groups, centres }: Partition): number {
  const values = silhouettes(distances, groups, centres.rows);
  return values === null ? 0 : mean(values);
}

/** How many rows differ, counted up to `most`. */
function differentRows(points: Points, most: number): number {
  const seen = new Set<string>();
  for (let row = 0; row < points.rows && seen.size < most; row += 1) seen.add(rowOf(points, row).join(' '));
  return seen.size;
}
