/** Finds the school that a misspelt name probably means: for the text of an issue or a proposal, never to match a row. */

/** Longer names may be misspelt in more letters. */
const allowedDistance = (length: number): number => (length < 6 ? 1 : length < 14 ? 2 : 3);

/** A number is never taken for a misspelling of another. */
const digitsOf = (key: string): string => key.replace(/\D+/g, ' ').trim();
const wordsOf = (key: string): readonly string[] => key.split(' ').sort();

/** The key among `keys` that is nearest to `name`; `null` when none is near, or several are equally near in words. */
export const nearestKey = (name: string, keys: Iterable<string>): string | null => {
  const digits = digitsOf(name);
  const words = wordsOf(name);
  let nearest: string | null = null;
  let distance = allowedDistance(name.length) + 1;
  const containing: string[] = [];
  for (const key of keys) {
    if (hasAllWords(words, wordsOf(key))) containing.push(key);
    if (Math.abs(key.length - name.length) >= distance || digitsOf(key) !== digits) continue;
    const found = editDistance(name, key, distance);
    if (found < distance) [nearest, distance] = [key, found];
  }
  return nearest ?? (containing.length === 1 ? containing[0]! : null);
};

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
  if (Math.abs(key.length - name.length) >= limit || digitsOf(name) !== digitsOf(key) || editDistance(name, key, limit) >= limit) return false;
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

/** Levenshtein's distance, given up (as `limit`) as soon as it cannot stay below the limit. */
const editDistance = (a: string, b: string, limit: number): number => {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    if (Math.min(...row) >= limit) return limit;
    above = row;
  }
  return above[b.length]!;
};
