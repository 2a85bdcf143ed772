import fc from 'fast-check';
import { monitoringCalendar } from '../../../../src/engine/support/calendar/calendar';
import { REGULATION_IDS, type Calendar, type CalendarEvent } from '../../../../src/engine/support/calendar/model';
import { MONITORINGS } from '../../../../src/engine/support/calendar/monitorings';
import { SPREAD } from '../../../../src/engine/support/calendar/timing';
import { DEFAULT_REPORT_SETTINGS, type CalendarSettings } from '../../../../src/engine/support/settings';

const { calendar: DEFAULTS } = DEFAULT_REPORT_SETTINGS;

const settings = (given: Partial<CalendarSettings> = {}): CalendarSettings => ({ ...DEFAULTS, ...given });
const eventsOf = ({ months }: Calendar): readonly CalendarEvent[] => months.flatMap(({ events }) => events);
const monthsOf = (calendar: Calendar, id: string): readonly number[] => calendar.months.flatMap(({ month, events }) => events.filter(({ monitoring }) => monitoring.id === id).map(() => month));

const anySettings: fc.Arbitrary<CalendarSettings> = fc.record({
  regulation: fc.constantFrom('all-regulations' as const, ...REGULATION_IDS),
  managementTimes: fc.constantFrom('four-times' as const, 'twice' as const),
  programmeTerm: fc.constantFrom('term-2021-2024' as const, 'term-2020-2023' as const),
  networkMonth: fc.constantFrom('april' as const, 'june' as const),
  schoolYear: fc.option(fc.integer({ min: 2000, max: 2090 })),
});
const anyDay = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2089-12-31T00:00:00Z'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));

describe('the calendar of monitorings', () => {
  it('takes the months that the roadmap of the municipal programme names', () => {
    const calendar = monitoringCalendar(settings(), '2022-10-10');
    expect(monthsOf(calendar, 'programme-identification')).toEqual([9]);
    expect(monthsOf(calendar, 'roadmap-regional-monitoring')).toEqual([9, 2]);
    expect(monthsOf(calendar, 'roadmap-federal-monitoring')).toEqual([6]);
    expect(monthsOf(calendar, 'roadmap-school-programmes')).toEqual([12, 6]);
    expect(monthsOf(calendar, 'roadmap-heads-council')).toEqual([9, 1]);
    expect(monthsOf(calendar, 'roadmap-reflexive-seminar')).toEqual([1, 4]);
    expect(monthsOf(calendar, 'roadmap-method-days')).toEqual([10, 1, 3, 8]);
    expect(monthsOf(calendar, 'roadmap-forum')).toEqual([6]);
    expect(monthsOf(calendar, 'roadmap-practices')).toEqual([12]);
  });

  it('spreads four and two times a year over the months of the reports of school teams and of the monitoring of school programmes', () => {
    const calendar = monitoringCalendar(settings(), '2022-10-10');
    expect(monthsOf(calendar, 'programme-quality')).toEqual([11, 1, 3, 6]);
    expect(monthsOf(calendar, 'programme-projects')).toEqual([12, 6]);
    expect(SPREAD[1]).toEqual([6]);
  });

  it('holds the monitoring of management four times by the passport and twice by section 4', () => {
    expect(monthsOf(monitoringCalendar(settings(), '2022-10-10'), 'programme-management')).toEqual([11, 1, 3, 6]);
    expect(monthsOf(monitoringCalendar(settings({ managementTimes: 'twice' }), '2022-10-10'), 'programme-management')).toEqual([12, 6]);
  });

  it('follows the setting in the month of the monitoring of networking', () => {
    expect(monthsOf(monitoringCalendar(settings(), '2022-10-10'), 'network-monitoring')).toEqual([4]);
    expect(monthsOf(monitoringCalendar(settings({ networkMonth: 'june' }), '2022-10-10'), 'network-monitoring')).toEqual([6]);
  });

  it('asks for the decisions on the risks of the new school year by 30 June, and for those on cyclic risks at once', () => {
    const calendar = monitoringCalendar(settings(), '2026-11-22');
    expect(eventsOf(calendar).find(({ monitoring }) => monitoring.id === 'support-new-year')).toMatchObject({ from: '2027-06-01', to: '2027-06-30', state: 'coming' });
    expect(calendar.ongoing.map(({ id }) => id)).toContain('support-cyclic');
  });

  it('takes exact days only for the year for which the document names them', () => {
    const days = (schoolYear: number): readonly string[] =>
      eventsOf(monitoringCalendar(settings({ schoolYear }), '2026-11-22')).flatMap(({ monitoring, from, to }) => (monitoring.id === 'report-visits' ? [`${from}…${to}`] : []));
    expect(days(2023)).toEqual(['2023-04-04…2023-04-04', '2023-04-05…2023-04-05', '2023-04-06…2023-04-06']);
    expect(days(2024)).toEqual(['2024-04-01…2024-04-30', '2024-04-01…2024-04-30', '2024-04-01…2024-04-30']);
  });

  it('shows the school year that contains today, and from 1 July the coming one', () => {
    const yearOn = (today: string): number => monitoringCalendar(settings(), today).schoolYear;
    expect([yearOn('2026-09-01'), yearOn('2026-11-22'), yearOn('2027-06-30'), yearOn('2027-07-01'), yearOn('2027-08-31')]).toEqual([2027, 2027, 2027, 2028, 2028]);
    expect(monitoringCalendar(settings({ schoolYear: 2022 }), '2026-11-22')).toMatchObject({ schoolYear: 2022, yearFrom: 'setting' });
  });

  it('begins the correction of programmes in the August that ends the school year and ends it in September', () => {
    const found = eventsOf(monitoringCalendar(settings({ schoolYear: 2022 }), '2022-08-15')).find(({ monitoring }) => monitoring.id === 'roadmap-programme-correction');
    expect(found).toMatchObject({ from: '2022-08-01', to: '2022-09-30', state: 'now' });
  });

  it('takes December to January as one meeting across the new year, with a leap day where there is one', () => {
    const events = eventsOf(monitoringCalendar(settings({ schoolYear: 2024 }), '2024-01-15'));
    expect(events.filter(({ monitoring }) => monitoring.id === 'roadmap-method-council').map(({ from, to, state }) => `${from} ${to} ${state}`)).toEqual(['2023-12-01 2024-01-31 now', '2024-05-01 2024-06-30 coming']);
    expect(events.find(({ monitoring, number }) => monitoring.id === 'roadmap-regional-monitoring' && number === 2)).toMatchObject({ to: '2024-02-29' });
  });

  it('covers the three school years of the programme by the passport and by section 4', () => {
    const covers = (schoolYear: number, programmeTerm: CalendarSettings['programmeTerm']): boolean => monitoringCalendar(settings({ schoolYear, programmeTerm }), '2022-10-10').term.covers;
    expect([2021, 2022, 2023, 2024, 2025].map((year) => covers(year, 'term-2021-2024'))).toEqual([false, true, true, true, false]);
    expect([2020, 2021, 2022, 2023, 2024].map((year) => covers(year, 'term-2020-2023'))).toEqual([false, true, true, true, false]);
  });

  it('tells the contradictions of the documents that are shown alone', () => {
    expect(monitoringCalendar(settings({ regulation: 'network-plan' }), '2022-10-10').contradictions.map(({ id }) => id)).toEqual(['network-month']);
    expect(monitoringCalendar(settings({ regulation: 'half-year-report' }), '2022-10-10').contradictions).toEqual([]);
  });

  it('looks from today on for deadlines, over the end of the school year, whichever year is shown', () => {
    const { upcoming } = monitoringCalendar(settings({ regulation: 'programme', schoolYear: 2022 }), '2026-08-20');
    expect(upcoming[0]).toMatchObject({ to: '2026-08-31', state: 'now' });
    expect(upcoming.some(({ from }) => from >= '2026-09-01')).toBe(true);
  });
});

