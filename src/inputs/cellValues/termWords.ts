/** The words of terms: what stands in a cell, cut into days, months, years, parts of the year and what joins them. */
import { isoDate } from '../incoming/dates';

export type TermUnit = 'half' | 'quarter' | 'schoolQuarter';

export type TermWord =
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'monthDay'; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'unit'; readonly unit: TermUnit; readonly number: number }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'schoolYear'; readonly year: number }
  /** «в течение года», «ежемесячно», «не реже 1 раза в полугодие». */
  | { readonly kind: 'allYear' }
  | { readonly kind: 'range' | 'list' | 'until' | 'from' }
  /** Words that tell no days and need none: «по мере необходимости», «срок». */
  | { readonly kind: 'filler' };

const MONTHS: readonly RegExp[] = [/^январ/, /^феврал/, /^март/, /^апрел/, /^ма[йяюе]/, /^июн/, /^июл/, /^август/, /^сентябр/, /^октябр/, /^ноябр/, /^декабр/];
const MONTH = String.raw`(январ|феврал|март|апрел|ма[йяюе](?![а-я])|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*`;
const ORDINAL = String.raw`(\d|i{1,3}|iv|перв[а-я]+|втор[а-я]+|трет[а-я]+|четверт(?:ый|ого|ом|ая|ой|ую))(?:-?[а-я]{1,2}(?![а-я]))?`;
const YEAR_TAIL = String.raw`(?:\s*(?:уч(?:ебн[а-я]+|\.)?\s*)?(?:гг?\.?|годах?|годы|годов|года|году)(?![а-я]))?`;
const TIMES = String.raw`(?:раза?|раз)\s+(?:в|за)\s+(?:учебный\s+)?(?:год|полугодие|квартал|четверть|триместр|месяц|неделю|две недели|\d+ месяц[а-я]*)`;

const ordinal = (text: string): number => {
  if (/^\d$/.test(text)) return Number(text);
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(text);
  return roman >= 0 ? roman + 1 : ['перв', 'втор', 'трет', 'четверт'].findIndex((start) => text.startsWith(start)) + 1;
};

const monthOf = (text: string): number => MONTHS.findIndex((pattern) => pattern.test(text)) + 1;

type Made = TermWord | null;
type Rule = readonly [RegExp, (match: readonly string[]) => Made];

const rule = (pattern: string, make: (match: readonly string[]) => Made): Rule => [new RegExp(pattern, 'y'), make];

const date = (text: string): Made => {
  const day = isoDate(text);
  return day === null ? null : { kind: 'date', day: day.slice(0, 10) };
};

const unit = (name: TermUnit, most: number) => ([, text = '']: readonly string[]): Made => {
  const number = ordinal(text);
  return number >= 1 && number <= most ? { kind: 'unit', unit: name, number } : null;
};

