/** A text of a header or a title from which what is understood is cut out piece by piece; what is left has another meaning. */
import { foldLookalikes, foldText, tidyText } from '../text';

const LETTER_OR_DIGIT = /[\p{L}\d]/u;

export interface Wording {
  /** As it is written, tidied. */
  readonly written: string;
  /** The same letter by letter, folded: patterns are matched against it. */
  readonly folded: string;
}

/** A cell may hold 32,767 characters. What a header or a title says, it says in far fewer; patterns are not let loose on more. */
const LONGEST = 1_000;

export const wordingOf = (text: string): Wording => {
  const written = tidyText(text.slice(0, LONGEST)).replace(/ ?\r?\n ?/g, ' ');
  const folded = foldLookalikes(foldText(written));
  return folded.length === written.length ? { written, folded } : { written: folded, folded };
};

/** What stands where a pattern matched becomes spaces; `null` where nothing matches. The pattern is matched once. */
export const cut = (wording: Wording, pattern: RegExp): { readonly match: RegExpExecArray; readonly rest: Wording } | null => {
  const match = pattern.exec(wording.folded);
  return match ? { match, rest: without(wording, match.index, match[0].length) } : null;
};

const without = ({ written, folded }: Wording, at: number, length: number): Wording => {
  const blank = ' '.repeat(length);
  return { written: written.slice(0, at) + blank + written.slice(at + length), folded: folded.slice(0, at) + blank + folded.slice(at + length) };
};

/** Cuts out all that match; a pattern that matches mere spaces is done. */
export const cutAll = (wording: Wording, pattern: RegExp): Wording => {
  const found = cut(wording, pattern);
  return found && found.match[0].trim() !== '' ? cutAll(found.rest, pattern) : wording;
};

export const saysSomething = ({ folded }: Wording): boolean => LETTER_OR_DIGIT.test(folded);

/** What is left as one would write it: no punctuation at the ends, no doubled spaces. */
export const leftOf = ({ written }: Wording): string =>
  written
    .replace(/\s+/g, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/^[^\p{L}\d(«"]+|[^\p{L}\d)»"]+$/gu, '')
    .trim();
