/** The tables of the calendar: events by month, deadlines ahead, what has no month, what the documents contradict each other in. */
import type { Calendar, CalendarEvent, Contradiction, Monitoring } from '../../engine/support/calendar/model';
import { regulationName } from '../../engine/support/calendar/regulations';
import { daysFrom, SPREAD } from '../../engine/support/calendar/timing';
import { dayText } from '../../engine/support/days';
import type { Day } from '../../engine/support/model';
import type { Texts } from '../../i18n';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { eventNote, shortDocument, spanText } from './words';

/** The tables stand below one another: the first columns of all are as wide as those of the events. */
const WIDTHS = { number: 5, month: 15, when: 17, what: 44, document: 25, place: 22, form: 24, who: 26, product: 28, state: 11, note: 28 } as const;

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

const saidOr = (said: string | null, { sheets: { calendar: words } }: Texts): SpecCell => said ?? { value: words.noneSaid, tone: 'muted' };

export const eventsTable = ({ months }: Calendar, texts: Texts): TableBlock => {
  const { calendar: words, common } = texts.sheets;
  const row = (event: CalendarEvent, at: number, month: string): readonly SpecCell[] => {
    const { monitoring, state } = event;
    const { what, place, form, who, product } = monitoring;
    return [at + 1, month, spanText(event, texts), what, shortDocument(monitoring), place, saidOr(form, texts), saidOr(who, texts), saidOr(product, texts), words.states[state], eventNote(event, texts)];
  };
  const dated = months.flatMap(({ month, year, events }) => events.map((event) => ({ event, month: words.monthCell(month, year) })));
  return {
    kind: 'table',
    id: 'events',
    name: 'КалендарьМониторингов',
    columns: [
      numberColumn(texts),
      text('month', words.month, WIDTHS.month),
      text('when', words.when, WIDTHS.when),
      text('what', words.what, WIDTHS.what),
      text('document', words.regulation, WIDTHS.document),
      text('place', words.place, WIDTHS.place),
      text('form', words.form, WIDTHS.form),
      text('who', words.who, WIDTHS.who),
      text('product', words.product, WIDTHS.product),
      stateColumn(texts),
      text('note', common.note, WIDTHS.note),
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
      text('until', words.until, WIDTHS.month),
      { id: 'left', header: words.daysLeft, width: WIDTHS.when, kind: 'integer' },
      text('what', words.what, WIDTHS.what),
      text('document', words.regulation, WIDTHS.document),
      text('when', words.when, WIDTHS.place),
      text('state', words.state, WIDTHS.form),
      text('who', words.who, WIDTHS.who),
      text('note', common.note, WIDTHS.product),
    ],
    rows: upcoming.map((event, at): readonly SpecCell[] => [
      at + 1,
      dayText(event.to),
      daysFrom(today, event.to),
      event.monitoring.what,
      shortDocument(event.monitoring),
      spanText(event, texts),
      words.states[event.state],
      saidOr(event.monitoring.who, texts),
      eventNote(event, texts),
    ]),
    emptyText: words.nothingAhead,
  };
};

export const ongoingTable = ({ ongoing }: Calendar, texts: Texts): TableBlock => {
  const { calendar: words } = texts.sheets;
  const row = (monitoring: Monitoring, at: number): readonly SpecCell[] => {
    const { kind, what, place, note, who, product } = monitoring;
    return [at + 1, words.kinds[kind], saidOr(null, texts), what, shortDocument(monitoring), place, saidOr(note, texts), saidOr(who, texts), saidOr(product, texts)];
  };
  return {
    kind: 'table',
    id: 'ongoing',
    name: 'БезМесяца',
    columns: [
      numberColumn(texts),
      text('kind', words.kind, WIDTHS.month),
      text('month', words.month, WIDTHS.when),
      text('what', words.what, WIDTHS.what),
      text('document', words.regulation, WIDTHS.document),
      text('place', words.place, WIDTHS.place),
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
      return words.networkMonth(settings.networkMonth === 'april' ? 4 : 6);
    default:
      return words.settled[id];
  }
};

export const contradictionsTable = (calendar: Calendar, texts: Texts): TableBlock => {
  const { calendar: words } = texts.sheets;
  const row = (contradiction: Contradiction, at: number): readonly SpecCell[] => {
    const { id, regulation, setting } = contradiction;
    const { about, says } = words.contradictions[id];
    return [at + 1, setting === null ? words.noSetting : words.settingNames[setting], about, says, regulationName(regulation), shownText(calendar, contradiction, texts)];
  };
  return {
    kind: 'table',
    id: 'contradictions',
    name: 'РасхожденияДокументов',
    columns: [
      numberColumn(texts),
      text('setting', words.setting, WIDTHS.month),
      text('about', words.about, WIDTHS.when),
      text('says', words.says, WIDTHS.what),
      text('document', words.regulation, WIDTHS.document),
      text('shown', words.shown, WIDTHS.place),
    ],
    rows: calendar.contradictions.map(row),
    emptyText: words.noContradictions,
  };
};
