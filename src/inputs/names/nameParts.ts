/** A school's name in its parts: what decides which school it is, and the words that go with it. */
import { schoolNameKey } from '../schoolNames';
import { foldLookalikes, foldText } from '../text';
import { baseForm, editDistance } from './wordForms';

export interface NameParts {
  readonly filial: boolean;
  /** «1», «2а». */
  readonly numbers: readonly string[];
  /** Canonical: «сош», «гимназия»; empty where the name says no more than «школа». */
  readonly types: readonly string[];
  /** Of settlements: «с», «п», «г». */
  readonly kinds: readonly string[];
  /** Everything else: villages, adjectives, surnames. */
  readonly words: readonly string[];
  /** The words of `words` that only honour somebody: «имени Героя …». */
  readonly honorific: ReadonlySet<string>;
}

const TYPES: Readonly<Record<string, string>> = {
  сош: 'сош', сш: 'сш', оош: 'оош', ош: 'ош', нош: 'нош', ншдс: 'ншдс', мош: 'мош',
  гимнази: 'гимназия', прогимнази: 'прогимназия', лице: 'лицей', лицей: 'лицей', интернат: 'интернат',
  кадетск: 'кадетская', корпус: 'корпус', вечерн: 'вечерняя', сменн: 'сменная', коррекционн: 'коррекционная',
};
const SHORT_TYPES = ['сош', 'оош', 'нош'];
/** Says no more than that it is a school. */
const ANY_TYPE = new Set(['школ', 'шк', 'учрежден', 'учреждени', 'организаци']);
const KINDS: Readonly<Record<string, string>> = { г: 'г', с: 'с', д: 'д', п: 'п', пгт: 'п', рп: 'п', ст: 'ст', станица: 'ст', станицы: 'ст', х: 'х', хутор: 'х', хутора: 'х', аул: 'аул', аула: 'аул' };
/** Words of a legal form that was not recognised as one because a letter is wrong in it, or a word is left out. */
const FORMAL_WORDS = ['муниципальн', 'бюджетн', 'казенн', 'автономн', 'государственн', 'общеобразовательн', 'образовательн', 'учреждени'];
const FORMAL_ABBREVIATIONS = ['моу', 'мбоу', 'мкоу', 'маоу', 'гбоу', 'кгбоу'];

const isShort = (word: string): boolean => word.length === 1 && !/\d/.test(word);

const typeOf = (word: string): string | null => TYPES[word] ?? TYPES[baseForm(word)] ?? null;

const isFormal = (word: string): boolean => {
  const base = baseForm(word);
  if (ANY_TYPE.has(base)) return true;
  if (word.length <= 5) return /^[мгк]/.test(word) && FORMAL_ABBREVIATIONS.some((form) => editDistance(word, form, 2) <= 1);
  return FORMAL_WORDS.some((formal) => editDistance(base, formal, 3) <= (formal.length < 8 ? 1 : 2));
};

/** The one type that a short word with a wrong letter can mean. */
const misspeltType = (word: string): string | null => {
  if (word.length < 3 || word.length > 4) return null;
  const near = SHORT_TYPES.filter((type) => editDistance(word, type, 2) <= 1);
  return near.length === 1 ? near[0]! : null;
};

/** Splits the name as its key does, then tells the words apart. */
export const namePartsOf = (name: string): NameParts => {
  const words = schoolNameKey(name).split(' ');
  const parts = { filial: false, numbers: [] as string[], types: [] as string[], kinds: [] as string[], words: [] as string[], honorific: new Set<string>() };
  let honours = false;
  words.forEach((word, at) => {
    const before = words[at - 1] ?? '';
    const next = words[at + 1] ?? '';
    if (/^\d/.test(word)) {
      // «60-летия»: no number of a school
      if (/^лет/.test(next)) return;
      parts.numbers.push(/^[а-вж]$/.test(next) ? word + next : word);
      honours = false;
    } else if (isShort(word)) {
      const isInitial = honours && (before === 'им' || isShort(before) || isShort(next));
      const kind = isInitial ? undefined : KINDS[word];
      if (kind === undefined || next === '') return;
      parts.kinds.push(kind);
      honours = false;
    } else if (word === 'им') honours = true;
    else if (word === 'филиал') parts.filial = true;
    else if (KINDS[word] !== undefined) parts.kinds.push(KINDS[word]!);
    else addWord(parts, word, honours);
  });
  return parts;
};

const addWord = (parts: { types: string[]; words: string[]; honorific: Set<string> }, word: string, honours: boolean): void => {
  const type = typeOf(word) ?? misspeltType(word);
  if (type !== null) parts.types.push(type);
  else if (!isFormal(word)) {
    parts.words.push(word);
    if (honours) parts.honorific.add(word);
  }
};

/** The words as they are written, by the words of the key: for showing them. */
export const writtenWords = (name: string): ReadonlyMap<string, string> =>
  new Map((name.match(/\p{L}+|\d+/gu) ?? []).map((word) => [foldLookalikes(foldText(word)), word]));