/** In order: the first that fits wins, and what it makes of no sense (`null`) is not tried further. */
const RULES: readonly Rule[] = [
  rule(String.raw`\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)(?:[t ]\d{1,2}:\d{2}(?::\d{2})?)?`, ([text = '']) => date(text)),
  rule(String.raw`(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?!\d)(?: \d{1,2}:\d{2}(?::\d{2})?)?(?:\s*г(?:\.|ода)?(?![а-я]))?`, ([, day = '', month = '', year = '']) => date(`${day}.${month}.${year.length === 2 ? `20${year}` : year}`)),
  rule(String.raw`(\d{4}) ?[-/] ?(\d{4}|\d{2})(?!\d)${YEAR_TAIL}`, ([, first = '', last = '']) => {
    const next = Number(first) + 1;
    return Number(last) === (last.length === 2 ? next % 100 : next) ? { kind: 'schoolYear', year: next } : null;
  }),
  rule(String.raw`((?:19|20)\d{2})(?!\d)${YEAR_TAIL}`, ([, year = '']) => ({ kind: 'year', year: Number(year) })),
  rule(String.raw`(\d{1,2})\.(\d{1,2})(?![\d])\.?`, ([, day = '', month = '']) => (Number(month) >= 1 && Number(month) <= 12 ? { kind: 'monthDay', day: Number(day), month: Number(month) } : null)),
  rule(String.raw`(?:не\s+(?:реже|менее|чаще|более)(?:,?\s+чем)?\s+)?(?:\d+(?:\s*-\s*\d+)?|один|одного|дв(?:а|ух)|тр(?:и|ех)|четыре)?(?:-[а-я]{1,2})?\s*${TIMES}`, () => ({ kind: 'allYear' })),
  rule(String.raw`(?:раз|один раз)\s+в\s+(?:год|полугодие|квартал|четверть|месяц|неделю)`, () => ({ kind: 'allYear' })),
  rule(String.raw`(?:в течени[ие]|на протяжении|весь|всего|за)\s+(?:всего\s+|одного\s+)?(?:учебного\s+|учебный\s+|календарного\s+)?(?:года?|периода|период)(?![а-я])`, () => ({ kind: 'allYear' })),
  rule(String.raw`(?:ежемесячно|ежеквартально|еженедельно|ежедневно|ежегодно|постоянно|регулярно|систематически|непрерывно|кажд(?:ый|ую|ое)\s+(?:месяц|квартал|четверть|неделю|полугодие))(?![а-я])`, () => ({ kind: 'allYear' })),
  rule(String.raw`по\s+(?:отдельному\s+|утвержденному\s+)?(?:плану|графику|согласованию|запросу|запросам|необходимости|мере\s+[а-я]+)(?:\s+работы)?(?:\s+[а-я]{2,4}(?![а-я]))?`, () => ({ kind: 'filler' })),
  rule(String.raw`(?:сразу(?:\s+же)?|немедленно|незамедлительно|бессрочно|в\s+установленны[ей]\s+сроки?|в\s+рабочем\s+порядке)(?![а-я])`, () => ({ kind: 'filler' })),
  rule(String.raw`(?:до|к)\s+\d{1,2}(?:-?го|-?му)?\s+числ[ау](?:\s+(?:каждого\s+)?месяца)?`, () => ({ kind: 'filler' })),
  rule(String.raw`${ORDINAL}\s*полугоди[а-я]*`, unit('half', 2)),
  rule(String.raw`${ORDINAL}\s*(?:квартал[а-я]*|кв\.)`, unit('quarter', 4)),
  rule(String.raw`${ORDINAL}\s*четверт[а-я]*`, unit('schoolQuarter', 4)),
  rule(String.raw`(\d{1,2})(?:-?(?:го|е|ое|му))?\s*${MONTH}`, ([, day = '', month = '']) => ({ kind: 'monthDay', day: Number(day), month: monthOf(month) })),
  rule(MONTH, ([text = '']) => ({ kind: 'month', month: monthOf(text) })),
  rule(String.raw`${ORDINAL}(?=\s*(?:-|,|и|/|по)\s*(?:\d|i))`, ([, text = '']) => ({ kind: 'number', number: ordinal(text) })),
  rule(String.raw`(\d{1,2})(?:-?(?:го|е))?(?=\s*(?:-|,|и|/|по|до)\s*\d)`, ([, text = '']) => ({ kind: 'number', number: Number(text) })),
  rule(String.raw`(?:не позднее|не позже|до|к)(?![а-я])`, () => ({ kind: 'until' })),
  rule(String.raw`(?:начиная с|со|с|от)(?![а-я])`, () => ({ kind: 'from' })),
  rule(String.raw`-|по(?![а-я])`, () => ({ kind: 'range' })),
  rule(String.raw`[,;/+]|и(?![а-я])`, () => ({ kind: 'list' })),
  rule(String.raw`(?:в|во|на|за|г|гг|год[а-я]*|уч|учебн[а-я]+|срок[а-я]*|конец|конца|концу|начал[а-я]+|середин[а-я]+|включительно|месяц[а-я]*|течени[ие]|весь|проведени[а-я]+|реализаци[а-я]+)(?![а-я])`, () => ({ kind: 'filler' })),
  rule(String.raw`[\s.:()«»"]+`, () => ({ kind: 'filler' })),
];

/** `null`: a word that is not known, or a day that is none. The text is folded, its dashes are hyphens. */
export const termWords = (text: string): readonly TermWord[] | null => {
  const words: TermWord[] = [];
  let at = 0;
  while (at < text.length) {
    const found = nextWord(text, at);
    if (found === null) return null;
    at = found.end;
    if (found.word.kind !== 'filler') words.push(found.word);
  }
  return words;
};

const nextWord = (text: string, at: number): { readonly word: TermWord; readonly end: number } | null => {
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const word = match ? make(match) : null;
    if (match && word) return { word, end: at + match[0].length };
  }
  return null;
};
