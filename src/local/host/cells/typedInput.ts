/**
 * What Excel makes of a text that is assigned to a cell: the same as if it had been typed, by en-US rules.
 * A text that must stay text needs a leading apostrophe or the number format "@" beforehand.
 */
import { parseValue } from 'numfmt';
import { HostError, invalidArgument } from '../errors';
import type { CellValue } from '../../../files/workbook/model';
import { looksLikeFormula } from './formulaText';

const MAX_CELL_TEXT = 32_767;
const MAX_FORMULA = 8_192;

export interface Typed {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that the text suggests (a date, a percentage), for a cell that has none. */
  readonly format: string | null;
}

const plain = (value: CellValue): Typed => ({ value, formula: null, format: null });

const BLANK = plain(null);
/** Letters outside Latin never begin or end anything but text; most cells of a Russian workbook end here. */
const MAY_BE_A_VALUE = /^[\s\d.,:%$()+\-/A-Za-z]+$/;
const KNOWN_LIMIT = 20_000;
const known = new Map<string, Typed>();

/** 35% is 0.35, which 35 times a hundredth is not quite. */
const exact = (value: number, format: string | undefined): number => (format?.includes('%') ? Number(value.toPrecision(15)) : value);

const parsed = (text: string): Typed => {
  const found = parseValue(text);
  if (typeof found?.v === 'number') return { value: exact(found.v, found.z), formula: null, format: found.z ?? null };
  return plain(typeof found?.v === 'boolean' ? found.v : text);
};

const asValue = (text: string): Typed => {
  if (!MAY_BE_A_VALUE.test(text)) return plain(text);
  const seen = known.get(text);
  if (seen) return seen;
  const result = parsed(text);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(text, result);
  return result;
};

const asFormula = (formula: string): Typed => {
  if (formula.length > MAX_FORMULA) throw invalidArgument(`A formula has at most ${MAX_FORMULA} characters.`);
  if (!looksLikeFormula(formula)) throw invalidArgument(`Excel cannot read the formula ${formula.slice(0, 80)}`);
  return { value: null, formula, format: null };
};

/** "+7", "-5 %" are values; "-x", "@x" are formulas; a sign alone is text. */
const signed = (text: string): Typed => {
  const value = asValue(text);
  if (typeof value.value !== 'string' || text.length === 1) return value;
  return asFormula(text.startsWith('@') ? `=${text.slice(1)}` : `=${text}`);
};

export const typedInput = (input: unknown, isText: boolean): Typed => {
  if (typeof input === 'number' || typeof input === 'boolean') return plain(input);
  if (typeof input !== 'string') throw invalidArgument('A cell takes a text, a number, true or false.');
  if (input === '') return BLANK;
  if (input.length > MAX_CELL_TEXT + 1) throw new HostError('InvalidArgument', `A cell holds at most ${MAX_CELL_TEXT} characters.`);
  if (isText) return plain(input.startsWith("'") ? input.slice(1) : input);
  const first = input.charAt(0);
  if (first === "'") return plain(input.slice(1));
  if (input.length > MAX_CELL_TEXT) throw invalidArgument(`A cell holds at most ${MAX_CELL_TEXT} characters.`);
  if (first === '=' && input.length > 1) return asFormula(input);
  if (first === '+' || first === '-' || first === '@') return signed(input);
  return asValue(input);
};
