/** Conditions of COUNTIF, SUMIF and their kin: ">=5", "<>", "МБОУ*", 3, TRUE. */
import { compareNumbers, compareTexts, numericText } from './coerce';
import { isError, type Scalar } from './values';

export interface Criterion {
  readonly test: (cell: Scalar) => boolean;
  /** A comparison of numbers alone: it can be counted on sorted numbers. */
  readonly order: { readonly operator: Order; readonly limit: number } | null;
}

export type Order = '<' | '<=' | '>' | '>=';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Excel's wildcards: ? one character, * any number of them, ~ before them takes them literally. `null`: there are none. */
export const wildcardPattern = (text: string): RegExp | null => {
  if (!/[*?]/.test(text)) return null;
  const source = text.replace(/~[*?~]|[*?]|[^*?~]+|~/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return escaped(/^~[*?~]$/.test(part) ? part.slice(1) : part);
  });
  return new RegExp(`^${source}$`, 'isu');
};

const passes = (order: number, operator: Order): boolean =>
  operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0;

const equalsNumber = (number: number) => (cell: Scalar): boolean => {
  const value = typeof cell === 'string' ? numericText(cell) : cell;
  return typeof value === 'number' && compareNumbers(value, number) === 0;
};

const equalsText = (text: string): ((cell: Scalar) => boolean) => {
  const pattern = wildcardPattern(text);
  const literal = text.replace(/~([*?~])/g, '$1');
  return (cell) => typeof cell === 'string' && (pattern ? pattern.test(cell) : compareTexts(cell, literal) === 0);
};

const equality = (operand: string): ((cell: Scalar) => boolean) => {
  const number = numericText(operand);
  if (number !== null) return equalsNumber(number);
  if (/^(true|false)$/i.test(operand)) return (cell) => cell === /^true$/i.test(operand);
  if (operand.startsWith('#')) return (cell) => isError(cell) && cell.error === operand.toUpperCase();
  return equalsText(operand);
};

const plain = (test: (cell: Scalar) => boolean): Criterion => ({ test, order: null });

const ordering = (operator: Order, operand: string): Criterion => {
  const limit = numericText(operand);
  if (limit === null) return plain((cell) => typeof cell === 'string' && passes(compareTexts(cell, operand), operator));
  return { test: (cell) => typeof cell === 'number' && passes(compareNumbers(cell, limit), operator), order: { operator, limit } };
};

const fromText = (text: string): Criterion => {
  const [, operator, operand] = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(text) as unknown as [string, string | undefined, string];
  if (operator === undefined && operand === '') return plain((cell) => cell === null || cell === '');
  if (operator === undefined) return plain(equality(operand));
  if (operator === '=') return plain(operand === '' ? (cell) => cell === null : equality(operand));
  if (operator === '<>') {
    const equal = equality(operand);
    return plain(operand === '' ? (cell) => cell !== null : (cell) => !equal(cell));
  }
  return ordering(operator as Order, operand);
};

export const parseCriterion = (condition: Scalar): Criterion => {
  if (typeof condition === 'string') return fromText(condition);
  if (typeof condition === 'number') return plain(equalsNumber(condition));
  if (typeof condition === 'boolean') return plain((cell) => cell === condition);
  // An empty condition cell stands for 0, as in Excel.
  if (condition === null) return plain(equalsNumber(0));
  return plain((cell) => isError(cell) && cell.error === condition.error);
};
