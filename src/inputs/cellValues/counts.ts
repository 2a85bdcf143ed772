/** Counts of people: whole, not negative. */
import { readNumber } from './numbers';
import { CellProblem, parserOf, type Parser } from './parsed';

const UNREADABLE = new CellProblem('number-unreadable');
const NOT_WHOLE = new CellProblem('count-not-whole');
const NEGATIVE = new CellProblem('count-negative');

const PEOPLE = new Set(['', 'чел', 'чел.', 'человек', 'человека']);

/** A formula's 7.000000000000001 is 7: Excel itself shows fifteen digits. */
const WHOLE_TOLERANCE = 1e-9;

export const parseCount: Parser<number> = parserOf((raw) => {
  const number = readNumber(raw);
  if (number === null || number.percent || !PEOPLE.has(number.unit)) return UNREADABLE;
  const whole = Math.round(number.value);
  if (Math.abs(number.value - whole) > WHOLE_TOLERANCE) return NOT_WHOLE;
  return whole < 0 ? NEGATIVE : Math.abs(whole);
});
