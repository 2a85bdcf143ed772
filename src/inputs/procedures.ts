/**
 * Recognises the usual spellings of the nine procedures and of КДР: «ВПР, 5 кл., математика», «ЕГЭ (профиль)», «КДР-4».
 * A name is taken for one of the nine only if every word of it is understood: «пробный ОГЭ по математике» is another
 * procedure. Other names stay as they are written.
 */
import type { ProcedureFamily, ProcedureName } from '../engine/procedures';
import { foldLookalikes, foldText, tidyText } from './text';

export interface RecognisedProcedure {
  readonly name: ProcedureName;
  /**
   * `uncertain`: it may have been meant as one of the nine, but which one cannot be told; `no-level`: ЕГЭ по математике
   * without «базовая» or «профильная».
   */
  readonly doubt: 'uncertain' | 'no-level' | null;
}

export type Family = ProcedureFamily | 'kdr';
export type Subject = 'математика' | 'русский язык';
export type Level = 'базовая' | 'профильная';

/** What the words of a name say. */
export interface Understood {
  readonly families: Family[];
  readonly subjects: Subject[];
  readonly levels: Level[];
  readonly classes: number[];
  readonly unknown: string[];
}

export const FAMILIES: Readonly<Record<string, Family>> = { впр: 'vpr', огэ: 'oge', егэ: 'ege', кдр: 'kdr' };

/** Spelled-out names of the procedures, before the text is cut into words. */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/всероссийск\S* проверочн\S* работ\S*/g, 'впр'],
  [/основн\S* государственн\S* экзамен\S*/g, 'огэ'],
  [/един\S* государственн\S* экзамен\S*/g, 'егэ'],
  [/краев\S* диагностическ\S* работ\S*/g, 'кдр'],
];

const MATHEMATICS = /^(?:мат|ма|матем|математик[аеиуой]*)$/;
const RUSSIAN = /^(?:рус|ру|ря|русск|русск(?:ий|ого|ому|им|ом|ая))$/;
const BASIC = /^(?:база|базов[а-я]*|баз)$/;
const PROFILE = /^(?:проф|профил[ьяею]|профильн[а-я]*)$/;
const FILLER = /^(?:язык[а-я]*|яз|по|в|за|на|и|й|е|го|х|я|кл|класс[а-я]*|уровень|уровня|уровне|ур|уч|учебный|год[а]?|г|экзамен[а-я]*|предмет[а-я]*|весна|весенн[а-я]*)$/;
const KDR_SUBJECT = /^(?:читательск[а-я]*|естественнонаучн[а-я]*|грамотност[а-я]*|чг|енг)$/;
/** A year in the name says nothing of the procedure. */
const YEAR = /^(?:199|20\d)\d$/;

/** Folded, with the procedures by their short names. */
export const abbreviated = (text: string): string => SPELLED.reduce((spelled, [long, short]) => spelled.replace(long, short), foldLookalikes(foldText(text)));

const wordsOf = (text: string): readonly string[] =>
  abbreviated(text)
    .replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$1$2 ')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

/** Single letters stand for a level only in ЕГЭ: «ЕГЭ математика (п)». */
const LEVEL_LETTERS: Readonly<Record<string, Level>> = { б: 'базовая', п: 'профильная' };

/** `ofEge`: it is known from elsewhere that the text speaks of ЕГЭ. */
export const understand = (text: string, ofEge = false): Understood => {
  const understood: Understood = { families: [], subjects: [], levels: [], classes: [], unknown: [] };
  const words = wordsOf(text);
  const lettersAreLevels = ofEge || words.includes('егэ');
  for (const word of words) {
    const family = FAMILIES[word];
    if (family) understood.families.push(family);
    else if (YEAR.test(word)) continue;
    else if (/^\d+$/.test(word)) understood.classes.push(Number(word));
    else if (MATHEMATICS.test(word)) understood.subjects.push('математика');
    else if (RUSSIAN.test(word)) understood.subjects.push('русский язык');
    else if (BASIC.test(word)) understood.levels.push('базовая');
    else if (PROFILE.test(word)) understood.levels.push('профильная');
    else if (LEVEL_LETTERS[word] && lettersAreLevels) understood.levels.push(LEVEL_LETTERS[word]);
    else if (!FILLER.test(word)) understood.unknown.push(word);
  }
  return understood;
};

/** The one value; `null` when there is none, or when there are several different ones. */
export const single = <Value>(values: readonly Value[]): Value | null => (values.length > 0 && values.every((value) => value === values[0]) ? values[0]! : null);

/** «5», «5А», «5 класс». */
const classNumber = (className: string | null): number | null => {
  const digits = /^\D*(\d{1,2})(?!\d)/.exec(className ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
};

/** The canonical name, or why there is none. `other`: certainly another procedure. */
type Verdict = { readonly name: ProcedureName } | 'other' | 'uncertain' | 'no-level';

const kdr = ({ subjects, classes, unknown }: Understood): Verdict => {
  const number = single(classes);
  return number !== null && subjects.length === 0 && unknown.every((word) => KDR_SUBJECT.test(word)) ? { name: `КДР${String(number)}` } : 'other';
};

const vpr = (subject: Subject, { levels, classes }: Understood, className: string | null): Verdict => {
  const number = classes.length === 0 ? classNumber(className) : single(classes);
  if (number === null || levels.length > 0) return 'uncertain';
  return number === 5 || number === 6 ? { name: `ВПР ${subject} ${String(number)}` } : 'other';
};

const oge = (subject: Subject, { levels, classes }: Understood): Verdict =>
  levels.length === 0 && classes.every((number) => number === 9) ? { name: `ОГЭ ${subject}` } : 'uncertain';

const ege = (subject: Subject, { levels, classes }: Understood): Verdict => {
  if (!classes.every((number) => number === 11)) return 'uncertain';
  if (subject === 'русский язык') return levels.length === 0 ? { name: 'ЕГЭ русский язык' } : 'uncertain';
  const level = single(levels);
  if (level !== null) return { name: `ЕГЭ математика ${level}` };
  return levels.length === 0 ? 'no-level' : 'uncertain';
};

const verdictOf = (understood: Understood, className: string | null): Verdict => {
  const { families, subjects, levels, unknown } = understood;
  const family = single(families);
  if (family === null) return families.length === 0 ? 'other' : 'uncertain';
  if (family === 'kdr') return kdr(understood);
  // «ЕГЭ (профиль)»: only mathematics has levels.
  const subject = subjects.length === 0 && family === 'ege' && levels.length > 0 ? 'математика' : single(subjects);
  if (subject === null) return subjects.length === 0 && unknown.length > 0 ? 'other' : 'uncertain';
  if (unknown.length > 0) return 'uncertain';
  if (family === 'vpr') return vpr(subject, understood, className);
  return family === 'oge' ? oge(subject, understood) : ege(subject, understood);
};

/** `className` is the pupil's class, used where the name of a ВПР has none. */
export const recogniseProcedure = (text: string, className: string | null = null): RecognisedProcedure => {
  const verdict = verdictOf(understand(text), className);
  if (typeof verdict === 'object') return { name: verdict.name, doubt: null };
  return { name: tidyText(text), doubt: verdict === 'other' ? null : verdict };
};

/** The canonical name for another spelling of the nine procedures or of КДР; `null` when the text has it, or is none of them. */
export const recognisedSpelling = (text: string): ProcedureName | null => {
  const verdict = verdictOf(understand(text), null);
  return typeof verdict === 'object' && verdict.name !== tidyText(text) ? verdict.name : null;
};
