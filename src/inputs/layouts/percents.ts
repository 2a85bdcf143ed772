/**
 * Per cents of participants back to whole pupils. A per cent is written with some decimals, so that a whole number fits it
 * where it rounds to it: on integers, half a unit of the last decimal in either direction. Shares (0..1) likewise.
 */
import { readNumber } from '../cellValues/numbers';
import { isExcelError, isMissing } from '../cellValues/parsed';
import type { RawValue } from '../rawWorkbook';

/** More decimals than this are those of a computed value. */
const MOST_DECIMALS = 6;

/** Digits that a number in a cell has: the rest is noise of binary division. */
const DIGITS = 15;

const WHOLE = { percent: 100, share: 1 } as const;
export type PercentUnit = keyof typeof WHOLE;

export interface WrittenPercent {
  readonly value: number;
  /** The cell says itself that it is per cent. */
  readonly signed: boolean;
}

/** `null`: no number, which other readers report. */
export const writtenPercent = (raw: RawValue): WrittenPercent | null => {
  if (isMissing(raw) || isExcelError(raw)) return null;
  const number = readNumber(raw);
  return number === null || number.unit !== '' ? null : { value: number.value, signed: number.percent };
};

const decimalsOf = (value: number): number => {
  const [digits = '', exponent = '0'] = String(Number(value.toPrecision(DIGITS))).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
};

/** Whole numbers that fit, from the least to the greatest, and the nearest of them. */
export interface FittingCounts {
  readonly nearest: number;
  readonly from: number;
  readonly to: number;
}

/** `value` in its unit, written with `decimals`; `null`: no whole number of `of` people fits. */
export const countsThatFit = (value: number, unit: PercentUnit, decimals: number, of: number): FittingCounts | null => {
  const shift = 10 ** Math.min(decimals, MOST_DECIMALS);
  const written = Math.round(value * shift);
  if (of === 0) return written === 0 ? { nearest: 0, from: 0, to: 0 } : null;
  const unitsOfOne = 2 * shift * WHOLE[unit];
  const twice = 2 * written * of;
  // A computed value was rounded before: to how many decimals nobody knows.
  const slack = decimals >= MOST_DECIMALS ? 2 * of : of;
  const from = Math.max(0, Math.ceil((twice - slack) / unitsOfOne));
  const to = Math.min(of, Math.floor((twice + slack) / unitsOfOne));
  return from > to ? null : { nearest: Math.min(to, Math.max(from, Math.round(twice / unitsOfOne))), from, to };
};

/** How the numbers of one column are written. */
export interface PercentScale {
  /** Of numbers without a % sign; `null`: nothing tells. */
  readonly unit: PercentUnit | null;
  /** The most decimals of the numbers in this unit. */
  readonly decimals: Readonly<Record<PercentUnit, number>>;
}

/** A cell of the column with the participants of its row; `null`: not known. */
export interface PercentSample {
  readonly cell: RawValue;
  readonly of: number | null;
}

export const scaleOfPercents = (samples: readonly PercentSample[]): PercentScale => {
  const read = samples.flatMap(({ cell, of }) => {
    const written = writtenPercent(cell);
    return written ? [{ ...written, of }] : [];
  });
  const plain = read.filter(({ signed }) => !signed);
  const most = (some: readonly WrittenPercent[]): number => Math.min(MOST_DECIMALS, Math.max(0, ...some.map(({ value }) => decimalsOf(value))));
  const unit = unitOfPlain(plain, most(plain));
  const inPercent = unit === 'percent' ? read : read.filter(({ signed }) => signed);
  return { unit, decimals: { percent: most(inPercent), share: most(plain) } };
};

/**
 * Above 1 they are per cents. Else they are shares, if most of them can be nothing else; that they are per cents cannot be
 * told: 0.5 % of 200 is one pupil, and a half of 200 is a whole number too.
 */
const unitOfPlain = (plain: readonly (WrittenPercent & { readonly of: number | null })[], decimals: number): PercentUnit | null => {
  if (plain.some(({ value }) => value > 1)) return 'percent';
  const telling = plain.filter(({ value, of }) => value !== 0 && of !== null && of > 0);
  const fits = (unit: PercentUnit, { value, of }: (typeof telling)[number]): boolean => countsThatFit(value, unit, decimals, of ?? 0) !== null;
  const asPercents = telling.filter((one) => fits('percent', one));
  const onlyShares = telling.filter((one) => fits('share', one) && !asPercents.includes(one));
  return onlyShares.length > asPercents.length ? 'share' : null;
};
