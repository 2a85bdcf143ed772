/**
 * On which months and days of a school year a monitoring falls.
 *
 * Source: the months of the documents; where a document says only how often, the spread is ours and said to be: four times
 * a year are the months of the reports of school teams in the municipal programme (November, January, March, June), twice
 * are those of its monitoring of school programmes (December, June), once is June, by which all data of a year are to be there.
 */
import type { SchoolYear } from '../../model';
import { calendarYearOf, monthDays, type DaySpan } from '../days';
import type { Day } from '../model';
import type { CalendarSettings } from '../settings';
import type { EventState, MonthDay, Occasion, TimesAYear, Timing } from './model';

export const SPREAD: Readonly<Record<TimesAYear, readonly number[]>> = { 1: [6], 2: [12, 6], 4: [11, 1, 3, 6] };

/** September to August. */
export const SCHOOL_MONTHS: readonly number[] = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8];

export const inMonth = (from: number, to = from): Occasion => ({ from: { month: from, day: null }, to: { month: to, day: null } });

export const onDay = (month: number, day: number): Occasion => ({ from: { month, day }, to: { month, day } });

export function occasionsOf(timing: Timing, { managementTimes, networkMonth }: Pick<CalendarSettings, 'managementTimes' | 'networkMonth'>, schoolYear: SchoolYear): readonly Occasion[] {
  switch (timing.kind) {
    case 'stated':
      return timing.daysIn === undefined || timing.daysIn === schoolYear ? timing.occasions : timing.occasions.map(({ from, to }) => inMonth(from.month, to.month));
    case 'times':
      return SPREAD[timing.times].map((month) => inMonth(month));
    case 'as-set':
      if (timing.setting === 'networkMonth') return [inMonth(networkMonth === 'april' ? 4 : 6)];
      return SPREAD[managementTimes === 'four-times' ? 4 : 2].map((month) => inMonth(month));
    case 'ongoing':
      return [];
  }
}

const placeInYear = (month: number): number => SCHOOL_MONTHS.indexOf(month);

/** An occasion that ends in an earlier month than it begins ends in the next school year. */
export function daysOf({ from, to }: Occasion, schoolYear: SchoolYear): DaySpan {
  const endsIn = placeInYear(to.month) < placeInYear(from.month) ? schoolYear + 1 : schoolYear;
  const first = monthDays(calendarYearOf(from.month, schoolYear), from.month).from;
  const last = monthDays(calendarYearOf(to.month, endsIn), to.month).to;
  return { from: onDayOf(first, from), to: onDayOf(last, to) };
}

const onDayOf = (day: Day, { day: exact }: MonthDay): Day => (exact === null ? day : `${day.slice(0, 8)}${String(exact).padStart(2, '0')}`);

export const stateOf = ({ from, to }: DaySpan, today: Day): EventState => (to < today ? 'past' : from > today ? 'coming' : 'now');

/** July and August look ahead. */
const FIRST_MONTH_OF_PLANNING = 7;

/** The school year that contains the day, by the year in which it ends; from 1 July the coming one. */
export const planningYear = (today: Day): SchoolYear => Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) >= FIRST_MONTH_OF_PLANNING ? 1 : 0);

const DAY_MS = 86_400_000;

/** Whole days from the first day to the second; negative when that is earlier. */
export const daysFrom = (from: Day, to: Day): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
