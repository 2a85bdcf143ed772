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
  | 'mark-out-of-range'
  | 'score-out-of-range'
  | 'risk-parameter-unknown'
  | 'risk-factor-unknown'
  | 'risk-level-unknown';

export class CellProblem {
  constructor(readonly code: CellProblemCode) {}
}

/** `null` is missing. */
export type Parsed<Value> = Value | null | CellProblem;
export type Parser<Value> = (raw: RawValue) => Parsed<Value>;

const VALUE_ERROR = new CellProblem('value-error');

const MISSING_WORDS = new Set(['', '-', '--', '–', '—', '−', '…', '...', 'н/д', 'н\\д', 'н.д.', 'н.д', 'нд', 'нетданных', 'n/a']);

/** Blank, «–», «н/д», «нет данных»: not known, which is never zero. */
export const isMissing = (raw: RawValue): boolean => typeof raw === 'string' && (raw === '' || (raw.length < 20 && MISSING_WORDS.has(foldText(raw).replaceAll(' ', ''))));

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

/** The same parser with a memory: for columns of few distinct values and many rows. */
export const remembering = <Value>(parse: Parser<Value>): Parser<Value> => {
  const known = new Map<RawValue, Parsed<Value>>();
  return (raw) => {
    const found = known.get(raw);
    if (found !== undefined) return found;
    const parsed = parse(raw);
    known.set(raw, parsed);
    return parsed;
  };
};
