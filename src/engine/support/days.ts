/** Days, months and school years: a school year is September to August and is told by the year in which it ends. [002], the roadmap's columns. */
import type { SchoolYear } from '../model';
import type { Day, MonthSpan } from './model';

export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The first month of a school year. */
const SEPTEMBER = 9;
const DAY_MS = 86_400_000;

const two = (number: number): string => String(number).padStart(2, '0');

/** `null` for 31 February and the like; years 1900 to 2999. */
export const dayOf = (year: number, month: number, day: number): Day | null => {
  if (!Number.isInteger(year) || year < 1900 || year > 2999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${String(year)}-${two(month)}-${two(day)}` : null;
};

/** A month of a calendar year, its first and its last day. */
export const monthDays = (year: number, month: number): DaySpan => {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${String(year)}-${two(month)}-01`, to: `${String(year)}-${two(month)}-${two(last)}` };
};

export const addDays = (day: Day, days: number): Day => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The school year that a day lies in: 31 August 2026 is 2026, 1 September 2026 is 2027. */
export const schoolYearOf = (day: Day): SchoolYear => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) >= SEPTEMBER ? 1 : 0);

/** 1 September to 31 August. */
export const schoolYearDays = (year: SchoolYear): DaySpan => ({ from: `${String(year - 1)}-09-01`, to: `${String(year)}-08-31` });

/** The calendar year in which a month of a school year lies: September 2027 is in 2026. */
export const calendarYearOf = (month: number, year: SchoolYear): number => (month >= SEPTEMBER ? year - 1 : year);

/** Where a span of months lies in a school year: its last month is in it, its first is the nearest one before. «август–сентябрь» begins before the year. */
export const monthSpanDays = ({ from, to }: MonthSpan, year: SchoolYear): DaySpan => {
  const ends = calendarYearOf(to, year);
  return { from: monthDays(from <= to ? ends : ends - 1, from).from, to: monthDays(ends, to).to };
};

/** «15.05.2026». */
export const dayText = (day: Day): string => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
