/**
 * Two names of schools beside each other: how much they have in common, and what sets them apart. What decides which
 * school it is (a filial, the number, the type, the settlement) is told apart, never averaged away.
 */
import type { NameParts } from './nameParts';
import { compounds, likeness, SAME_WORD, wordForm, type WordForm } from './wordForms';

export interface ComparedNames {
  /** 0..1 */
  readonly score: number;
  /** Both have a number, and not the same. */
  readonly otherNumber: boolean;
  /** Something that decides which school it is differs, or only one of them says it. */
  readonly decided: boolean;
  /** Words, as the keys have them, that only one of the two has; what decides comes first. */
  readonly differs: readonly string[];
}

export interface ParsedName {
  readonly parts: NameParts;
  readonly words: readonly WordForm[];
}

/** How much a word tells: a word that many schools share tells little. */
export type WordWeight = (word: string) => number;

const NUMBER_WEIGHT = 1;
const TYPE_WEIGHT = 0.4;
/** Who is honoured says less than where the school is. */
const HONORIFIC_WEIGHT = 0.4;
/** What the list says and the written name leaves out is nothing unusual. */
const ADDED = 0.7;
const LEFT_OUT = 0.3;
const SURELY_THE_SAME = 0.75;
/** «Средняя школа» and СОШ, «основная школа» and ООШ, НОШ with a kindergarten. */
const NEAR_TYPES: readonly (readonly string[])[] = [['сош', 'сш'], ['оош', 'ош'], ['нош', 'ншдс'], ['гимназия', 'прогимназия']];

/** «Школа» of whichever type may be any of them, but rather one of these. */
const USUAL_TYPES = ['сош', 'сш', 'оош', 'ош', 'нош'];

const SCALE = { filial: 0.6, numberLeftOut: 0.7, otherNumber: 0.3, type: 0.6, nearType: 0.9, unusualType: 0.85, kind: 0.75, place: 0.5 } as const;

interface Alike {
  readonly like: number;
  readonly words: readonly string[];
}

/** For each word of `some`, the most alike among `others`; two words in a row may be one word there. */
const mostAlike = (some: readonly WordForm[], others: readonly WordForm[]): ReadonlyMap<string, Alike> => {
  const found = new Map<string, Alike>();
  const offer = (word: string, alike: Alike): void => {
    if (alike.like > (found.get(word)?.like ?? 0)) found.set(word, alike);
  };
  for (const word of some) for (const other of others) offer(word.word, { like: likeness(word, other), words: [other.word] });
  const joined = (pair: readonly [WordForm, WordForm], whole: WordForm): number => Math.max(...compounds(pair[0].word, pair[1].word).map((compound) => likeness(wordForm(compound), whole)));
  for (const pair of pairsOf(some)) {
    for (const whole of others.filter(({ word }) => word.length >= 8)) {
      const like = joined(pair, whole);
      for (const { word } of pair) offer(word, { like, words: [whole.word] });
    }
  }
  for (const pair of pairsOf(others)) for (const whole of some.filter(({ word }) => word.length >= 8)) offer(whole.word, { like: joined(pair, whole), words: pair.map(({ word }) => word) });
  return found;
};

const pairsOf = (words: readonly WordForm[]): readonly (readonly [WordForm, WordForm])[] => words.slice(1).map((word, at) => [words[at]!, word] as const);

const only = (some: readonly string[], others: readonly string[]): readonly string[] => some.filter((each) => !others.includes(each));

/** Both say something, and neither says all that the other says. */
const conflict = (a: readonly string[], b: readonly string[]): boolean => only(a, b).length > 0 && only(b, a).length > 0;

const nearTypes = (a: readonly string[], b: readonly string[]): boolean => a.length === 1 && b.length === 1 && NEAR_TYPES.some((near) => near.includes(a[0]!) && near.includes(b[0]!));

