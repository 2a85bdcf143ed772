/** Dates and times as Russians type them: 01.02.2021, 1.2.21, 01.02, 02.2021, 2021-02-01, 12:30, 01.02.2021 12:30. */
import type { Typed } from '../../host/cells/typedInput';

interface Calendar {
  /** The year that a date without one belongs to. */
  readonly year: number;
  readonly date1904: boolean;
}

interface Part {
  readonly value: number;
  readonly format: string;
}

const DAY_MS = 86_400_000;
/** What Excel calls day 60, 29 February 1900, has never been. */
const AFTER_LEAP_BUG = 61;
const DAYS_BEFORE_1904 = 1462;

const serialOf = (year: number, month: number, day: number, { date1904 }: Calendar): number | null => {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCFullYear() !== year || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  const days = Math.round((moment.getTime() - Date.UTC(1899, 11, 30)) / DAY_MS);
  const serial = date1904 ? days - DAYS_BEFORE_1904 : days < AFTER_LEAP_BUG ? days - 1 : days;
  return serial >= (date1904 ? 0 : 1) ? serial : null;
};

/** 00 to 29 are of this century, 30 to 99 of the last one, as in Excel. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const DAY_MONTH_YEAR = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_MONTH_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_MONTH = /^(\d{1,2})[./-](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/;

const dated = (serial: number | null, format: string): Part | null => (serial === null ? null : { value: serial, format });

const dateIn = (text: string, calendar: Calendar): Part | null => {
  const full = DAY_MONTH_YEAR.exec(text);
  if (full) return dated(serialOf(fullYear(full[4]!), Number(full[3]), Number(full[1]), calendar), 'dd.mm.yyyy');
  const iso = YEAR_MONTH_DAY.exec(text);
  if (iso) return dated(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), calendar), 'dd.mm.yyyy');
  const day = DAY_MONTH.exec(text);
  if (day) return dated(serialOf(calendar.year, Number(day[2]), Number(day[1]), calendar), 'dd.mmm');
  const month = MONTH_YEAR.exec(text);
  return month && dated(serialOf(Number(month[2]), Number(month[1]), 1, calendar), 'mmm.yy');
};

const TIME = /^(\d{1,2}):([0-5]?\d)(?::([0-5]?\d))?$/;

const timeIn = (text: string): Part | null => {
  const match = TIME.exec(text);
  if (!match || Number(match[1]) > 23) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, format: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
};

export const typedMoment = (text: string, calendar: Calendar): Typed | null => {
  const [first = '', second, more] = text.split(/\s+/);
  if (more !== undefined) return null;
  const date = dateIn(first, calendar);
  if (second === undefined) {
    const only = date ?? timeIn(first);
    return only && { value: only.value, formula: null, format: only.format };
  }
  const time = date && timeIn(second);
  return time && { value: date.value + time.value, formula: null, format: `dd.mm.yyyy ${time.format}` };
};
