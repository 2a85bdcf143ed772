/** What Excel makes of what a person types into a cell, by the rules of the person's language and region. */
import { looksLikeFormula } from '../../host/cells/formulaText';
import { typedInput, type Typed } from '../../host/cells/typedInput';
import { HostError } from '../../host/errors';
import { typedMoment } from './typedMoment';

/** `formula`: Excel would not accept it as it stands. */
export type TypedOutcome = Typed | { readonly problem: 'formula' };

export interface TypingRules {
  readonly russian: boolean;
  /** The year that a date without one belongs to. */
  readonly year: number;
  readonly date1904: boolean;
}

const plain = (value: Typed['value'], format: string | null = null): Typed => ({ value, formula: null, format });

const SPACE = '[ \\u00a0\\u202f]';
/** 12,5; 1 234,5; 1,5E-3; with a sign or a percent sign. */
const NUMBER = new RegExp(`^([+-]?)(\\d{1,3}(?:${SPACE}\\d{3})+|\\d+|(?=,\\d))(,\\d*)?(?:[eE]([+-]?\\d{1,3}))?${SPACE}*(%?)$`);

const numberFormat = (grouped: boolean, decimals: number, percent: boolean): string | null => {
  if (percent) return decimals > 0 ? '0.00%' : '0%';
  if (!grouped) return null;
  return decimals > 0 ? '#,##0.00' : '#,##0';
};

const russianNumber = (text: string): Typed | null => {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent, percent = ''] = match;
  const digits = `${sign}${whole.replace(/\D/g, '') || '0'}.${fraction.slice(1) || '0'}e${exponent ?? '0'}`;
  const value = Number(digits);
  if (!Number.isFinite(value)) return null;
  // 35 % is 0.35, which 35 times a hundredth is not quite.
  return plain(percent ? Number((value / 100).toPrecision(15)) : value, numberFormat(/\D/.test(whole), fraction.length - 1, percent !== ''));
};

const TRUTH: ReadonlyMap<string, boolean> = new Map([['ИСТИНА', true], ['ЛОЖЬ', false], ['TRUE', true], ['FALSE', false]]);

const formula = (text: string): TypedOutcome => (looksLikeFormula(text) ? { value: null, formula: text, format: null } : { problem: 'formula' });

const SIGNED_FORMULA = /^[+-][A-Za-z(\d$]/;

const russian = (text: string, rules: TypingRules): TypedOutcome => {
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return formula(text);
  const trimmed = text.trim();
  const found = russianNumber(trimmed) ?? typedMoment(trimmed, rules);
  if (found) return found;
  const truth = TRUTH.get(trimmed.toUpperCase());
  if (truth !== undefined) return plain(truth);
  return SIGNED_FORMULA.test(trimmed) && looksLikeFormula(`=${trimmed}`) ? formula(`=${trimmed}`) : plain(text);
};

const english = (text: string): TypedOutcome => {
  try {
    return typedInput(text, false);
  } catch (error) {
    if (error instanceof HostError) return { problem: 'formula' };
    throw error;
  }
};

/** `isText`: the cell has the number format of texts, and takes everything as it stands. */
export const typed = (text: string, isText: boolean, rules: TypingRules): TypedOutcome => {
  if (text === '') return plain(null);
  if (isText) return plain(text.startsWith("'") ? text.slice(1) : text);
  return rules.russian ? russian(text, rules) : english(text);
};
