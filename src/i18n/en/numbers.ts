/** Numbers inside English sentences. */
import { pluralEn } from '../plural';

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 9, useGrouping: false });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "0.25" as it is. */
export const decimal = (value: number): string => plain.format(value);

/** "71.20" */
export const twoDigits = (value: number): string => hundredths.format(value);

/** A share 0..1 as "32.5%". */
export const percentOf = (share: number): string => `${tenths.format(share * 100)}%`;

/** A whole number with its word: "1,200 schools". */
export const counted = (count: number, one: string, other: string): string => `${tenths.format(count)} ${pluralEn(count, one, other)}`;

const sign = (value: number): string => (value > 0 ? '+' : value < 0 ? '−' : '');

/** A difference of shares as "+7.6 pp", "−7.6 pp" (percentage points); what rounds to nothing has no sign. */
export const signedPoints = (difference: number): string => {
  const points = Math.round(difference * 1000) / 10;
  return `${sign(points)}${tenths.format(Math.abs(points))}\u00a0pp`;
};
