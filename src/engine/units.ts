/**
 * Units that are easily confused are different types: a share is 0..1, a percent is 0..100,
 * and the difference of two percents is in percentage points («п.п.»).
 */
declare const unit: unique symbol;

/** A part of a whole, 0..1. */
export type Share = number & { readonly [unit]: 'share' };

/** A hundredth-based quantity, 0..100. */
export type Percent = number & { readonly [unit]: 'percent' };

/** Names a number as a share. The caller has checked the range: rules state what they do outside 0..1. */
export const asShare = (value: number): Share => value as Share;

/** Names a number as a percent. */
export const asPercent = (value: number): Percent => value as Percent;

export const percentToShare = (value: Percent): Share => asShare(value / 100);
