/** Whether two cells say the same, as the readers understand them: 12 is «12», 0.35 is «35 %». */
import { isMissing } from '../cellValues/parsed';
import type { ColumnType } from '../columns';
import type { RawValue } from '../rawWorkbook';
import { YES_NO_PARAMETER } from '../risks';
import { foldText, readText } from '../text';
import type { RowKey } from './rowKeys';
import { canonicalValue, NO, YES } from './tableCells';

/** Numbers that only binary fractions keep apart are the same: 35 % is 0.35. */
const TOLERANCE = 1e-12;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

const asText = (raw: RawValue): string => foldText(readText(raw));

/** The one parameter that is answered by yes or no takes 1 and 0 for them. */
const worded = (value: RawValue, { parameter }: RowKey): RawValue => {
  if (parameter !== YES_NO_PARAMETER || (value !== 0 && value !== 1)) return value;
  return value === 1 ? YES : NO;
};

/** Cells that the reader of their column cannot read are the same only letter by letter. */
export const sameValue = (type: ColumnType, key: RowKey, a: RawValue, b: RawValue): boolean => {
  if (isMissing(a) || isMissing(b)) return isMissing(a) && isMissing(b);
  const left = canonicalValue(type, a);
  const right = canonicalValue(type, b);
  if (left === null || right === null) return asText(a) === asText(b);
  const [one, other] = [worded(left, key), worded(right, key)];
  return typeof one === 'number' && typeof other === 'number' ? near(one, other) : one === other;
};
