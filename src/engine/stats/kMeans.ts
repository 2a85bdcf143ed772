/**
 * k-means: k groups of rows with the least sum of squared distances to the groups' centres.
 *
 * Sources: S. P. Lloyd, IEEE Trans. Inf. Theory 28 (1982) 129–137 (the steps); D. Arthur, S. Vassilvitskii, SODA (2007)
 * 1027–1035 (k-means++, with the best of several candidates for each centre); J. A. Hartigan, Clustering Algorithms (1975)
 * (single rows that still lessen the sum by changing their group). As R's kmeans(x, k), whose algorithm is Hartigan's and Wong's.
 * Of several seeded starts the one with the least sum counts. The starts draw rows by their place: for a result that does
 * not depend on the order of rows the caller gives rows in an order of their own. Groups are numbered as they come.
 * Unit: squares of those of the columns. A group that loses its last row takes the row farthest from its centre.
 */
import { rowsOf, squaredDistance, type Points } from './points';
import { seededRandom } from './seeded';

export interface Partition {
  /** Per row the number of its group, from 0. */
  readonly groups: Int32Array;
  readonly centres: Points;
  /** Σ of the squared distances of rows to the centre of their group. */
  readonly withinSum: number;
}

const MOST_STEPS = 300;
/** Starts differ by this between two numbers of groups, so that none repeats another. */
const SEED = 20_240_607;

/** `count` is not above the number of different rows. */
export function kMeans(points: Points, count: number, starts: number): Partition {
  let best: Partition | null = null;
  for (let start = 0; start < starts; start += 1) {
    const found = exchanged(points, lloyd(points, spreadCentres(points, count, seededRandom(SEED + start))));
    if (best === null || found.withinSum < best.withinSum * (1 - 1e-12)) best = found;
  }
  if (best === null) throw new RangeError('no start');
  return best;
}

/** From given centres until no row changes its group. */
export function lloyd(points: Points, from: Points): Partition {
  const groups = new Int32Array(points.rows).fill(-1);
  const distances = new Float64Array(points.rows);
  let centres = from;
  for (let step = 0; step < MOST_STEPS && assign(points, centres, groups, distances); step += 1) {
    const sizes = sizesOf(groups, centres.rows);
    if (sizes.includes(0)) refill(groups, distances, sizes);
    centres = meansOf(points, groups, sizes);
  }
  assign(points, centres, groups, distances);
  return { groups, centres, withinSum: sumOf(distances) };
}

/**
 * Moves single rows for as long as that lessens the sum: a row leaves a group of n at the distance d for one of m at the
 * distance e where d²·n/(n − 1) > e²·m/(m + 1), and both centres follow at once.
 */
function exchanged(points: Points, { groups: from, centres: at }: Partition): Partition {
  const groups = from.slice();
  const sizes = sizesOf(groups, at.rows);
  const centres = { ...at, values: at.values.slice() };
  let moved = true;
  for (let step = 0; step < MOST_STEPS && moved; step += 1) {
    moved = false;
    for (let row = 0; row < points.rows; row += 1) {
      const own = groups[row]!;
      if (sizes[own] === 1) continue;
      const to = betterGroup(points, row, own, centres, sizes);
      if (to === own) continue;
      moveCentre(points, row, centres, own, -1 / (sizes[own]! - 1));
      moveCentre(points, row, centres, to, 1 / (sizes[to]! + 1));
      sizes[own]! -= 1;
      sizes[to]! += 1;
      groups[row] = to;
      moved = true;
    }
  }
  return lloyd(points, meansOf(points, groups, sizes));
}

/** The group in which the row would add least to the sum: its own unless another is better by more than a hair. */
function betterGroup(points: Points, row: number, own: number, centres: Points, sizes: Int32Array): number {
  const n = sizes[own]!;
  let least = (squaredDistance(points, row, centres, own) * n) / (n - 1) - 1e-12;
  let best = own;
  for (let group = 0; group < centres.rows; group += 1) {
    if (group === own) continue;
    const m = sizes[group]!;
    const cost = (squaredDistance(points, row, centres, group) * m) / (m + 1);
    if (cost < least) {
      least = cost;
      best = group;
    }
  }
  return best;
}

