/** A pupil's mark, 2..5, and score, 0..100. */
import { foldText } from '../text';
import { readNumber } from './numbers';
import { CellProblem, parserOf, type Parser } from './parsed';

const MARK_OUT_OF_RANGE = new CellProblem('mark-out-of-range');
const SCORE_OUT_OF_RANGE = new CellProblem('score-out-of-range');
const UNREADABLE = new CellProblem('number-unreadable');

/** «неуд.», «удовлетворительно», «хор.», «отлично». */
const MARK_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^не ?уд(?:\.|овл\.?|овлетворительно)?$/, 2],
  [/^уд(?:\.|овл\.?|овлетворительно)?$/, 3],
  [/^хор(?:\.|ошо)?$/, 4],
  [/^отл(?:\.|ично)?$/, 5],
];

const markWord = (text: string): number | null => {
  const folded = foldText(text);
  return MARK_WORDS.find(([words]) => words.test(folded))?.[1] ?? null;
};

export const parseMark: Parser<number> = parserOf((raw) => {
  const text = typeof raw === 'string' ? raw.replace(/[«»"“”„']/g, '') : raw;
  const number = readNumber(text);
  if (number === null) return (typeof text === 'string' ? markWord(text) : null) ?? MARK_OUT_OF_RANGE;
  if (number.percent || number.unit !== '') return MARK_OUT_OF_RANGE;
  return Number.isInteger(number.value) && number.value >= 2 && number.value <= 5 ? number.value : MARK_OUT_OF_RANGE;
});

export const parseScore: Parser<number> = parserOf((raw) => {
  const number = readNumber(raw);
  if (number === null || number.percent || number.unit !== '') return UNREADABLE;
  return number.value >= 0 && number.value <= 100 ? number.value : SCORE_OUT_OF_RANGE;
});

/** The pupil was not there: «н/я», «неявка», «отсутствовал». Such a pupil is no participant. */
export const ABSENT = 'absent';

const ABSENCE = /^(?:н ?[/\\.]? ?я ?\.?|не ?яв(?:ка|илс[яь]|илась)|отсутств[а-я]*|н|нб|н ?\/ ?б|не (?:писал|сдавал|участвовал)[а-я]*)$/;

/** The same for a cell in which the absence of the pupil may stand instead. */
export const orAbsence =
  (parse: Parser<number>): Parser<number | typeof ABSENT> =>
  (raw) => {
    const parsed = parse(raw);
    return parsed instanceof CellProblem && typeof raw === 'string' && ABSENCE.test(foldText(raw)) ? ABSENT : parsed;
  };
