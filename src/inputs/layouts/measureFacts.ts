/** What a header says of the numbers below it: participants, marks, passes, counts or per cents, or nothing that is read. */
import { cut, cutAll, saysSomething, type Wording } from './wording';
import type { CountedPupils } from './resultMeasures';

/**
 * What is counted. `all`: participants, if nothing says otherwise («всего», «кол-во уч-ся»); `other`: something that is
 * never read (means of marks, places, who did not come).
 */
export type Counted = CountedPupils | 'participants' | 'all' | 'meanScore' | 'biased' | 'other';

export interface MeasureSaid {
  readonly counted: Counted | null;
  /** `percent`: «%», «доля»; `count`: «чел.», «кол-во». */
  readonly unit: 'percent' | 'count' | null;
  readonly rest: Wording;
}

const END = '(?![а-яa-z\\d])';
const START = '(?<![а-яa-z\\d])';
const word = (source: string): RegExp => new RegExp(`${START}(?:${source})${END}`);

const PERCENT = /%|(?<![а-я])(?:дол[яиюей]+|процент[а-я]*|проц\.?)(?![а-я])/;
const COUNT = word('кол-?во|кол\\.|колич\\.|количество|число|численность|чел\\.?|человек|абс\\.?|шт\\.?|ед\\.?');

const MARK_WORDS = 'отмет[а-я]*|оцен[а-я]*|получ[а-я]*';
const MIN_WORDS = '(?: (?:миним[а-я]*|мин\\.?|установл[а-я]*|нижн[а-я]*))*(?: ?(?:порог[а-я]*|балл[а-я]*|границ[а-я]*))*';

type Phrase = readonly [pattern: RegExp, counted: Counted, usual: 'percent' | null];

const MARKS_4_AND_5 = word(`(?:(?:на|${MARK_WORDS}) )*["«“„'(]*4["»”']* ?(?:и|или|,|\\+|/|-|–) ?["«“„']*5["»”')]*`);

/** In this order: the first that matches counts. `usual`: the unit where none is written. */
const BEFORE_MARKS: readonly Phrase[] = [
  [word('(?:признак[а-я]* )?необъектив[а-я]*(?: результат[а-я]*)?'), 'biased', null],
  [word('код[а-я]*(?: [а-я]+)?|вариант[а-я]*|класс-?комплект[а-я]*|соу|степень обученности|рейтинг|мест[оа]|ранг|отклонен[а-я]*|динамик[а-я]*|разниц[а-я]*|прирост|примечани[ея]|комментари[ий]'), 'other', null],
  [word(`(?:средн[а-я]*|ср\\.?) ?(?:${MARK_WORDS}|первичн[а-я]*(?: балл[а-я]*)?|перв\\.? ?балл[а-я]*|процент[а-я]*|%|показател[а-я]*|значени[ея]|по [а-я ]+)`), 'other', null],
  [word('(?:средн[а-я]*|ср\\.?) ?(?:тест[а-я]*\\.? )?балл[а-я]*'), 'meanScore', null],
  [
    word(
      'не ?(?:яв[а-я]*|писа[а-я]*|участв[а-я]*|сдава[а-я]*|выполня[а-я]*|приступ[а-я]*|принима[а-я]*|приня[а-я]*)|отсутств[а-я]*|по списку|подтверд[а-я]*|повыс[а-я]*|пониз[а-я]*|(?:качество )?выполнени[яе][а-я ]*|охват[а-я]*|стобалл[а-я]*|высокобалл[а-я]*|отличник[а-я]*|хорошист[а-я]*',
    ),
    'other',
    null,
  ],
  [word('качеств[а-я]*(?: (?:знани[яй]|обучени[яе]|обученности|образования|подготовки))?|кач-?в[оа]|кач\\.|кач'), 'marks4and5', 'percent'],
  [MARKS_4_AND_5, 'marks4and5', null],
];