/** By `part` of the way from the centre to the row; a negative part leads away from it. */
function moveCentre({ columns, values }: Points, row: number, centres: Points, group: number, part: number): void {
  for (let column = 0; column < columns; column += 1) {
    const at = group * columns + column;
    centres.values[at]! += part * (values[row * columns + column]! - centres.values[at]!);
  }
}

/** Of equally near centres the first; tells whether any row changed its group. */
function assign({ rows, columns, values }: Points, centres: Points, groups: Int32Array, distances: Float64Array): boolean {
  let changed = false;
  for (let row = 0; row < rows; row += 1) {
    const from = row * columns;
    let nearest = 0;
    let least = Infinity;
    // The busiest loop of all: the distance is summed in place, and no longer than it can be the least.
    for (let centre = 0; centre < centres.rows; centre += 1) {
      const to = centre * columns;
      let distance = 0;
      for (let column = 0; column < columns && distance < least; column += 1) {
        const difference = values[from + column]! - centres.values[to + column]!;
        distance += difference * difference;
      }
      if (distance < least) {
        least = distance;
        nearest = centre;
      }
    }
    distances[row] = least;
    if (groups[row] !== nearest) {
      groups[row] = nearest;
      changed = true;
    }
  }
  return changed;
}

function sizesOf(groups: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count);
  for (const group of groups) sizes[group]! += 1;
  return sizes;
}

/** Each empty group takes the row that lies farthest from its centre and is not alone in its group. */
function refill(groups: Int32Array, distances: Float64Array, sizes: Int32Array): void {
  for (let empty = sizes.indexOf(0); empty >= 0; empty = sizes.indexOf(0)) {
    let farthest = -1;
    for (let row = 0; row < groups.length; row += 1) {
      if (sizes[groups[row]!]! > 1 && (farthest < 0 || distances[row]! > distances[farthest]!)) farthest = row;
    }
    if (farthest < 0) throw new RangeError('more groups than rows');
    sizes[groups[farthest]!]! -= 1;
    sizes[empty] = 1;
    groups[farthest] = empty;
    distances[farthest] = 0;
  }
}

function meansOf({ rows, columns, values }: Points, groups: Int32Array, sizes: Int32Array): Points {
  const means = new Float64Array(sizes.length * columns);
  for (let row = 0; row < rows; row += 1) {
    const to = groups[row]! * columns;
    const from = row * columns;
    for (let column = 0; column < columns; column += 1) means[to + column]! += values[from + column]!;
  }
  for (let at = 0; at < means.length; at += 1) means[at]! /= sizes[Math.floor(at / columns)]!;
  return { rows: sizes.length, columns, values: means };
}

/** The first centre is any row; each next one is drawn by its squared distance to those there are, the best of a few draws. */
function spreadCentres(points: Points, count: number, next: () => number): Points {
  const first = Math.floor(next() * points.rows);
  const chosen = [first];
  let nearest = closerOf(points, new Float64Array(points.rows).fill(Infinity), first);
  const draws = 2 + Math.floor(Math.log(count));
  while (chosen.length < count) {
    const total = sumOf(nearest);
    let best = { row: first, nearest, sum: Infinity };
    for (let draw = 0; draw < draws; draw += 1) {
      const row = drawByWeight(nearest, next() * total);
      const closer = closerOf(points, nearest, row);
      const sum = sumOf(closer);
      if (sum < best.sum) best = { row, nearest: closer, sum };
    }
    chosen.push(best.row);
    nearest = best.nearest;
  }
  return rowsOf(points, chosen);
}

/** Squared distances to the nearest chosen row, with `row` chosen too. */
function closerOf(points: Points, nearest: Float64Array, row: number): Float64Array {
  const closer = nearest.slice();
  for (let other = 0; other < closer.length; other += 1) {
    const distance = squaredDistance(points, other, points, row);
    if (distance < closer[other]!) closer[other] = distance;
  }
  return closer;
}

/** The row in whose stretch `mark` lies, when the weights are laid end to end. */
function drawByWeight(weights: Float64Array, mark: number): number {
  let left = mark;
  let last = 0;
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row]!;
    if (weight === 0) continue;
    last = row;
    left -= weight;
    if (left < 0) break;
  }
  return last;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
