/**
 * «Календарь мониторингов»: what is due in a school year by the documents.
 *
 * Source: the periods of the documents (…Monitorings.ts), the choice between them and what they contradict each other in by
 * the settings. Rule: an event stands in the month in which it begins; it is past when its last day is, under way on all
 * days from its first to its last. What has no months is told apart. The clock is given: the same day gives the same calendar.
 */
import type { SchoolYear } from '../../model';
import { calendarYearOf, schoolYearOf } from '../days';
import type { Day } from '../model';
import type { CalendarSettings } from '../settings';
import type { Calendar, CalendarEvent, CalendarMonth, Monitoring, Timing } from './model';
import { MONITORINGS } from './monitorings';
import { CONTRADICTIONS, REGULATIONS } from './regulations';
import { daysOf, occasionsOf, planningYear, SCHOOL_MONTHS, stateOf } from './timing';

/** So many of the nearest deadlines are told. */
const MOST_UPCOMING = 12;

export function monitoringCalendar(settings: CalendarSettings, today: Day): Calendar {
  const schoolYear = settings.schoolYear ?? planningYear(today);
  const isChosen = ({ regulation }: { readonly regulation: string }): boolean => settings.regulation === 'all-regulations' || settings.regulation === regulation;
  const chosen = MONITORINGS.filter(isChosen);
  const term = termOf(settings);
  return {
    schoolYear,
    yearFrom: settings.schoolYear === null ? 'today' : 'setting',
    settings,
    regulations: REGULATIONS.filter(({ id }) => isChosen({ regulation: id })),
    months: byMonth(eventsOfYear(chosen, settings, schoolYear, today), schoolYear),
    ongoing: chosen.filter(({ timing }) => timing.kind === 'ongoing'),
    upcoming: upcomingEvents(chosen, settings, today),
    term: { ...term, covers: schoolYear >= term.first && schoolYear <= term.last },
    contradictions: CONTRADICTIONS.filter(isChosen),
  };
}

const termOf = ({ programmeTerm }: CalendarSettings): { readonly first: SchoolYear; readonly last: SchoolYear } =>
  programmeTerm === 'term-2021-2024' ? { first: 2022, last: 2024 } : { first: 2021, last: 2023 };

const TIMINGS: Readonly<Record<Exclude<Timing['kind'], 'ongoing'>, CalendarEvent['timing']>> = { stated: 'stated', times: 'spread', 'as-set': 'set' };

export function eventsOf(monitoring: Monitoring, settings: CalendarSettings, schoolYear: SchoolYear, today: Day): readonly CalendarEvent[] {
  const { timing } = monitoring;
  if (timing.kind === 'ongoing') return [];
  const occasions = occasionsOf(timing, settings, schoolYear);
  return occasions.map((occasion, at) => {
    const days = daysOf(occasion, schoolYear);
    return { monitoring, number: at + 1, of: occasions.length, ...days, timing: TIMINGS[timing.kind], state: stateOf(days, today) };
  });
}

const eventsOfYear = (monitorings: readonly Monitoring[], settings: CalendarSettings, schoolYear: SchoolYear, today: Day): readonly CalendarEvent[] =>
  monitorings.flatMap((monitoring) => eventsOf(monitoring, settings, schoolYear, today));

const monthOf = ({ from }: CalendarEvent): number => Number(from.slice(5, 7));

function byMonth(events: readonly CalendarEvent[], schoolYear: SchoolYear): readonly CalendarMonth[] {
  return SCHOOL_MONTHS.map((month) => ({ month, year: calendarYearOf(month, schoolYear), events: events.filter((event) => monthOf(event) === month).sort(byDay) }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those of one day stay in the order of the documents. */
const byDay = (a: CalendarEvent, b: CalendarEvent): number => compare(a.from, b.from) || compare(a.to, b.to);

/** Of the school year that contains today and of the next one, whichever is shown. */
function upcomingEvents(monitorings: readonly Monitoring[], settings: CalendarSettings, today: Day): readonly CalendarEvent[] {
  const year = schoolYearOf(today);
  return [year, year + 1]
    .flatMap((schoolYear) => eventsOfYear(monitorings, settings, schoolYear, today))
    .filter(({ state }) => state !== 'past')
    .sort((a, b) => compare(a.to, b.to) || compare(a.from, b.from))
    .slice(0, MOST_UPCOMING);
}
