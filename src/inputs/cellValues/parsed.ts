/** What a cell holds, once read: a value, nothing (`null`), or a problem that has an issue's code. */
import type { RawValue } from '../rawWorkbook';
import { foldText } from '../text';

export type CellProblemCode =
  | 'value-error'
  | 'number-unreadable'
  | 'count-not-whole'
  | 'count-negative'
  | 'share-out-of-range'
  | 'share-looks-like-percent'
  | 'year-unreadable'
  | 'flag-unreadable'
  | 'class-unreadable'
  | 'mark-out-of-range'
  | 'score-out-of-range'
  | 'participant-category-unknown'
  | 'exam-stage-unknown'
  | 'risk-parameter-unknown'
  | 'risk-factor-unknown'
  | 'risk-level-unknown'
  | 'progress-unreadable'
  | 'measure-kind-unknown'
  | 'change-kind-unknown';

export class CellProblem {
  constructor(readonly code: CellProblemCode) {}
}

/** `null` is missing. */
export type Parsed<Value> = Value | null | CellProblem;
export type Parser<Value> = (raw: RawValue) => Parsed<Value>;

const VALUE_ERROR = new CellProblem('value-error');

const MISSING = /^(?:[-–—−]{0,3}|…|\.\.\.|н ?[/\\.]? ?д ?\.?|нет ?данных|n\/a)$/u;

/** A pattern's worth of speed: most texts begin with something that no missing value begins with. */
const MAY_BE_MISSING = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF\-–—−….нn]|^$/iu;

/** Blank, «–», «н/д», «нет данных»: not known, which is never zero. */
export const isMissing = (raw: RawValue): boolean => typeof raw === 'string' && raw.length < 40 && MAY_BE_MISSING.test(raw) && MISSING.test(foldText(raw));

/** #DIV/0!, #REF!, #ИМЯ? and the like; #N/A has no mark at its end, in either language. */
const ERROR_TEXT = /^#(?:[A-ZА-ЯЁ0-9_/]+[!?]|N\/A|Н\/Д|GETTING_DATA|BUSY|SPILL|CALC)$/iu;

/** An Excel error value, as Office.js gives it (English) or as text pasted from a Russian Excel. */
export const isExcelError = (raw: RawValue): boolean => typeof raw === 'string' && raw.includes('#') && ERROR_TEXT.test(raw.trim());

/** Missing and Excel errors mean the same for every type; `parse` sees what is left. */
export const parserOf =
  <Value>(parse: (raw: RawValue) => Parsed<Value>): Parser<Value> =>
  (raw) => {
    if (typeof raw === 'string') {
      if (isMissing(raw)) return null;
      if (isExcelError(raw)) return VALUE_ERROR;
    }
    return parse(raw);
  };

/** Enough for the texts of a real column; a column of ever new texts does not fill the memory. */
const MOST_REMEMBERED = 20_000;

/** The same parser with a memory for texts: hundreds of thousands of rows repeat a few of them. Numbers parse fast enough. */
export const remembering = <Value>(parse: Parser<Value>, known = new Map<string, Parsed<Value>>()): Parser<Value> => (raw) => {
  if (typeof raw !== 'string') return parse(raw);
  const found = known.get(raw);
  if (found !== undefined) return found;
  const parsed = parse(raw);
  if (known.size < MOST_REMEMBERED) known.set(raw, parsed);
  return parsed;
};
