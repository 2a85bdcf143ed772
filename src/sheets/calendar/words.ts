/** The events of the calendar in words. */
import type { CalendarEvent, Monitoring, RegulationId } from '../../engine/support/calendar/model';
import { REGULATIONS } from '../../engine/support/calendar/regulations';
import { dayText, monthDays } from '../../engine/support/days';
import type { Texts } from '../../i18n';

const yearAndMonth = (day: string): readonly [number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))];

type Span = Pick<CalendarEvent, 'from' | 'to'>;

const isWholeMonths = ({ from, to }: Span): boolean => monthDays(...yearAndMonth(from)).from === from && monthDays(...yearAndMonth(to)).to === to;

/** «июнь 2027», «май–июнь 2027», «декабрь 2026 – январь 2027», «04.04.2023». */
export const spanText = ({ from, to }: Span, { sheets: { calendar: words } }: Texts): string => {
  if (!isWholeMonths({ from, to })) return from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`;
  const [firstYear, first] = yearAndMonth(from);
  const [lastYear, last] = yearAndMonth(to);
  if (firstYear !== lastYear) return `${words.monthCell(first, firstYear)} – ${words.monthCell(last, lastYear)}`;
  return first === last ? words.monthCell(last, lastYear) : `${words.monthName(first)}–${words.monthCell(last, lastYear)}`;
};

/** Which one of several it is, who chose the month, what the document adds. */
export const eventNote = ({ monitoring, number, of, timing }: CalendarEvent, { sheets: { calendar: words } }: Texts): string | null => {
  const parts = [of > 1 ? words.number(number, of) : '', words.timing[timing], monitoring.note ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('; ');
};

const shortNames = new Map(REGULATIONS.map(({ id, shortName }) => [id, shortName]));

export const shortNameOf = (id: RegulationId): string => shortNames.get(id)!;
export const shortDocument = ({ regulation }: Monitoring): string => shortNameOf(regulation);

/** The document and the place in it. */
export const documentText = (monitoring: Monitoring): string => `${shortDocument(monitoring)}: ${monitoring.place}`;
