/** A cell's content as it stands in the formula bar: typed in again, it gives the same content. */
import { format, isDateFormat } from 'numfmt';
import type { HostCell } from '../../../files/workbook/model';
import { typed, type TypingRules } from './typed';

const DATE = 'dd.mm.yyyy';
const ENGLISH_DATE = 'm/d/yyyy';

const inCulture = (value: number, russian: boolean): string => {
  const text = String(Number(value.toPrecision(15))).replace('e', 'E');
  return russian ? text.replace('.', ',') : text;
};

const numberText = (value: number, numberFormat: string, { russian }: TypingRules): string => {
  if (numberFormat.includes('%')) return `${inCulture(value * 100, russian)}%`;
  if (!isDateFormat(numberFormat) || value < 0) return inCulture(value, russian);
  const time = value % 1 === 0 ? '' : ' h:mm:ss';
  const pattern = value < 1 ? 'h:mm:ss' : `${russian ? DATE : ENGLISH_DATE}${time}`;
  return format(pattern, value, { throws: false });
};

/** A text that would become something else when it is typed carries an apostrophe. */
const textOf = (value: string, isText: boolean, rules: TypingRules): string => {
  const again = typed(value, isText, rules);
  return 'problem' in again || again.value !== value ? `'${value}` : value;
};

export const editText = (cell: HostCell | undefined, rules: TypingRules): string => {
  if (!cell) return '';
  if (cell.formula !== null) return cell.formula;
  const { value, style } = cell;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, style.numberFormat ?? 'General', rules);
  if (typeof value === 'boolean') return rules.russian ? (value ? 'ИСТИНА' : 'ЛОЖЬ') : String(value).toUpperCase();
  return typeof value === 'object' ? value.error : textOf(value, style.numberFormat === '@', rules);
};
