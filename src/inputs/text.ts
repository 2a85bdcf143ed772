/** What makes two texts the same to a reader: case, ё and е, kinds of spaces, look-alike letters do not count. */

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const SPACES = /\s+/g;

/** Spaces of every kind as one, none at the ends, no invisible marks. The letters stay as they are. */
export const tidyText = (text: string): string => text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();

/** Tidied, in lower case, ё as е. */
export const foldText = (text: string): string => tidyText(text).toLowerCase().replaceAll('ё', 'е');

/** Latin letters that look like Russian ones: «COШ» is often typed with the wrong keyboard. */
const LOOKALIKES: Readonly<Record<string, string>> = { a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' };
const WORDS = /[а-яabcehkmoptxy]+/g;
const LATIN = /[a-z]/g;

/**
 * Folds look-alikes of words that could be wholly Russian; a word with another Latin letter in it is Latin and stays.
 * The text is folded already.
 */
export const foldLookalikes = (folded: string): string =>
  folded.replace(WORDS, (word, at: number) => {
    const touchesLatin = /[a-z]/.test(folded[at - 1] ?? '') || /[a-z]/.test(folded[at + word.length] ?? '');
    return touchesLatin ? word : word.replace(LATIN, (letter) => LOOKALIKES[letter] ?? letter);
  });

/** A cell as text, for messages: "" for a blank one. */
export const readText = (raw: string | number | boolean): string => (typeof raw === 'string' ? raw : typeof raw === 'boolean' ? (raw ? 'TRUE' : 'FALSE') : String(raw));
