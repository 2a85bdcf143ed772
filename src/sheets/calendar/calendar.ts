/** «Календарь мониторингов»: what is due in a school year, by which document, and what comes next. */
import type { Calendar, CalendarEvent } from '../../engine/support/calendar/model';
import { regulationName } from '../../engine/support/calendar/regulations';
import { daysFrom, SPREAD } from '../../engine/support/calendar/timing';
import { dayText } from '../../engine/support/days';
import type { Day } from '../../engine/support/model';
import type { Texts } from '../../i18n';
import type { ReportInput } from '../sheetsInput';
import type { ListBlock, SheetSpec } from '../spec';
import { calendarFacts } from './facts';
import { matrixTable, monthsChart } from './matrix';
import { contradictionsTable, eventsTable, ongoingTable, upcomingTable } from './tables';

/** The event whose day the decisions on the risks of the new school year have to keep. [001] 5.2. */
const NEW_YEAR_DECISIONS = 'support-new-year';

const sentences = (calendar: Calendar, today: Day, { sheets: { calendar: words } }: Texts): ListBlock['items'] => {
  const { months, schoolYear, upcoming, term, regulations } = calendar;
  const events = months.flatMap((month) => month.events);
  const inState = (state: CalendarEvent['state']): number => events.filter((event) => event.state === state).length;
  const [nearest] = upcoming;
  const decisions = events.find(({ monitoring }) => monitoring.id === NEW_YEAR_DECISIONS);
  const ofProgramme = regulations.some(({ id }) => id === 'programme');
  return [
    { text: words.counts(events.length, schoolYear, inState('past'), inState('now'), inState('coming')) },
    { text: nearest === undefined ? words.nothingAhead : words.nearest(nearest.monitoring.what, dayText(nearest.to), daysFrom(today, nearest.to)), to: 'upcoming-heading' },
    ...(decisions === undefined ? [] : [{ text: words.decisions(dayText(decisions.to), decisions.state) }]),
    ...(ofProgramme && !term.covers ? [{ text: words.outsideTerm(schoolYear, term.first, term.last), tone: 'warning' as const }] : []),
    { text: words.toMatrix, to: 'matrix-heading' },
    { text: words.toOngoing, to: 'ongoing-heading' },
    { text: words.toContradictions, to: 'contradictions-heading' },
  ];
};

export const calendarSheet = (input: ReportInput, texts: Texts): SheetSpec => {
  const { calendar, today } = input.support;
  const { calendar: words, common } = texts.sheets;
  const { regulation } = calendar.settings;
  return {
    id: 'calendar',
    name: texts.terms.sheetNames.calendar,
    title: words.title,
    subtitle: words.subtitle(calendar.schoolYear, regulation === 'all-regulations' ? null : regulationName(regulation)),
    provenance: common.provenance(input.computedAt, [words.documents(calendar.regulations.length)], words.rules),
    blocks: [
      { kind: 'list', items: sentences(calendar, today, texts) },
      eventsTable(calendar, texts),
      { kind: 'heading', id: 'upcoming-heading', text: words.upcomingTitle },
      upcomingTable(calendar, today, texts),
      { kind: 'heading', id: 'ongoing-heading', text: words.ongoingTitle },
      ongoingTable(calendar, texts),
      { kind: 'heading', id: 'matrix-heading', text: words.matrixTitle },
      matrixTable(calendar, texts),
      monthsChart(calendar, texts),
      { kind: 'heading', id: 'contradictions-heading', text: words.contradictionsTitle },
      contradictionsTable(calendar, texts),
      { kind: 'heading', text: common.parameters },
      { kind: 'facts', facts: calendarFacts(input, calendar, today, texts) },
      { kind: 'heading', text: common.howToRead },
      { kind: 'notes', lines: [...words.reading, words.spread(words.monthList(SPREAD[4]), words.monthList(SPREAD[2]), words.monthList(SPREAD[1]))] },
    ],
    frozen: { table: 'events', columns: 3 },
    orientation: 'landscape',
    tabTone: 'info',
  };
};
