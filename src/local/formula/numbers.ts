/** The numbers among arguments, as Excel's aggregates take them. Figures of one range are kept while the range lives: a column is read by each of its rows. */
import type { CellError } from '../../files/workbook/model';
import { compareNumbers, toNumber } from './coerce';
import { isError, isMatrix, type Matrix, type Value } from './values';

interface Figures {
  readonly numbers: readonly number[];
  readonly firstError: CellError | null;
}

const figuresOf = new WeakMap<Matrix, Figures>();
const sortedOf = new WeakMap<Matrix, Float64Array>();

/** In a range only numbers count: texts, logical values and empty cells do not. */
const figures = (range: Matrix): Figures => {
  const known = figuresOf.get(range);
  if (known) return known;
  const found: Figures = {
    numbers: range.cells.filter((cell) => typeof cell === 'number'),
    firstError: range.cells.find((cell) => isError(cell)) ?? null,
  };
  figuresOf.set(range, found);
  return found;
};

/** The numbers of a range in ascending order, its errors passed over. */
export const sortedNumbers = (range: Matrix): Float64Array => {
  const known = sortedOf.get(range);
  if (known) return known;
  const sorted = Float64Array.from(figures(range).numbers).sort();
  sortedOf.set(range, sorted);
  return sorted;
};

/** How many of the sorted numbers are below `limit` (or, with `included`, at most it). */
export const countBelow = (sorted: Float64Array, limit: number, included: boolean): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareNumbers(sorted[middle]!, limit);
    if (order < 0 || (included && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The numbers of all arguments; a text or logical value that is itself an argument is converted. The first error is the result. */
export const collectNumbers = (args: readonly Value[]): readonly number[] | CellError => {
  const only = args.length === 1 ? args[0]! : null;
  if (only !== null && isMatrix(only)) return figures(only).firstError ?? figures(only).numbers;
  const numbers: number[] = [];
  for (const arg of args) {
    if (isMatrix(arg)) {
      const { firstError, numbers: found } = figures(arg);
      if (firstError) return firstError;
      for (const number of found) numbers.push(number);
    } else {
      const number = toNumber(arg);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
};

/** Sorted numbers of one argument, or its error. */
export const sortedArgument = (arg: Value): Float64Array | CellError => {
  if (isMatrix(arg)) return figures(arg).firstError ?? sortedNumbers(arg);
  const number = toNumber(arg);
  return isError(number) ? number : Float64Array.of(number);
};
