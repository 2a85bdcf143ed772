/**
 * Terms as plans tell them: a date, «15.05.2026», «до 15 мая 2026», «май 2026», «сентябрь–декабрь», «I полугодие»,
 * «1 квартал», «в течение года», «2025/2026», «не реже 1 раза в полугодие».
 *
 * What has no year of its own belongs to the school year that is given: September to August. A span over the turn of the
 * year ends in it: «август–сентябрь» of 2025/2026 is 2025. A half-year and a quarter of school («I полугодие», «2 четверть»)
 * are parts of the school year, unless a calendar year stands beside the half-year; «квартал» is three months of the calendar.
 */
import type { SchoolYear } from '../../engine/model';
import { dayText } from '../../engine/support/days';
import type { Term } from '../../engine/support/model';
import { isoDate } from '../incoming/dates';
import type { RawValue } from '../rawWorkbook';
import { foldLookalikes, foldText, readText, tidyText } from '../text';
import { CellProblem, isExcelError, isMissing, type Parsed } from './parsed';
import { termParts, type TermParts } from './termParts';
import { placedTerm } from './termPlaces';
import { termWords } from './termWords';

/**
 * What is to be said of a term that stands all the same:
 * `unreadable` – it tells days in a way that is not understood; `year-assumed` – its year is the one that was given;
 * `year-unknown` – it has no year and none was given; `reversed` – it ends before it begins; `inside` – one of its parts
 * lies within another, as in «январь–декабрь, май–июнь»: most likely a slip.
 */
export type TermRemark = 'unreadable' | 'year-assumed' | 'year-unknown' | 'reversed' | 'inside';

export interface TermReading {
  readonly term: Term;
  readonly remark: TermRemark | null;
}

/** A calendar year that stands alone in a numeric cell. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

const UNREADABLE_DAYS = { from: null, to: null, remark: 'unreadable' } as const;

/** Never fails: `null` is a blank cell, a problem is an Excel error. Without a school year, what has no year of its own has no days. */
export const readTerm = (raw: RawValue, schoolYear: SchoolYear | null): Parsed<TermReading> => {
  if (isMissing(raw)) return null;
  if (isExcelError(raw)) return new CellProblem('value-error');
  const serial = typeof raw === 'number' ? isoDate(raw)?.slice(0, 10) : undefined;
  if (serial !== undefined) return { term: { text: dayText(serial), from: serial, to: serial }, remark: null };
  const text = tidyText(readText(raw));
  if (typeof raw === 'boolean' || (typeof raw === 'number' && !(Number.isInteger(raw) && raw >= FIRST_YEAR && raw <= LAST_YEAR))) return { term: { text, from: null, to: null }, remark: 'unreadable' };
  const { from, to, remark } = understood(text, schoolYear);
  const isVague = from === null && to === null && remark === null;
  return { term: { text, from, to, ...(isVague ? { isVague } : {}) }, remark };
};

/** The term alone. */
export const parseTerm = (raw: RawValue, schoolYear: SchoolYear | null): Parsed<Term> => {
  const reading = readTerm(raw, schoolYear);
  return reading === null || reading instanceof CellProblem ? reading : reading.term;
};

const understood = (text: string, schoolYear: SchoolYear | null): Pick<Term, 'from' | 'to'> & Pick<TermReading, 'remark'> => {
  const parts = partsOf(text) ?? partsOf(withoutBrackets(text));
  if (parts === null) return UNREADABLE_DAYS;
  if (parts.ranges.length === 0) return { from: null, to: null, remark: null };
  return placedTerm(parts, schoolYear) ?? UNREADABLE_DAYS;
};

/** «май 2026 (после проверочных работ)». */
const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, ' ');

const partsOf = (text: string): TermParts | null => {
  const words = termWords(foldLookalikes(foldText(text)).replace(/[‐‑‒–—−]/g, '-').replace(/[іl](?=[іliv. -]|$)/g, 'i').trim());
  return words === null ? null : termParts(words);
};
