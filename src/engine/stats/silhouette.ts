/**
 * Silhouettes: how much nearer a row is to its own group than to the next one.
 *
 * Source: P. J. Rousseeuw, J. Comput. Appl. Math. 20 (1987) 53–65; as R's cluster::silhouette with Euclid's distance.
 * Formula: a = mean distance to the others of its group, b = the least of the mean distances to other groups,
 * s = (b − a) / max(a, b); a row alone in its group has 0. Unit: none, −1..1. One group only: there are none (`null`).
 * Complexity: every pair of rows; the caller gives a sample of a large set.
 */
import { squaredDistance, type Points } from './points';

/** Euclid's distances of all pairs, row after row. */
export function distanceMatrix(points: Points): Float64Array {
  const { rows } = points;
  const distances = new Float64Array(rows * rows);
  for (let row = 1; row < rows; row += 1) {
    for (let other = 0; other < row; other += 1) {
      const distance = Math.sqrt(squaredDistance(points, row, points, other));
      distances[row * rows + other] = distance;
      distances[other * rows + row] = distance;
    }
  }
  return distances;
}

/** `groups`: a number 0 … count − 1 for each row of the matrix. */
export function silhouettes(distances: Float64Array, groups: Int32Array, count: number): Float64Array | null {
  const rows = groups.length;
  const sizes = new Int32Array(count);
  for (const group of groups) sizes[group]! += 1;
  if (sizes.filter((size) => size > 0).length < 2) return null;
  const sums = new Float64Array(count);
  const found = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const own = groups[row]!;
    if (sizes[own] === 1) continue;
    sums.fill(0);
    const start = row * rows;
    for (let other = 0; other < rows; other += 1) sums[groups[other]!]! += distances[start + other]!;
    found[row] = silhouetteOf(sums, sizes, own);
  }
  return found;
}

function silhouetteOf(sums: Float64Array, sizes: Int32Array, own: number): number {
  const within = sums[own]! / (sizes[own]! - 1);
  let next = Infinity;
  for (let group = 0; group < sums.length; group += 1) {
    if (group !== own && sizes[group]! > 0) next = Math.min(next, sums[group]! / sizes[group]!);
  }
  const larger = Math.max(within, next);
  return larger === 0 ? 0 : (next - within) / larger;
}
