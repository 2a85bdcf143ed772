import type { CellError } from '../../../files/workbook/model';
import { toNumber } from '../coerce';
import { collectNumbers } from '../numbers';
import { DIVISION_ERROR, NUMBER_ERROR, VALUE_ERROR, isError, isMatrix, matrix, toMatrix, type Scalar, type Value } from '../values';
import { rangeFunction, scalarFunction, type FunctionDefinition, type FunctionTable } from './definition';

const overNumbers = (rule: (numbers: readonly number[]) => number | CellError): FunctionDefinition =>
  rangeFunction(1, 255, (...args) => {
    const numbers = collectNumbers(args);
    return isError(numbers as Value) ? (numbers as CellError) : rule(numbers as readonly number[]);
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Without spreading: a column may hold more numbers than a call takes arguments. */
const extreme = (numbers: readonly number[], better: (a: number, b: number) => boolean): number =>
  numbers.length === 0 ? 0 : numbers.reduce((best, number) => (better(number, best) ? number : best));

const arithmetic = (count: number, rule: (...numbers: readonly number[]) => number): FunctionDefinition =>
  scalarFunction(count, count, (...args) => {
    const numbers = args.map(toNumber);
    const error = numbers.find((number) => typeof number !== 'number');
    if (error !== undefined) return error;
    const result = rule(...(numbers as number[]));
    return Number.isFinite(result) ? result : NUMBER_ERROR;
  });

/** Half away from zero on the decimal digits that Excel shows: ROUND(1.005, 2) is 1.01. */
const round = (number = 0, digits = 0): number => {
  const places = Math.trunc(digits);
  const [mantissa = '0', exponent = '0'] = Math.abs(number).toPrecision(15).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  const back = Number(`${shifted}e${-places}`);
  return number < 0 && back !== 0 ? -back : back;
};

/** 0^0 has no value in Excel, and a power of zero below zero is a division by zero. */
export const power = (base: number, exponent: number): number | CellError => {
  if (base === 0 && exponent === 0) return NUMBER_ERROR;
  if (base === 0 && exponent < 0) return DIVISION_ERROR;
  const result = base ** exponent;
  return Number.isFinite(result) ? result : NUMBER_ERROR;
};

/** What is not a number counts as 0 inside SUMPRODUCT; logical values too, unless arithmetic made numbers of them. */
const sumProduct = (args: readonly Value[]): Scalar => {
  const matrices = args.map((arg) => (isMatrix(arg) ? arg : matrix(1, 1, [typeof arg === 'number' || isError(arg) ? arg : toNumber(arg)])));
  const [first] = matrices;
  if (!first || matrices.some((each) => each.rows !== first.rows || each.columns !== first.columns)) return VALUE_ERROR;
  let total = 0;
  for (let index = 0; index < first.cells.length; index += 1) {
    let product = 1;
    for (const { cells } of matrices) {
      const cell = cells[index] ?? null;
      if (isError(cell)) return cell;
      product *= typeof cell === 'number' ? cell : 0;
    }
    total += product;
  }
  return total;
};

const allCells = (args: readonly Value[]): readonly Scalar[] => args.flatMap((arg) => toMatrix(arg).cells);

export const mathsFunctions: FunctionTable = {
  SUM: overNumbers(sum),
  SUMPRODUCT: rangeFunction(1, 255, (...args) => sumProduct(args)),
  COUNT: rangeFunction(1, 255, (...args) =>
    args.reduce<number>((count, arg) => {
      if (isMatrix(arg)) return count + arg.cells.filter((cell) => typeof cell === 'number').length;
      return count + (typeof toNumber(arg) === 'number' ? 1 : 0);
    }, 0),
  ),
  COUNTA: rangeFunction(1, 255, (...args) => allCells(args).filter((cell) => cell !== null).length),
  AVERAGE: overNumbers((numbers) => (numbers.length === 0 ? DIVISION_ERROR : sum(numbers) / numbers.length)),
  MIN: overNumbers((numbers) => extreme(numbers, (a, b) => a < b)),
  MAX: overNumbers((numbers) => extreme(numbers, (a, b) => a > b)),
  ROUND: arithmetic(2, round),
  ABS: arithmetic(1, (number = 0) => Math.abs(number)),
  SQRT: arithmetic(1, (number = 0) => Math.sqrt(number)),
  POWER: scalarFunction(2, 2, (base = null, exponent = null) => {
    const x = toNumber(base);
    const y = toNumber(exponent);
    return isError(x) ? x : isError(y) ? y : power(x, y);
  }),
};
