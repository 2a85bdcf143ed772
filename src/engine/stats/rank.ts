/**
 * Ranks of values: 1 is the smallest, ties share the lower number (Excel's RANK.EQ in ascending order).
 *
 * Source: [002] «на основе данной информации составляется рейтинг»; how ties are numbered is ours.
 * Formula: rank = 1 + the number of values below this one, compared at nine decimal digits.
 * Missing data: values are known ones only; none give no ranks.
 */
import { isBelow } from './tolerance';

export function rankAscending(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => 1 + countBelow(sorted, value));
}

/** How many of the sorted values are below `value`: a binary search for the first that is not. */
function countBelow(sorted: Float64Array, value: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBelow(sorted[middle]!, value)) from = middle + 1;
    else to = middle;
  }
  return from;
}
