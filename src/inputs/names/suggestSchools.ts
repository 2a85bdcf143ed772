/** Which schools a name that is none of «Школы» may mean, the likeliest first: for the user to choose from, never to match a row. */
import { schoolNameKey } from '../schoolNames';
import { compareNames, type ComparedNames, type ParsedName, type WordWeight } from './compareNames';
import { namePartsOf, writtenWords } from './nameParts';
import { compounds, likeness, wordForm, type WordForm } from './wordForms';

export interface SchoolSuggestion {
  /** The name in «Школы». */
  readonly school: string;
  /** Words that only one of the two names has; what decides which school it is comes first. */
  readonly differs: readonly string[];
}

export interface RankedSchool extends SchoolSuggestion, Pick<ComparedNames, 'score' | 'decided'> {}

interface Named {
  readonly name: string;
}

const MOST_SUGGESTIONS = 5;
const LEAST_SCORE = 0.35;
/** Letters in a row that two names must share to be looked at where no word of theirs is alike. */
const LEAST_SHARED_PAIRS = 0.75;

interface ListedName extends ParsedName {
  readonly name: string;
  readonly pairs: ReadonlySet<string>;
}

const parsed = (name: string): ParsedName => {
  const parts = namePartsOf(name);
  return { parts, words: parts.words.map(wordForm) };
};

/** Pairs of letters that stand side by side, spaces left out: a name whose words are glued together or torn apart. */
const letterPairs = (name: string): ReadonlySet<string> => {
  const letters = schoolNameKey(name).replaceAll(' ', '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
};

const sharedPairs = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size || 1);
};

const compoundsIn = (words: readonly WordForm[]): readonly WordForm[] => words.slice(1).flatMap(({ word }, at) => compounds(words[at]!.word, word).map(wordForm));

/** The schools of a list, ready to be compared with many names. */
class SchoolRanking {
  private readonly listed: readonly ListedName[];
  /** Distinct words, each with the schools that have it, by their places in the list. */
  private readonly places = new Map<string, { readonly form: WordForm; readonly schools: number[] }>();
  private readonly byNumber = new Map<string, number[]>();
  private readonly schoolsWith = new Map<string, number>();

  constructor(schools: readonly Named[]) {
    this.listed = schools.map(({ name }) => ({ name, pairs: letterPairs(name), ...parsed(name) }));
    this.listed.forEach(({ words, parts }, place) => {
      for (const word of new Set(parts.words)) this.schoolsWith.set(word, (this.schoolsWith.get(word) ?? 0) + 1);
      for (const form of [...words, ...compoundsIn(words)]) {
        const entry = this.places.get(form.word) ?? { form, schools: [] };
        if (entry.schools.at(-1) !== place) entry.schools.push(place);
        this.places.set(form.word, entry);
      }
      for (const number of parts.numbers) this.byNumber.set(number, [...(this.byNumber.get(number) ?? []), place]);
    });
  }

  private readonly weightOf: WordWeight = (word) => 1 / (1 + Math.log2(this.schoolsWith.get(word) ?? 1));

  rank(written: string): readonly RankedSchool[] {
    const name = parsed(written);
    const pairs = letterPairs(written);
    const ranked = this.worthComparing(name, pairs).map((place) => {
      const listed = this.listed[place]!;
      const compared = compareNames(name, listed, this.weightOf);
      const glued = sharedPairs(pairs, listed.pairs);
      const score = glued >= LEAST_SHARED_PAIRS && !compared.otherNumber ? Math.max(compared.score, LEAST_SCORE * (1 + glued - LEAST_SHARED_PAIRS)) : compared.score;
      return { place, compared, score };
    });
    ranked.sort((a, b) => Number(a.compared.otherNumber) - Number(b.compared.otherNumber) || b.score - a.score || a.place - b.place);
    // With another number it is another school: such a one may stand behind others, never alone.
    const worth = ranked.filter(({ score }) => score >= LEAST_SCORE);
    if (worth[0]?.compared.otherNumber) return [];
    return worth.slice(0, MOST_SUGGESTIONS).map(({ place, compared, score }) => {
      const { name: school } = this.listed[place]!;
      return { school, score, decided: compared.decided, differs: shown(compared.differs, written, school) };
    });
  }

  /** Schools that share the number or a word, in any of its forms; where there is none, those that share many letters. */
  private worthComparing({ words, parts }: ParsedName, pairs: ReadonlySet<string>): readonly number[] {
    const places = new Set<number>(parts.numbers.flatMap((number) => this.byNumber.get(number) ?? []));
    for (const form of [...words, ...compoundsIn(words)]) {
      for (const entry of this.places.values()) {
        if (likeness(form, entry.form) > 0) for (const place of entry.schools) places.add(place);
      }
    }
    this.listed.forEach((listed, place) => {
      if (!places.has(place) && sharedPairs(pairs, listed.pairs) >= LEAST_SHARED_PAIRS) places.add(place);
    });
    return [...places];
  }
}

/** The words as the names have them; types in capitals, as one is used to. */
const shown = (differs: readonly string[], ...names: readonly string[]): readonly string[] => {
  const asWritten = new Map(names.flatMap((name) => [...writtenWords(name)]));
  return differs.map((word) => asWritten.get(word) ?? (/^[снош]?о?ош$|^ншдс$|^сш$/.test(word) ? word.toUpperCase() : word));
};

const rankings = new WeakMap<readonly Named[], SchoolRanking>();

/** With the scores. The list is looked through once, however many names are asked for. */
export const rankSchools = (written: string, schools: readonly Named[]): readonly RankedSchool[] => {
  let ranking = rankings.get(schools);
  if (!ranking) rankings.set(schools, (ranking = new SchoolRanking(schools)));
  return ranking.rank(written);
};

/** At most five. A school with another number is never the first. */
export const suggestSchools = (written: string, schools: readonly Named[]): readonly SchoolSuggestion[] =>
  rankSchools(written, schools).map(({ school, differs }) => ({ school, differs }));

/** Of a suggestion without a question mark. */
const LIKELY_SCORE = 0.45;
const CLEAR_LEAD = 0.05;

/** The one that stands clearly before all others; `null` when none does. */
export const likelySchool = (written: string, schools: readonly Named[]): string | null => {
  const [first, second] = rankSchools(written, schools);
  return first && first.score >= LIKELY_SCORE && first.score - (second?.score ?? 0) >= CLEAR_LEAD ? first.school : null;
};
