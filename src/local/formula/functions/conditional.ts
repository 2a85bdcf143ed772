/** COUNTIF, COUNTIFS, SUMIF, SUMIFS: cells that meet conditions. */
import { parseCriterion, type Criterion } from '../criteria';
import { countBelow, sortedNumbers } from '../numbers';
import { VALUE_ERROR, isError, isMatrix, lift, toMatrix, type Matrix, type Scalar, type Value } from '../values';
import { rangeFunction, type FunctionTable } from './definition';

const countOrdered = (range: Matrix, { operator, limit }: NonNullable<Criterion['order']>): number => {
  const sorted = sortedNumbers(range);
  if (operator === '<' || operator === '<=') return countBelow(sorted, limit, operator === '<=');
  return sorted.length - countBelow(sorted, limit, operator === '>');
};

const countIf = (range: Matrix, condition: Scalar): number => {
  const criterion = parseCriterion(condition);
  if (criterion.order) return countOrdered(range, criterion.order);
  return range.cells.reduce<number>((count, cell) => (criterion.test(cell) ? count + 1 : count), 0);
};

/** Adds the cells at the given places; texts and empty cells add nothing. */
const sumWhere = (summed: Matrix, holds: (index: number) => boolean): Scalar => {
  let total = 0;
  for (let index = 0; index < summed.cells.length; index += 1) {
    if (!holds(index)) continue;
    const cell = summed.cells[index] ?? null;
    if (isError(cell)) return cell;
    if (typeof cell === 'number') total += cell;
  }
  return total;
};

/** (range, condition) pairs of equal size, with conditions that may be ranges themselves: one result for each. */
const overPairs = (pairs: readonly Value[], size: Matrix | null, result: (holds: (index: number) => boolean, size: Matrix) => Scalar): Value => {
  const ranges = pairs.filter((_, index) => index % 2 === 0).map(toMatrix);
  const shape = size ?? ranges[0];
  if (!shape || pairs.length % 2 !== 0 || ranges.some(({ rows, columns }) => rows !== shape.rows || columns !== shape.columns)) return VALUE_ERROR;
  const conditions = pairs.filter((_, index) => index % 2 === 1);
  return lift(conditions, (scalars) => {
    const criteria = scalars.map(parseCriterion);
    return result((index) => criteria.every(({ test }, which) => test(ranges[which]!.cells[index] ?? null)), shape);
  });
};

const countCells = (holds: (index: number) => boolean, { cells }: Matrix): number =>
  cells.reduce<number>((count, _, index) => (holds(index) ? count + 1 : count), 0);

export const conditionalFunctions: FunctionTable = {
  COUNTIF: rangeFunction(2, 2, (range = null, condition = null) =>
    isMatrix(range) ? lift([condition], ([scalar]) => countIf(range, scalar ?? null)) : VALUE_ERROR,
  ),
  COUNTIFS: rangeFunction(2, 254, (...pairs) => overPairs(pairs, null, countCells)),
  SUMIF: rangeFunction(2, 3, (range = null, condition = null, summed = range) =>
    isMatrix(range) && isMatrix(summed) ? overPairs([range, condition], summed, (holds) => sumWhere(summed, holds)) : VALUE_ERROR,
  ),
  SUMIFS: rangeFunction(3, 255, (summed = null, ...pairs) =>
    isMatrix(summed) ? overPairs(pairs, summed, (holds) => sumWhere(summed, holds)) : VALUE_ERROR,
  ),
};