/** Only one of the two says its type, or both do: how much that takes from the score, and whether it decides. */
const byType = (written: NameParts, listed: NameParts): { readonly scale: number; readonly decides: boolean } => {
  const differ = only(written.types, listed.types).length + only(listed.types, written.types).length > 0;
  if (!differ) return { scale: 1, decides: false };
  const usual = [...written.types, ...listed.types].every((type) => USUAL_TYPES.includes(type)) ? 1 : SCALE.unusualType;
  if (written.types.length === 0 || listed.types.length === 0) return { scale: usual, decides: false };
  return { scale: nearTypes(written.types, listed.types) || !conflict(written.types, listed.types) ? SCALE.nearType : SCALE.type * usual, decides: true };
};

interface Decisive {
  readonly scale: number;
  readonly otherNumber: boolean;
  readonly decides: boolean;
  readonly differs: readonly string[];
}

/** What the decisive parts make of the score, and the words in which they differ. */
const decisive = (written: NameParts, listed: NameParts): Decisive => {
  const otherNumber = conflict(written.numbers, listed.numbers);
  const numbers = [...only(written.numbers, listed.numbers), ...only(listed.numbers, written.numbers)];
  const types = [...only(written.types, listed.types), ...only(listed.types, written.types)];
  const otherKind = conflict(written.kinds, listed.kinds);
  const kinds = otherKind ? [...only(written.kinds, listed.kinds), ...only(listed.kinds, written.kinds)] : [];
  const filial = written.filial !== listed.filial;
  const type = byType(written, listed);
  const number = otherNumber ? SCALE.otherNumber : numbers.length > 0 ? SCALE.numberLeftOut : 1;
  return {
    scale: (filial ? SCALE.filial : 1) * number * type.scale * (otherKind ? SCALE.kind : 1),
    otherNumber,
    decides: filial || numbers.length > 0 || type.decides || otherKind,
    differs: [...(filial ? ['филиал'] : []), ...numbers.map((each) => `№ ${each}`), ...types, ...kinds],
  };
};

export const compareNames = (written: ParsedName, listed: ParsedName, weightOf: WordWeight): ComparedNames => {
  const there = mostAlike(written.words, listed.words);
  const back = mostAlike(listed.words, written.words);
  const weight = (word: string, { honorific }: NameParts): number => weightOf(word) * (honorific.has(word) ? HONORIFIC_WEIGHT : 1);
  let common = 0;
  let unlike = 0;
  for (const { word } of written.words) {
    const like = there.get(word)?.like ?? 0;
    common += weight(word, written.parts) * like;
    unlike += weight(word, written.parts) * (1 - like) * ADDED;
  }
  for (const { word } of listed.words) unlike += weight(word, listed.parts) * (1 - (back.get(word)?.like ?? 0)) * LEFT_OUT;
  if (written.parts.numbers.some((number) => listed.parts.numbers.includes(number))) common += NUMBER_WEIGHT;
  else if (written.parts.numbers.length > 0) unlike += NUMBER_WEIGHT * ADDED;
  if (written.parts.types.some((type) => listed.parts.types.includes(type))) common += TYPE_WEIGHT;
  const parts = decisive(written.parts, listed.parts);
  const strange = ({ parts: { honorific }, words }: ParsedName, alike: ReadonlyMap<string, Alike>): readonly string[] =>
    words.flatMap(({ word }) => (honorific.has(word) || (alike.get(word)?.like ?? 0) >= SURELY_THE_SAME ? [] : [word]));
  const otherPlace = strange(written, there).length > 0 && strange(listed, back).length > 0;
  const unequal = (words: readonly WordForm[], alike: ReadonlyMap<string, Alike>): readonly string[] => words.flatMap(({ word }) => ((alike.get(word)?.like ?? 0) >= SAME_WORD ? [] : [word]));
  return {
    score: common === 0 ? 0 : (common / (common + unlike)) * parts.scale * (otherPlace ? SCALE.place : 1),
    otherNumber: parts.otherNumber,
    decided: parts.decides || otherPlace,
    differs: [...new Set([...parts.differs, ...unequal(written.words, there), ...unequal(listed.words, back)])],
  };
};
