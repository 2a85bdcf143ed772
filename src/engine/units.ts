/**
 * Units that are easily confused are different types: a share is 0..1, a percent is 0..100,
 * and the difference of two percents is in percentage points («п.п.»).
 */
import { isAtLeast, isAtMost } from './stats/tolerance';

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

/** Whether a number is a share: 0..1, where 1 − 0.9 − 0.1 (a hair below 0 in binary) is 0. */
export const isShare = (value: number): value is Share => isAtLeast(value, 0) && isAtMost(value, 1);
