/** Excel's silent conversions between numbers, texts and logical values, and its order of values. */
import type { CellError } from '../../files/workbook/model';
import { VALUE_ERROR, isError, type Scalar } from './values';

const NUMBER_TEXT = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?%?$/i;

/** A text that Excel would take for a number («12,5», «1 234», «35 %»), or `null`. Dates are left out: no formula of the add-in needs them. */
export const numericText = (text: string): number | null => {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '');
  if (!NUMBER_TEXT.test(compact)) return null;
  const number = Number(compact.replace('%', '').replace(',', '.'));
  return compact.endsWith('%') ? number / 100 : number;
};

export const toNumber = (value: Scalar): number | CellError => {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  return numericText(value) ?? VALUE_ERROR;
};

/** 15 significant digits, as Excel shows and joins numbers. */
export const numberText = (value: number): string => {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return text.includes('e') ? rounded.toExponential().replace('e', 'E').replace(/E([+-])(\d)$/, 'E$10$2') : text;
};

export const toText = (value: Scalar): string | CellError => {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
};

export const toBoolean = (value: Scalar): boolean | CellError => {
  if (typeof value === 'boolean') return value;
  if (isError(value)) return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : VALUE_ERROR;
};

/** Excel compares numbers on 15 significant digits. */
export const compareNumbers = (a: number, b: number): number => {
  if (a === b) return 0;
  const close = Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  return close && Number(a.toPrecision(15)) === Number(b.toPrecision(15)) ? 0 : a - b;
};

const letters = new Intl.Collator('ru', { sensitivity: 'accent' });

/** Without regard to case. */
export const compareTexts = (a: string, b: string): number => (a === b ? 0 : letters.compare(a, b));

export type Plain = Exclude<Scalar, CellError>;

const kindOrder = (value: Exclude<Plain, null>): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

const emptyLike = (other: Plain): Exclude<Plain, null> => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

/** Numbers before texts before logical values; an empty cell is the other side's 0, "" or FALSE. */
export const compareValues = (left: Plain, right: Plain): number => {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(a);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return kindOrder(a) - kindOrder(b) || Number(a) - Number(b);
};
