/**
 * A change of a share, in п.п. or in %, and the earlier share that a change tells of.
 *
 * Source: [002]: 14,3 % → 6,7 % of pupils at the highest level is −7,6 п.п. and −53,1 %; «на 24,8 % больше, чем в 2018 году»
 * with 32,9 % in 2019 means 8,1 % if the change is in п.п. and 26,4 % if it is relative: a change says nothing without its unit.
 * Formula: п.п. = 100·(now − was); % = 100·(now − was)/was; earlier = now − change/100, or now/(1 + change/100).
 * Units: shares 0..1; changes in hundredths as people say them (24,8, not 0,248).
 * Missing data: a relative change from nothing, or an earlier share that no change by so many % could have led from, is not
 * defined (`null`). An earlier share outside 0..1 is given as it comes out: the change cannot have been of that unit.
 */

/** `points`: percentage points (п.п.); `relative`: per cent of the earlier share (%). */
export type ChangeUnit = 'points' | 'relative';

export const pointsChange = (was: number, now: number): number => 100 * (now - was);

export const relativeChange = (was: number, now: number): number | null => (was === 0 ? null : (100 * (now - was)) / was);

export const changeOf = (was: number, now: number, unit: ChangeUnit): number | null => (unit === 'points' ? pointsChange(was, now) : relativeChange(was, now));

/** `change`: in the unit named. */
export function earlierShare(now: number, change: number, unit: ChangeUnit): number | null {
  if (unit === 'points') return now - change / 100;
  const factor = 1 + change / 100;
  return factor > 0 ? now / factor : null;
}
