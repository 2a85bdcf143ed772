/**
 * The nearest rows of each row, exactly, by Euclid's distance.
 *
 * Source: J. H. Friedman, J. L. Bentley, R. A. Finkel, ACM TOMS 3 (1977) 209–226 (k-d tree: halves by the widest column,
 * a half is passed over when its border is farther than the farthest neighbour kept).
 * Distances are compared at nine decimal digits, ties by the order given: so the answer does not depend on the order of
 * rows, nor on binary representation. Unit: that of the columns. Fewer rows than asked for: all the others are nearest.
 * Complexity: about n log n for up to some ten columns that say different things; with twenty that have nothing to do with one
 * another nearly every pair is compared, as in any exact way: then `among` holds the work within bounds.
 */
import { rowsOf, type Points } from './points';

export interface Neighbours {
  /** Places of rows, nearest first. */
  readonly rows: readonly number[];
  readonly distances: readonly number[];
}

const LEAF = 12;
/** What rounding to nine digits may bring nearer, twice. */
const SLACK = 1e-9;

/** Rows `from` … `to` of the tree's own order; halved unless it is a leaf. */
interface Node {
  readonly from: number;
  readonly to: number;
  readonly column: number;
  /** Rows of the first half are not above it in the column. */
  readonly border: number;
  readonly halves: readonly [Node, Node] | null;
}

interface Tree {
  /** In the tree's own order, so that neighbours lie side by side in memory. */
  readonly points: Points;
  /** Per row of the tree its place. */
  readonly places: Int32Array;
  readonly root: Node;
}

/** `rank`: per row a whole number, unique; of equal distances the lower one comes first. `among`: the rows that may be neighbours; all when absent. */
export function nearestRows(points: Points, count: number, rank: ArrayLike<number>, among?: readonly number[]): readonly Neighbours[] {
  const places = Int32Array.from(among ?? Array.from({ length: points.rows }, (_, row) => row)).sort((a, b) => rank[a]! - rank[b]!);
  // Of rows that are all equal only the first can be neighbours, and one more for a row that is among them itself.
  const root = grow(points, places, 0, places.length, Math.max(LEAF, count + 1));
  const tree = { points: rowsOf(points, [...places]), places, root };
  const gaps = new Float64Array(points.columns);
  return Array.from({ length: points.rows }, (_, row) => {
    const kept = new Kept(count, rank);
    search(tree, root, { row, values: points.values.subarray(row * points.columns, (row + 1) * points.columns) }, 0, gaps, kept);
    return { rows: kept.rows, distances: kept.distances };
  });
}

/** The row whose neighbours are looked for. */
interface Asked {
  readonly row: number;
  readonly values: Float64Array;
}

/** A distance as it is compared and shown. */
export const roundedDistance = (squared: number): number => Math.round(Math.sqrt(squared) * 1e9) / 1e9;

/** The nearest rows met so far, in order. */
class Kept {
  readonly rows: number[] = [];
  readonly distances: number[] = [];
  /** The square of the distance from which on rows are of no use. */
  reach = Infinity;

  constructor(
    private readonly count: number,
    private readonly rank: ArrayLike<number>,
  ) {}

  add(row: number, distance: number): void {
    const { rows, distances, count } = this;
    let at = rows.length;
    while (at > 0 && this.isBefore(row, distance, at - 1)) at -= 1;
    if (at >= count) return;
    rows.splice(at, 0, row);
    distances.splice(at, 0, distance);
    if (rows.length > count) {
      rows.pop();
      distances.pop();
    }
    if (rows.length === count) this.reach = (distances[count - 1]! + SLACK) ** 2;
  }

  private isBefore(row: number, distance: number, at: number): boolean {
    const known = this.distances[at]!;
    return distance < known || (distance === known && this.rank[row]! < this.rank[this.rows[at]!]!);
  }
}

/** `gaps`: per column how far this part of the tree lies from the row at least; `squared`: the sum of their squares. */
function search(tree: Tree, node: Node, asked: Asked, squared: number, gaps: Float64Array, kept: Kept): void {
  if (node.halves === null) {
    scan(tree, node, asked, kept);
    return;
  }
  const { column, halves } = node;
  const offset = asked.values[column]! - node.border;
  const isFirst = offset <= 0;
  search(tree, halves[isFirst ? 0 : 1], asked, squared, gaps, kept);
  const before = gaps[column]!;
  const farther = squared - before * before + offset * offset;
  if (farther > kept.reach) return;
  gaps[column] = offset;
  search(tree, halves[isFirst ? 1 : 0], asked, farther, gaps, kept);
  gaps[column] = before;
}

/** The busiest loop: a distance is summed in place, and no longer than the row can be among the nearest. */
function scan({ points: { columns, values }, places }: Tree, { from, to }: Node, { row, values: own }: Asked, kept: Kept): void {
  for (let other = from; other < to; other += 1) {
    if (places[other] === row) continue;
    const start = other * columns;
    const { reach } = kept;
    let squared = 0;
    for (let column = 0; column < columns && squared <= reach; column += 1) {
      const difference = own[column]! - values[start + column]!;
      squared += difference * difference;
    }
    if (squared <= reach) kept.add(places[other]!, roundedDistance(squared));
  }
}

/** Halves by the median of the widest column; where the median is the greatest value too, the border goes below it. */
function grow(points: Points, places: Int32Array, from: number, to: number, most: number): Node {
  const leaf = { from, to, column: 0, border: 0, halves: null };
  if (to - from <= LEAF) return leaf;
  const part = places.subarray(from, to);
  const column = widestColumn(points, part);
  const valueAt = (place: number): number => points.values[place * points.columns + column]!;
  const sorted = Float64Array.from(part, valueAt).sort();
  const greatest = sorted[sorted.length - 1]!;
  if (sorted[0] === greatest) return { ...leaf, to: Math.min(to, from + most) };
  const median = sorted[(sorted.length - 1) >>> 1]!;
  const border = median < greatest ? median : sorted[sorted.indexOf(greatest) - 1]!;
  const first = part.filter((place) => valueAt(place) <= border);
  part.set([...first, ...part.filter((place) => valueAt(place) > border)]);
  const middle = from + first.length;
  return { from, to, column, border, halves: [grow(points, places, from, middle, most), grow(points, places, middle, to, most)] };
}

function widestColumn({ columns, values }: Points, places: Int32Array): number {
  let widest = 0;
  let most = -1;
  for (let column = 0; column < columns; column += 1) {
    let least = Infinity;
    let greatest = -Infinity;
    for (const place of places) {
      const value = values[place * columns + column]!;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
    if (greatest - least > most) {
      most = greatest - least;
      widest = column;
    }
  }
  return widest;
}
