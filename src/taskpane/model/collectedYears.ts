/** For which school year schools are asked, by the year in which it ends. */
import type { CheckReport } from '../../app/results';

const SEPTEMBER = 8;

/** The year in which the school year of this day ends. */
const yearOf = (now: Date): number => now.getFullYear() + (now.getMonth() >= SEPTEMBER ? 1 : 0);

/** Newest first: this year and the last one, and those that the workbook speaks of. */
export const collectableYears = ({ years, year }: Pick<CheckReport, 'years' | 'year'>, now: Date): readonly number[] =>
  [...new Set([yearOf(now), yearOf(now) - 1, ...years, ...(year === null ? [] : [year])])].sort((a, b) => b - a);

/** The one that is worked on; without data the last that is over. */
export const firstChoice = ({ year }: Pick<CheckReport, 'year'>, now: Date): number => year ?? yearOf(now) - 1;
