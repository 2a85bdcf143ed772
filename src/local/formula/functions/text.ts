import type { CellError } from '../../../files/workbook/model';
import { toNumber, toText } from '../coerce';
import { formatAsText } from '../numberFormat';
import { VALUE_ERROR, isError, toMatrix, type Scalar } from '../values';
import { rangeFunction, scalarFunction, type FunctionDefinition, type FunctionTable } from './definition';

/** Errors never reach these rules: `scalarFunction` returns them before. */
const textOf = (value: Scalar): string => {
  const text = toText(value);
  return typeof text === 'string' ? text : '';
};

/** A text and counts of characters; a missing count is 1. */
const cut = (counts: number, optional: number, rule: (text: string, ...counts: number[]) => string | CellError): FunctionDefinition =>
  scalarFunction(1 + counts - optional, 1 + counts, (text = null, ...given) => {
    const numbers = Array.from({ length: counts }, (_, which) => (given[which] === undefined ? 1 : toNumber(given[which])));
    const error = numbers.find((number) => typeof number !== 'number');
    if (error !== undefined) return error;
    const whole = (numbers as number[]).map(Math.trunc);
    return whole.some((number) => number < 0) ? VALUE_ERROR : rule(textOf(text), ...whole);
  });

export const textFunctions: FunctionTable = {
  LEFT: cut(1, 1, (text, count = 1) => text.slice(0, count)),
  RIGHT: cut(1, 1, (text, count = 1) => (count === 0 ? '' : text.slice(-count))),
  MID: cut(2, 0, (text, start = 1, count = 0) => (start < 1 ? VALUE_ERROR : text.slice(start - 1, start - 1 + count))),
  LEN: scalarFunction(1, 1, (text = null) => textOf(text).length),
  /** Spaces only: a non-breaking space stays, as in Excel. */
  TRIM: scalarFunction(1, 1, (text = null) => textOf(text).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  TEXT: scalarFunction(2, 2, (value = null, format = null) => {
    const number = toNumber(value);
    return isError(number) ? textOf(value) : formatAsText(number, textOf(format));
  }),
  VALUE: scalarFunction(1, 1, (text = null) => (typeof text === 'boolean' ? VALUE_ERROR : toNumber(text))),
  CONCATENATE: scalarFunction(1, 255, (...texts) => texts.map(textOf).join('')),
  /** Excel 2019 and later: ranges are joined cell by cell. */
  CONCAT: rangeFunction(1, 255, (...args) => {
    const texts = args.flatMap((arg) => toMatrix(arg).cells).map(toText);
    return texts.find((text) => typeof text !== 'string') ?? texts.join('');
  }),
};
