/** A pupil's mark, 2..5, and score, 0..100. */
import { readNumber } from './numbers';
import { CellProblem, parserOf, type Parser } from './parsed';

const MARK_OUT_OF_RANGE = new CellProblem('mark-out-of-range');
const SCORE_OUT_OF_RANGE = new CellProblem('score-out-of-range');
const UNREADABLE = new CellProblem('number-unreadable');

export const parseMark: Parser<number> = parserOf((raw) => {
  const number = readNumber(typeof raw === 'string' ? raw.replace(/[«»"“”„']/g, '') : raw);
  if (number === null || number.percent || number.unit !== '') return MARK_OUT_OF_RANGE;
  return Number.isInteger(number.value) && number.value >= 2 && number.value <= 5 ? number.value : MARK_OUT_OF_RANGE;
});

export const parseScore: Parser<number> = parserOf((raw) => {
  const number = readNumber(raw);
  if (number === null || number.percent || number.unit !== '') return UNREADABLE;
  return number.value >= 0 && number.value <= 100 ? number.value : SCORE_OUT_OF_RANGE;
});
