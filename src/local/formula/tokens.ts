/** Cuts a formula (English names, commas) into tokens. */
import type { CellError, HostRect } from '../../files/workbook/model';
import { parseAddress } from '../../files/workbook/address';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: CellError['error'] }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly rect: HostRect }
  /** A word before a bracket. */
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'word'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'end' };

/** A formula that this calculator cannot read: it is not silently taken for something else. */
export class FormulaSyntaxError extends Error {}

const SPACE = /[\s\u00a0]+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/iy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELLS = /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}/iy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(){},;]/y;
const WORD_GOES_ON = /[\p{L}\p{N}_.(!]/u;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** A reference to cells at this place, unless what follows makes it a longer word, a function or a sheet. */
const rangeAt = (formula: string, start: number): { token: Token; end: number } | null => {
  const sheet = matchAt(SHEET, formula, start);
  const from = start + (sheet?.[0].length ?? 0);
  const cells = matchAt(CELLS, formula, from);
  const end = from + (cells?.[0].length ?? 0);
  const rect = cells && !WORD_GOES_ON.test(formula.charAt(end)) ? parseAddress(cells[0]) : null;
  if (rect) return { token: { kind: 'range', sheet: sheet ? (sheet[1]?.replaceAll("''", "'") ?? sheet[2]!) : null, rect }, end };
  if (!sheet) return null;
  const broken = matchAt(ERROR, formula, from);
  if (broken) return { token: { kind: 'error', value: '#REF!' }, end: from + broken[0].length };
  throw new FormulaSyntaxError(`No cells after the sheet's name at ${start}: ${formula}`);
};

const tokenAt = (formula: string, at: number): { token: Token; end: number } => {
  const text = matchAt(TEXT, formula, at);
  if (text) return { token: { kind: 'text', value: text[1]!.replaceAll('""', '"') }, end: at + text[0].length };
  const error = matchAt(ERROR, formula, at);
  if (error) return { token: { kind: 'error', value: error[0].toUpperCase() as CellError['error'] }, end: at + error[0].length };
  const range = rangeAt(formula, at);
  if (range) return range;
  const number = matchAt(NUMBER, formula, at);
  if (number) return { token: { kind: 'number', value: Number(number[0]) }, end: at + number[0].length };
  const word = matchAt(WORD, formula, at);
  if (word) {
    const end = at + word[0].length;
    return { token: formula.charAt(end) === '(' ? { kind: 'function', name: word[0] } : { kind: 'word', name: word[0] }, end };
  }
  const sign = matchAt(SIGN, formula, at);
  if (sign) return { token: { kind: 'sign', sign: sign[0] }, end: at + sign[0].length };
  throw new FormulaSyntaxError(`Unexpected “${formula.charAt(at)}” at ${at}: ${formula}`);
};

/** The tokens of a formula without its leading "=", an `end` token last. */
export const tokenize = (formula: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const space = matchAt(SPACE, formula, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const { token, end } = tokenAt(formula, at);
    tokens.push(token);
    at = end;
  }
  return [...tokens, { kind: 'end' }];
};
