/** The events of the calendar in words. */
import type { CalendarEvent, Monitoring } from '../../engine/support/calendar/model';
import { REGULATIONS } from '../../engine/support/calendar/regulations';
import { dayText, monthDays } from '../../engine/support/days';
import type { Texts } from '../../i18n';

const yearAndMonth = (day: string): readonly [number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))];

type Span = Pick<CalendarEvent, 'from' | 'to'>;

const isWholeMonths = ({ from, to }: Span): boolean => monthDays(...yearAndMonth(from)).from === from && monthDays(...yearAndMonth(to)).to === to;

/** «май–июнь», «04.04.2023». */
export const spanText = ({ from, to }: Span, { sheets: { calendar: words } }: Texts): string => {
  if (isWholeMonths({ from, to })) return words.span(yearAndMonth(from)[1], yearAndMonth(to)[1]);
  return from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`;
};

/** Which one of several it is, who chose the month, what the document adds. */
export const eventNote = ({ monitoring, number, of, timing }: CalendarEvent, { sheets: { calendar: words } }: Texts): string | null => {
  const parts = [of > 1 ? words.number(number, of) : '', words.timing[timing], monitoring.note ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('; ');
};

const shortNames = new Map(REGULATIONS.map(({ id, shortName }) => [id, shortName]));

export const shortDocument = ({ regulation }: Monitoring): string => shortNames.get(regulation)!;
