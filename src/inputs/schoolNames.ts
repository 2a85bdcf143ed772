/**
 * A school's name as a key: what is left when the legal form, quotes, dashes, spaces, «№» and the choice between
 * «средняя общеобразовательная школа» and «СОШ» are folded. Numbers, types of schools and settlements stay apart.
 */
import { foldLookalikes, foldText } from './text';

const LEGAL_FORMS = new Set(
  (
    'моу мбоу мкоу маоу мобу моку моау гоу гбоу гкоу гаоу гобу коу боу аоу кгбоу кгкоу кгаоу кгоу огбоу огкоу огаоу огоу обоу окоу ' +
    'фгбоу фгкоу фгаоу чоу ноу ночу чу ано аноо мбу мку мау мбошу мбоши мкоши маоши кгбоши кгкоши мбнтоу мбсоу мквсоу'
  ).split(' '),
);

const OWNERS = 'муниципальн|бюджетн|казенн|автономн|государственн|краев|областн|республиканск|федеральн|частн|негосударственн|некоммерческ|общеобразовательн|образовательн';

/** «Муниципальное бюджетное общеобразовательное учреждение» in its cases. */
const SPELLED_LEGAL_FORM = new RegExp(` (?:(?:${OWNERS})(?:ое|ого|ая|ой) )+(?:учреждени[ея]|организаци[яи])(?= )`, 'g');

/**
 * Longer spellings first. «Средняя школа» (СШ) is not folded with СОШ, nor «основная школа»: both stand in official names.
 * «Начальная школа» is an НОШ: there is no other.
 */
const SPELLED_TYPES: readonly (readonly [RegExp, string])[] = [
  [/ средн(?:яя|ей) (?:полн(?:ая|ой) )?общеобразовательн(?:ая|ой) школ[аы](?= )/g, ' сош'],
  [/ основн(?:ая|ой) общеобразовательн(?:ая|ой) школ[аы](?= )/g, ' оош'],
  [/ начальн(?:ая|ой) (?:общеобразовательн(?:ая|ой) )?школ[аы] детск(?:ий|ого) сада?(?= )/g, ' ншдс'],
  [/ средн(?:яя|ей) школ[аы](?= )/g, ' сш'],
  [/ основн(?:ая|ой) школ[аы](?= )/g, ' ош'],
  [/ (?:начальн(?:ая|ой) (?:общеобразовательн(?:ая|ой) )?школ[аы]|нш)(?= )/g, ' нош'],
  [/ нош дс(?= )/g, ' ншдс'],
];

const SHORT_WORDS: Readonly<Record<string, string>> = {
  имени: 'им',
  город: 'г',
  города: 'г',
  село: 'с',
  села: 'с',
  деревня: 'д',
  деревни: 'д',
  дер: 'д',
  поселок: 'п',
  поселка: 'п',
  пос: 'п',
  филиала: 'филиал',
};

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\d]+/gu;
/** «СОШ1» and «СОШ 1», «№ 2а» and «№ 2-а» are written as it comes. */
const BETWEEN_LETTER_AND_DIGIT = /(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu;
/** «N 1», «No 1», also with a Russian «о». */
const NUMBER_SIGN = / (?:n|no|nо)(?= \d)/g;

export const schoolNameKey = (name: string): string => {
  const words = foldLookalikes(foldText(name.replaceAll('№', ' '))).replace(NEITHER_LETTER_NOR_DIGIT, ' ').replace(BETWEEN_LETTER_AND_DIGIT, ' ');
  const plain = ` ${words.trim()} `.replace(NUMBER_SIGN, '');
  const typed = SPELLED_TYPES.reduce((text, [spelled, short]) => text.replace(spelled, short), plain.replace(SPELLED_LEGAL_FORM, ''));
  const kept = typed.split(' ').filter((word) => word !== '' && !LEGAL_FORMS.has(word));
  return kept.map((word) => SHORT_WORDS[word] ?? word).join(' ') || plain.trim();
};

/** Types of schools that end with class 4: none of the nine procedures is held there. */
const PRIMARY_TYPES = new Set(['нош', 'ншдс']);

/** «Вид»: «НОШ», «начальная», «начальная школа — детский сад», «НШДС». */
export const isPrimaryKind = (kind: string): boolean => {
  const [first = ''] = schoolNameKey(kind).split(' ');
  return PRIMARY_TYPES.has(first) || first.startsWith('начальн');
};

/** A name with the word НОШ, used where «Вид» is missing. */
export const isPrimaryName = (name: string): boolean =>
  schoolNameKey(name)
    .split(' ')
    .some((word) => PRIMARY_TYPES.has(word));
