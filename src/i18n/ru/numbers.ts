/** Numbers inside Russian sentences: a decimal comma, a no-break space before the per cent sign. */
import { pluralRu } from '../plural';

const plain = new Intl.NumberFormat('ru', { maximumFractionDigits: 9, useGrouping: false });
const tenths = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('ru', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** «0,25» as it is. */
export const decimal = (value: number): string => plain.format(value);

/** «71,20» */
export const twoDigits = (value: number): string => hundredths.format(value);

/** A share 0..1 as «32,5 %». */
export const percentOf = (share: number): string => `${tenths.format(share * 100)}\u00a0%`;

/** A whole number with its word: «1 200 школ». */
export const counted = (count: number, one: string, few: string, many: string): string => `${tenths.format(count)}\u00a0${pluralRu(count, one, few, many)}`;

const sign = (value: number): string => (value > 0 ? '+' : value < 0 ? '−' : '');

/** A difference of shares as «+7,6 п.п.», «−7,6 п.п.»; what rounds to nothing has no sign. */
export const signedPoints = (difference: number): string => {
  const points = Math.round(difference * 1000) / 10;
  return `${sign(points)}${tenths.format(Math.abs(points))}\u00a0п.п.`;
};
