/** Dates and times as people and Google write them, as ISO texts without a zone: nobody knows it. */
import { readNumber } from '../cellValues/numbers';
import type { RawValue } from '../rawWorkbook';
import { tidyText } from '../text';

const TIME = String.raw`(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?(?: ?([AP])M)?)?`;
/** «15.10.2021», «15/10/2021 9:05:00»; «2021/10/15 9:05:00 AM GMT+3», «2021-10-15». */
const DAY_FIRST = new RegExp(`^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})${TIME}`, 'i');
const YEAR_FIRST = new RegExp(`^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})${TIME}`, 'i');

/** Serial dates of Excel: 1 is 1 January 1900; from 2000 to 2099. */
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** Of a day. */
const SECONDS = 86_400;

const two = (number: number): string => String(number).padStart(2, '0');

const isDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const isoOf = (year: string, month: string, day: string, hour: string | undefined, minute = '0', second = '0', half = ''): string | null => {
  if (!isDate(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${two(Number(month))}-${two(Number(day))}`;
  if (hour === undefined) return date;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return hours < 24 && Number(minute) < 60 && Number(second) < 60 ? `${date}T${two(hours)}:${two(Number(minute))}:${two(Number(second))}` : date;
};

const isoOfSerial = (serial: number): string | null => {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const text = new Date(EXCEL_EPOCH + Math.round(serial * SECONDS) * 1000).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19);
};

/** `null` for what is no date. */
export const isoDate = (raw: RawValue): string | null => {
  if (typeof raw === 'boolean') return null;
  const number = readNumber(raw);
  if (number !== null) return number.unit === '' && !number.percent ? isoOfSerial(number.value) : null;
  const text = tidyText(String(raw));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return isoOf(dayFirst[3] ?? '', dayFirst[2] ?? '', dayFirst[1] ?? '', ...(dayFirst.slice(4) as [string | undefined, string | undefined, string | undefined, string | undefined]));
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? isoOf(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '', ...(yearFirst.slice(4) as [string | undefined, string | undefined, string | undefined, string | undefined])) : null;
};