const AFTER_MARKS: readonly Phrase[] = [
  [word('неуспеваемост[а-я]*'), 'below', 'percent'],
  [word(`не ?(?:преодол[а-я]*|прош[а-я]*|справ[а-я]*|сдал[а-я]*|сдавш[а-я]*|набра[а-я]*|достиг[а-я]*|успева[а-я]*)${MIN_WORDS}`), 'below', null],
  [word('ниже(?: \\d{1,2})?(?: (?:миним[а-я]*|мин\\.?))?(?: (?:порог[а-я]*|границ[а-я]*|балл[а-я]*|минимума))?'), 'below', null],
  [word(`(?:${MARK_WORDS} )?неуд[а-я]*\\.?|двоек|дво[ей][а-я]*`), 'below', null],
  [word('(?:(?:набра[а-я]*|получ[а-я]*) )?(?:(?:выше|более|свыше|больше) 60(?: ?балл[а-я]*| ?б\\.?)?|60 ?\\+)'), 'above60', null],
  [word('успеваемост[а-я]*|усп\\.|усп|успев\\.'), 'passed', 'percent'],
  [word(`(?:преодол[а-я]*|справ[а-я]*|сдали|сдал|сдало|успева[а-я]*|достиг[а-я]*|набра[а-я]*)${MIN_WORDS}`), 'passed', null],
  [word('троек|тройк[а-я]*'), 'mark3', null],
  [word('четверок|четверк[а-я]*'), 'mark4', null],
  [word('пятерок|пятерк[а-я]*'), 'mark5', null],
  [
    word(
      'участник[а-я]*|участ\\.|уч-ков|участв[а-я]*|(?:приня[а-я]* )?участие|писал[а-я]*(?: работ[уы])?|писавш[а-я]*(?: работ[уы])?|сдавал[а-я]*|сдававш[а-я]*|выполнял[а-я]*(?: работ[уы])?|выполнявш[а-я]*(?: работ[уы])?',
    ),
    'participants',
    null,
  ],
];

const MARK_OF_DIGIT: Readonly<Record<string, Counted>> = { '2': 'below', '3': 'mark3', '4': 'mark4', '5': 'mark5' };
const QUOTED_MARK = new RegExp(`(?:(?:на|с|сда[а-я]*|написа[а-я]*|${MARK_WORDS}) )*["«“„']+ ?([2-5]) ?["»”']+`);
const NAMED_MARK = new RegExp(`${START}(?:сда[а-я]* |написа[а-я]* )?(?:(?:на|${MARK_WORDS}) )+([2-5])${END}(?! ?(?:кл|балл))`);
const LONE_MARK = /^[^а-яa-z\d]*([2-5])[^а-яa-z\d]*$/;

const PUPILS = /(?<![а-я])(?:(?:об)?уча(?:ю)?щ[а-я]*|уч-?ся|уч\.?|учен[а-я]*|школьник[а-я]*|выпускник[а-я]*|дет(?:и|ей)|из|них|в|том|числе|т\. ?ч\.?|всего|общее|участник[а-я]*|работ[ауы]|работ|получ[а-я]*|набра[а-я]*|отмет[а-я]*|оцен[а-я]*|имеют|экзамен[а-я]*)(?![а-я])/;
const ALL = /^[^а-яa-z\d]*(?:(?:всего|общее|общ\.?|(?:об)?уча(?:ю)?щ[а-я]*|уч-?ся|уч\.?|учен[а-я]*|выпускник[а-я]*)[^а-яa-z\d]*)+$/;

const unitOf = (wording: Wording): { readonly unit: MeasureSaid['unit']; readonly rest: Wording } => {
  if (PERCENT.test(wording.folded)) return { unit: 'percent', rest: cutAll(cutAll(wording, PERCENT), COUNT) };
  const counted = cut(wording, COUNT);
  return counted ? { unit: 'count', rest: cutAll(counted.rest, COUNT) } : { unit: null, rest: wording };
};

/** `lone`: a digit that stands alone may be a mark; elsewhere it is a class. */
export const measureSaid = (wording: Wording, lone: boolean): MeasureSaid => byPhrase(wording, BEFORE_MARKS) ?? byMark(wording, lone) ?? byPhrase(wording, AFTER_MARKS) ?? byUnit(wording);

const byPhrase = (wording: Wording, phrases: readonly Phrase[]): MeasureSaid | null => {
  for (const [phrase, counted, usual] of phrases) {
    const found = cut(wording, phrase);
    if (!found) continue;
    const { unit, rest } = unitOf(cutAll(found.rest, MARKS_4_AND_5));
    return { counted, unit: unit ?? usual, rest: cutAll(rest, PUPILS) };
  }
  return null;
};

const byMark = (wording: Wording, lone: boolean): MeasureSaid | null => {
  const { unit, rest } = unitOf(wording);
  const found = cut(rest, QUOTED_MARK) ?? cut(rest, NAMED_MARK) ?? (lone ? cut(cutAll(rest, PUPILS), LONE_MARK) : null);
  const counted = found && MARK_OF_DIGIT[found.match[1] ?? ''];
  return found && counted ? { counted, unit, rest: cutAll(found.rest, PUPILS) } : null;
};

const byUnit = (wording: Wording): MeasureSaid => {
  const { unit, rest } = unitOf(wording);
  if (ALL.test(rest.folded)) return { counted: 'all', unit, rest: cutAll(rest, /\S+/) };
  const others = cutAll(rest, PUPILS);
  // Where more is left than such words, they belong to a name: «контрольная работа».
  return { counted: null, unit, rest: unit === null && saysSomething(others) ? rest : others };
};
