/** School years as the sheets write them. */

/** 2026 → «2025/2026»: a school year is named by the year in which it ends. */
export const schoolYearText = (endsIn: number): string => `${String(endsIn - 1)}/${String(endsIn)}`;

const SEPTEMBER = 8;
const YEARS_BACK = 4;
const YEARS_AHEAD = 1;

/** The year in which the school year of this day ends. */
const currentYear = (now: Date): number => now.getFullYear() + (now.getMonth() >= SEPTEMBER ? 1 : 0);

/** The last school year that is over: the one that results are gathered for. */
export const lastSchoolYear = (now: Date): string => schoolYearText(currentYear(now) - 1);

/** The years around this one that somebody may enter, in their order. */
export const schoolYearsAround = (now: Date): readonly string[] =>
  Array.from({ length: YEARS_BACK + 1 + YEARS_AHEAD }, (_, at) => schoolYearText(currentYear(now) - YEARS_BACK + at));
