/** The one school that a misspelt name must mean: for a correction that is offered with one press. Compares keys of names. */
import { editDistance } from './wordForms';

/** Longer names may be misspelt in more letters. */
const allowedDistance = (length: number): number => (length < 6 ? 1 : length < 14 ? 2 : 3);

/** A number is never taken for a misspelling of another. */
const digitsOf = (key: string): string => key.replace(/\D+/g, ' ').trim();
const wordsOf = (key: string): readonly string[] => key.split(' ').sort();

/**
 * The one key that `name` must mean: no other is near, and the two differ by a slip of the pen or by words left out of
 * `name`. Not by a number, and not by a short word for another: сош and оош, с. and п. are different schools.
 */
export const onlyNearKey = (name: string, keys: Iterable<string>): string | null => {
  const words = wordsOf(name);
  const near = [...keys].filter((key) => hasAllWords(words, wordsOf(key)) || isSlipOf(name, key));
  const [only] = near;
  return only !== undefined && near.length === 1 && (isSlipOf(name, only) || leavesOutWordsOf(name, only)) ? only : null;
};

const LONGEST_SHORT_WORD = 3;
/** Words that make another school of one. */
const DECIDING_WORD = /^(?:филиал|вечерн.*|сменн.*|детск.*|сад|дошкольн.*|интернат.*|коррекционн.*)$/;

const isSlipOf = (name: string, key: string): boolean => {
  const limit = allowedDistance(name.length) + 1;
  if (digitsOf(name) !== digitsOf(key) || editDistance(name, key, limit) >= limit) return false;
  return [...wordsLeftOut(name, key), ...wordsLeftOut(key, name)].every((word) => word.length > LONGEST_SHORT_WORD && !DECIDING_WORD.test(word));
};

const leavesOutWordsOf = (name: string, key: string): boolean =>
  digitsOf(name) === digitsOf(key) && wordsLeftOut(name, key).every((word) => !DECIDING_WORD.test(word)) && wordsLeftOut(key, name).length === 0;

/** Words of `key` that `name` has not. */
const wordsLeftOut = (name: string, key: string): readonly string[] => {
  const words = wordsOf(name);
  return wordsOf(key).filter((word) => !words.includes(word));
};

/** One name has every word of the other: «Степновская» and «Степновская СОШ», or another order of the words. */
const hasAllWords = (some: readonly string[], others: readonly string[]): boolean => {
  const [fewer, more] = some.length <= others.length ? [some, others] : [others, some];
  return fewer.some((word) => word.length > 3) && fewer.every((word) => more.includes(word));
};
