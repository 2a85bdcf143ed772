/** How much one word of a name is like another: the same in another case, a misspelling, a village and its adjective. */

const SHORTEST_ROOT = 4;
const CASE_ENDING = /(?:ыми|ими|ого|его|ому|ему|ая|яя|ой|ей|ую|юю|ое|ее|ом|ем|ий|ый|ие|ые|их|ых|им|ым|ам|ям|ах|ях|ов|а|я|у|ю|е|и|ы|о|ь|й)$/;
/** From the longest to the shortest: the first that leaves enough of the word. */
const PLACE_SUFFIXES = [/(?:ов|ев|ин|ен|ан|ян)(?:ск|к)$/, /(?:ск|к)$/, /(?:ов|ев|ин|ен|ан|ян)$/];

const cut = (word: string, ending: RegExp): string => {
  const rest = word.replace(ending, '');
  return rest.length >= SHORTEST_ROOT ? rest : word;
};

/** Without the ending of its case: «Ленинска» and «Ленинск» are one. */
export const baseForm = (word: string): string => (word.length > SHORTEST_ROOT ? cut(word, CASE_ENDING) : word);

/** What a village and its adjective share: «Степное», «Степновская». Different villages may share it too. */
export const placeRoot = (base: string): string => {
  const suffix = PLACE_SUFFIXES.find((each) => cut(base, each) !== base);
  return cut(suffix ? cut(base, suffix) : base, /(?<=[^аеиоуыэюя])н$/);
};

/** Two words of one name as one: «Красная Поляна» is «Краснополянская», «Ново-Ивановка» is «Новоивановка». */
export const compounds = (first: string, second: string): readonly string[] => {
  const base = baseForm(first);
  return [first + second, `${base}о${second}`, `${base}е${second}`];
};

/** Longer words may be misspelt in more letters; numbers never are. */
export const allowedDistance = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Letters left out, put in, put for others, or two that changed places; given up (as `limit`) as soon as it cannot stay below. */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      let best = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
      if (best < least) least = best;
    }
    // A change of places reaches back over one row more.
    if (least > limit) return limit;
    before = above;
    above = row;
  }
  return Math.min(above[b.length]!, limit);
};

export interface WordForm {
  readonly word: string;
  readonly base: string;
  readonly root: string;
}

export const wordForm = (word: string): WordForm => {
  const base = baseForm(word);
  return { word, base, root: placeRoot(base) };
};

/** Words as like as this are the same word in another case. */
export const SAME_WORD = 0.97;

/** 0..1; 0 for words that have nothing to do with each other. */
export const likeness = (a: WordForm, b: WordForm): number => {
  if (a.word === b.word) return 1;
  if (/\d/.test(a.word) || /\d/.test(b.word)) return 0;
  if (a.base === b.base) return SAME_WORD;
  const allowed = allowedDistance(Math.min(a.word.length, b.word.length));
  const distance = allowed === 0 ? 1 : Math.min(editDistance(a.word, b.word, allowed + 1), editDistance(a.base, b.base, allowed + 1) + 0.5);
  if (distance <= allowed) return 0.95 - 0.1 * distance;
  if (a.root === b.root) return 0.8;
  if (a.root.length >= 6 && b.root.length >= 6 && editDistance(a.root, b.root, 2) === 1) return 0.65;
  return isShortFor(a.word, b.word) || isShortFor(b.word, a.word) ? 0.6 : 0;
};

/** «Кр.» for «Красная», «Верх-» for «Верхний». */
const isShortFor = (short: string, long: string): boolean => short.length >= 2 && short.length <= 5 && long.length >= short.length + 3 && long.startsWith(short);
