/** Numbers: numeric cells, and texts as people type them: «12,5», «1 234», «35 %». */
import type { RawValue } from '../rawWorkbook';
import { tidyText } from '../text';
import { CellProblem, parserOf, type Parser } from './parsed';

const UNREADABLE = new CellProblem('number-unreadable');

export interface WrittenNumber {
  readonly value: number;
  /** Written with a % sign; `value` is then still the number in front of it. */
  readonly percent: boolean;
  /** What stood behind the number, such as «чел.»; "" for nothing. */
  readonly unit: string;
}

/** Thousands are parted by spaces in groups of three, decimals by a comma or a point. */
const NUMBER_TEXT = /^([+\-−–]?)(\d+|\d{1,3}(?: \d{3})+)(?:[.,](\d+))?(?: ?(%)| ?([а-яa-z][а-яa-z.]*))?$/i;

/** Reads any spelling of a number; `null` when it is none. Excel errors and missing values have been dealt with. */
export const readNumber = (raw: RawValue): WrittenNumber | null => {
  if (typeof raw === 'number') return Number.isFinite(raw) ? { value: raw, percent: false, unit: '' } : null;
  if (typeof raw === 'boolean') return null;
  const match = NUMBER_TEXT.exec(tidyText(raw));
  if (!match) return null;
  const [, sign, whole = '', fraction = '0', percent, unit = ''] = match;
  const size = Number(`${whole.replaceAll(' ', '')}.${fraction}`);
  return { value: sign === '' || sign === '+' ? size : -size, percent: percent !== undefined, unit: unit.toLowerCase() };
};

/** Any number; «35 %» is 0.35. */
export const parseNumber: Parser<number> = parserOf((raw) => {
  const number = readNumber(raw);
  if (number === null || number.unit !== '') return UNREADABLE;
  return number.percent ? number.value / 100 : number.value;
});
