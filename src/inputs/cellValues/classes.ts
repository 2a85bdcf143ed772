/** Classes as they are written: 4, «4 класс», «4 "А"», «4-й», «10-1». Without a letter it is the whole grade. */
import { foldLookalikes, foldText, readText } from '../text';
import { CellProblem, parserOf, type Parser } from './parsed';

export interface SchoolClass {
  /** 1..11. */
  readonly grade: number;
  /** The class in one spelling: «4», «4А», «10-1». Equal where the same class is meant. */
  readonly name: string;
}

const UNREADABLE = new CellProblem('class-unreadable');
const LAST_GRADE = 11;

const QUOTES = /["«»„“”'`()]/g;
/** Several classes of a grade: then «4-е» is no class «Е», and «4-1» is no class. */
const PLURAL = /класс(?:ы|ов|ах)|параллел/;
const WORDS = /(?<![а-я])(?:класс(?:ы|ов|а|ах)?|кл|параллел[а-я]*)(?![а-я])\.?/g;
const ENDING = /^(\d{1,2}) ?- ?(?:й|х|ый|ой|го)$/;
const PLURAL_ENDING = /^(\d{1,2}) ?- ?[ех]$/;
const CLASS = /^(\d{1,2})(?: ?-? ?([а-яa-z])| ?[-/] ?(\d))?$/;

export const parseClass: Parser<SchoolClass> = parserOf((raw) => {
  if (typeof raw === 'boolean') return UNREADABLE;
  const folded = foldText(readText(raw));
  const text = foldLookalikes(folded.replace(QUOTES, ' ')).replace(WORDS, ' ').replace(/[–—−]/g, '-').replace(/\s+/g, ' ').trim();
  const whole = ENDING.exec(text) ?? (PLURAL.test(folded) ? PLURAL_ENDING.exec(text) : null);
  const [, digits = '', letter, number] = whole ?? CLASS.exec(text) ?? [];
  const grade = Number(digits);
  if (digits === '' || grade < 1 || grade > LAST_GRADE) return UNREADABLE;
  // «4–6» is a range of grades.
  if (number !== undefined && (PLURAL.test(folded) || Number(number) > grade)) return UNREADABLE;
  if (letter !== undefined) return { grade, name: `${String(grade)}${letter.toUpperCase()}` };
  return { grade, name: number === undefined ? String(grade) : `${String(grade)}-${number}` };
});
