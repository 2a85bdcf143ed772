/** The tables of the calendar: events by month, deadlines ahead, what has no month, what the documents contradict each other in. */
import type { Calendar, CalendarEvent, Contradiction, Monitoring } from '../../engine/support/calendar/model';
import { daysFrom, SPREAD } from '../../engine/support/calendar/timing';
import { dayText } from '../../engine/support/days';
import type { Day } from '../../engine/support/model';
import type { Texts } from '../../i18n';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { documentText, eventNote, shortDocument, shortNameOf, spanText } from './words';

/** The tables stand below one another: the first columns of all are as wide as those of the events. */
const WIDTHS = { number: 5, when: 18, what: 38, document: 26, form: 21, who: 22, product: 23, state: 11, note: 22 } as const;

const text = (id: string, header: string, width: number): ColumnSpec => ({ id, header, width, kind: 'text', wrap: true });
const numberColumn = ({ sheets: { common } }: Texts): ColumnSpec => ({ id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' });

const stateColumn = ({ sheets: { calendar: words } }: Texts): ColumnSpec => ({
  ...text('state', words.state, WIDTHS.state),
  align: 'center',
  rules: [
    { when: 'equals', text: words.states.now, tone: 'warning' },
    { when: 'equals', text: words.states.past, tone: 'muted' },
    { when: 'equals', text: words.states.coming, tone: 'info' },
  ],
});

const saidOr = (said: string | null, { sheets: { calendar: words } }: Texts): string => said ?? words.noneSaid;

/** The month and the document alone are what the counts go by. */
const COUNTED_BY = { width: 16, kind: 'text', working: true } as const;

export const eventsTable = ({ months }: Calendar, texts: Texts): TableBlock => {
  const { calendar: words, common } = texts.sheets;
  const row = (event: CalendarEvent, at: number, month: string): readonly SpecCell[] => {
    const { monitoring, state } = event;
    const { what, form, who, product } = monitoring;
    return [
      at + 1,
      spanText(event, texts),
      what,
      documentText(monitoring),
      saidOr(form, texts),
      saidOr(who, texts),
      saidOr(product, texts),
      words.states[state],
      eventNote(event, texts),
      month,
      shortDocument(monitoring),
    ];
  };
  const dated = months.flatMap(({ month, year, events }) => events.map((event) => ({ event, month: words.monthCell(month, year) })));
  return {
    kind: 'table',
    id: 'events',
    name: 'КалендарьМониторингов',
    columns: [
      numberColumn(texts),
      text('when', words.when, WIDTHS.when),
      text('what', words.what, WIDTHS.what),
      text('place', words.place, WIDTHS.document),
      text('form', words.form, WIDTHS.form),
      text('who', words.who, WIDTHS.who),
      text('product', words.product, WIDTHS.product),
      stateColumn(texts),
      text('note', common.note, WIDTHS.note),
      { id: 'month', header: words.month, ...COUNTED_BY },
      { id: 'document', header: words.regulation, ...COUNTED_BY },
    ],
    rows: dated.map(({ event, month }, at) => row(event, at, month)),
    emptyText: words.noEvents,
  };
};

export const upcomingTable = ({ upcoming }: Calendar, today: Day, texts: Texts): TableBlock => {
  const { calendar: words, common } = texts.sheets;
  return {
    kind: 'table',
    id: 'upcoming',
    name: 'БлижайшиеСроки',
    caption: words.upcomingCaption(dayText(today)),
    columns: [
      numberColumn(texts),
      text('until', words.until, WIDTHS.when),
      text('what', words.what, WIDTHS.what),
      text('place', words.place, WIDTHS.document),
      text('when', words.when, WIDTHS.form),
      text('who', words.who, WIDTHS.who),
      text('note', common.note, WIDTHS.product),
      { id: 'left', header: words.daysLeft, width: WIDTHS.state, kind: 'integer', align: 'center' },
    ],
    rows: upcoming.map((event, at): readonly SpecCell[] => [
      at + 1,
      dayText(event.to),
      event.monitoring.what,
      documentText(event.monitoring),
      spanText(event, texts),
      saidOr(event.monitoring.who, texts),
      eventNote(event, texts),
      daysFrom(today, event.to),
    ]),
    emptyText: words.nothingAhead,
  };
};

export const ongoingTable = ({ ongoing }: Calendar, texts: Texts): TableBlock => {
  const { calendar: words } = texts.sheets;
  const row = (monitoring: Monitoring, at: number): readonly SpecCell[] => {
    const { kind, what, note, who, product } = monitoring;
    return [at + 1, words.kinds[kind], what, documentText(monitoring), saidOr(note, texts), saidOr(who, texts), saidOr(product, texts)];
  };
  return {
    kind: 'table',
    id: 'ongoing',
    name: 'БезМесяца',
    columns: [
      numberColumn(texts),
      text('kind', words.kind, WIDTHS.when),
      text('what', words.what, WIDTHS.what),
      text('place', words.place, WIDTHS.document),
      text('when', words.whenSaid, WIDTHS.form),
      text('who', words.who, WIDTHS.who),
      text('product', words.product, WIDTHS.product),
    ],
    rows: ongoing.map(row),
    emptyText: words.noOngoing,
  };
};

/** What the calendar shows of two that the document says. */
const shownText = (calendar: Calendar, { id }: Contradiction, { sheets: { calendar: words } }: Texts): string => {
  const { settings, term } = calendar;
  switch (id) {
    case 'programme-term':
      return words.term(term.first, term.last, term.covers);
    case 'management-times': {
      const times = settings.managementTimes === 'four-times' ? 4 : 2;
      return words.managementTimes(times, words.monthList(SPREAD[times]));
    }
    case 'network-month':
      return words.monthName(settings.networkMonth === 'april' ? 4 : 6);
    default:
      return words.settled[id];
  }
};

export const contradictionsTable = (calendar: Calendar, texts: Texts): TableBlock => {
  const { calendar: words } = texts.sheets;
  const row = (contradiction: Contradiction, at: number): readonly SpecCell[] => {
    const { id, regulation, setting } = contradiction;
    const { about, says } = words.contradictions[id];
    return [at + 1, about, says, shortNameOf(regulation), shownText(calendar, contradiction, texts), setting === null ? words.noSetting : words.settingNames[setting]];
  };
  return {
    kind: 'table',
    id: 'contradictions',
    name: 'РасхожденияДокументов',
    columns: [
      numberColumn(texts),
      text('about', words.about, WIDTHS.when),
      text('says', words.says, WIDTHS.what),
      text('document', words.regulation, WIDTHS.document),
      text('shown', words.shown, WIDTHS.form),
      text('setting', words.setting, WIDTHS.who),
    ],
    rows: calendar.contradictions.map(row),
    emptyText: words.noContradictions,
  };
};