describe('of any settings and any day, the calendar', () => {
  it('holds each monitoring of the chosen documents as often as the document says', () => {
    fc.assert(
      fc.property(anySettings, anyDay, (given, today) => {
        const calendar = monitoringCalendar(given, today);
        const events = eventsOf(calendar);
        for (const monitoring of MONITORINGS) {
          const own = events.filter((event) => event.monitoring.id === monitoring.id);
          const isShown = given.regulation === 'all-regulations' || given.regulation === monitoring.regulation;
          const { timing } = monitoring;
          const times = timing.kind === 'stated' ? timing.occasions.length : timing.kind === 'times' ? timing.times : timing.kind === 'ongoing' ? 0 : timing.setting === 'networkMonth' ? 1 : given.managementTimes === 'twice' ? 2 : 4;
          expect(own).toHaveLength(isShown ? times : 0);
          expect(own.map(({ number }) => number).sort((a, b) => a - b)).toEqual(own.map((_, at) => at + 1));
          expect(calendar.ongoing.includes(monitoring)).toBe(isShown && timing.kind === 'ongoing');
        }
      }),
    );
  });

  it('puts every event into the month of its first day, within the school year, and tells its state by its days', () => {
    fc.assert(
      fc.property(anySettings, anyDay, (given, today) => {
        const { months, schoolYear } = monitoringCalendar(given, today);
        expect(months.map(({ month }) => month)).toEqual([9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8]);
        for (const { month, year, events } of months) {
          for (const { from, to, state } of events) {
            expect(from.slice(0, 7)).toBe(`${String(year)}-${String(month).padStart(2, '0')}`);
            expect(from >= `${String(schoolYear - 1)}-09-01` && from <= `${String(schoolYear)}-08-31`).toBe(true);
            expect(from <= to).toBe(true);
            expect(state).toBe(to < today ? 'past' : from <= today ? 'now' : 'coming');
          }
        }
      }),
    );
  });

  it('names the nearest deadlines in their order, none of them past', () => {
    fc.assert(
      fc.property(anySettings, anyDay, (given, today) => {
        const { upcoming } = monitoringCalendar(given, today);
        expect(upcoming.length).toBeGreaterThan(0);
        for (const [at, { to }] of upcoming.entries()) {
          expect(to >= today).toBe(true);
          if (at > 0) expect(to >= upcoming[at - 1]!.to).toBe(true);
        }
      }),
    );
  });

  it('gives every monitoring an identity of its own', () => {
    expect(new Set(MONITORINGS.map(({ id }) => id)).size).toBe(MONITORINGS.length);
  });
});
