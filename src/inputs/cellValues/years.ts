/** School years by the year in which they end: 2020/2021, 2020-21, 2020–2021 уч. г. and 2021 are all 2021. */
import type { SchoolYear } from '../../engine/model';
import { foldText } from '../text';
import { CellProblem, parserOf, type Parser } from './parsed';

const UNREADABLE = new CellProblem('year-unreadable');
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

const YEAR_TEXT = /^(\d{4})(?: ?[/\\\-–—−] ?(\d{4}|\d{2}))?(?: ?(?:уч(?:ебный|\.)? ?)?г(?:од|\.)?| ?у\. ?г\.?)?$/;

const plausible = (year: number): SchoolYear | CellProblem => (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : UNREADABLE);

const endingYear = (first: number, last: string | undefined): number => {
  if (last === undefined) return first;
  const next = first + 1;
  return Number(last) === (last.length === 2 ? next % 100 : next) ? next : NaN;
};

export const parseYear: Parser<SchoolYear> = parserOf((raw) => {
  if (typeof raw !== 'string') return typeof raw === 'number' ? plausible(raw) : UNREADABLE;
  const match = YEAR_TEXT.exec(foldText(raw));
  return match ? plausible(endingYear(Number(match[1]), match[2])) : UNREADABLE;
});

const MONTH_AND_YEAR = /^(?:на |за )?(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]* (\d{4})(?: ?г(?:ода?|\.)?)?$/;

/** The year of an external list, which its makers often date by the month: «октябрь 2021» is 2021, as its name says. */
export const parseListYear: Parser<SchoolYear> = (raw) => {
  const match = typeof raw === 'string' ? MONTH_AND_YEAR.exec(foldText(raw)) : null;
  return parseYear(match ? match[1]! : raw);
};
