/**
 * The pseudo-language: every text accented, about a third longer and between marks, so that a text which is not
 * translated, is put together from pieces or does not fit shows at a glance. Digits and signs stay as they are.
 */
export { PSEUDO_LOCALE } from './pseudoLocale';

const ACUTE = '\u0301';
const VOWEL = /[aeiouyаеёиоуыэюя]/giu;

/** Vowels are about a third of the letters: doubled and accented they make a text longer by as much. */
const pseudoText = (text: string): string => `[!! ${text.replace(VOWEL, (vowel) => vowel + ACUTE + vowel.toLowerCase() + ACUTE)} !!]`;

type Word = (...args: readonly unknown[]) => unknown;

const pseudo = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') return (...args: readonly unknown[]) => pseudo((value as Word)(...args));
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner)]));
};

/** What is written into the workbook stays: sheets' names and validation prompts have limits and forbidden signs of their own. */
const OF_THE_WORKBOOK: readonly string[] = ['sheets', 'inputSheets', 'sheetNames'];

const outsideOfWorkbook = (texts: object, translate: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(texts).map(([name, words]) => [name, OF_THE_WORKBOOK.includes(name) ? words : translate(words)]));

export const pseudoTexts = <Words extends object>(texts: Words): Words =>
  outsideOfWorkbook(texts, (section) => (typeof section === 'object' && section !== null && 'sheetNames' in section ? outsideOfWorkbook(section, pseudo) : pseudo(section))) as Words;
