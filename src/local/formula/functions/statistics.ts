import type { CellError } from '../../../files/workbook/model';
import { compareNumbers, toNumber } from '../coerce';
import { collectNumbers, countBelow, sortedArgument } from '../numbers';
import { MISSING_ERROR, NUMBER_ERROR, isError, lift, type Scalar, type Value } from '../values';
import { rangeFunction, setting, type FunctionDefinition, type FunctionTable } from './definition';

/** The sorted numbers at a fractional place between 0 and n − 1, linearly between neighbours. */
const atPlace = (sorted: ArrayLike<number>, place: number): number => {
  const below = Math.floor(place);
  const lower = sorted[below] ?? 0;
  const upper = sorted[below + 1] ?? lower;
  return lower + (place - below) * (upper - lower);
};

const percentile = (sorted: Float64Array, part: number): number | CellError =>
  sorted.length === 0 || part < 0 || part > 1 ? NUMBER_ERROR : atPlace(sorted, part * (sorted.length - 1));

const kth = (sorted: Float64Array, place: number): number | CellError =>
  place < 1 || place > sorted.length ? NUMBER_ERROR : (sorted[Math.ceil(place) - 1] ?? NUMBER_ERROR);

/** A range, and a number that says which figure of it. */
const ofSorted = (rule: (sorted: Float64Array, number: number) => number | CellError): FunctionDefinition =>
  rangeFunction(2, 2, (range = null, which = null) => {
    const sorted = sortedArgument(range);
    if (isError(sorted as Value)) return sorted as CellError;
    return lift([which], ([scalar]) => {
      const number = toNumber(scalar ?? null);
      return isError(number) ? number : rule(sorted as Float64Array, number);
    });
  });

/** Descending unless `order` is not zero; ties share the better place. */
const rank = (value: Scalar, sorted: Float64Array, ascending: boolean): number | CellError => {
  const number = toNumber(value);
  if (isError(number)) return number;
  const below = countBelow(sorted, number, false);
  const found = sorted[below];
  if (found === undefined || compareNumbers(found, number) !== 0) return MISSING_ERROR;
  return 1 + (ascending ? below : sorted.length - countBelow(sorted, number, true));
};

const rankFunction = rangeFunction(2, 3, (value = null, range = null, order) => {
  const sorted = sortedArgument(range);
  if (isError(sorted as Value)) return sorted as CellError;
  const ascending = toNumber(setting(order, 0));
  if (isError(ascending)) return ascending;
  return lift([value], ([scalar]) => rank(scalar ?? null, sorted as Float64Array, ascending !== 0));
});

const percentileFunction = ofSorted(percentile);

export const statisticsFunctions: FunctionTable = {
  MEDIAN: rangeFunction(1, 255, (...args) => {
    const numbers = collectNumbers(args);
    if (isError(numbers as Value)) return numbers as CellError;
    const sorted = Float64Array.from(numbers as readonly number[]).sort();
    return sorted.length === 0 ? NUMBER_ERROR : atPlace(sorted, (sorted.length - 1) / 2);
  }),
  PERCENTILE: percentileFunction,
  'PERCENTILE.INC': percentileFunction,
  RANK: rankFunction,
  'RANK.EQ': rankFunction,
  SMALL: ofSorted(kth),
  LARGE: ofSorted((sorted, place) => (place < 1 || place > sorted.length ? NUMBER_ERROR : (sorted[sorted.length - Math.ceil(place)] ?? NUMBER_ERROR))),
};
