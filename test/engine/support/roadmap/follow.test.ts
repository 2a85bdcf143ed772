import fc from 'fast-check';
import { MEASURE_KINDS, type RoadmapRow, type Term } from '../../../../src/engine/support/model';
import { followRow, watchOn } from '../../../../src/engine/support/roadmap/follow';
import { ROADMAP_STATES, type Roadmap } from '../../../../src/engine/support/roadmap/model';
import { roadmapOf } from '../../../../src/engine/support/roadmap/roadmap';
import { between, on, planned } from './rows';

const TODAY = '2026-11-22';
const stateOf = (over: Partial<RoadmapRow>): string => followRow(planned(over), watchOn(TODAY)).state;
const autumn = { start: on('2026-09-01'), end: on('2026-10-31') };

describe('the state of a measure', () => {
  it.each<[string, Partial<RoadmapRow>, string]>([
    ['is done where it is said to be, whatever its term', { ...autumn, progress: 1 }, 'done'],
    ['is done before its term begins', { start: on('2027-01-10'), progress: 1 }, 'done'],
    ['is overdue where its term is over and it is half done', { ...autumn, progress: 0.5 }, 'overdue'],
    ['is overdue where it is said not to be begun', { ...autumn, progress: 0 }, 'overdue'],
    ['is overdue where it is under way for too long', { ...autumn, underWay: true }, 'overdue'],
    ['is not known where its term is over and nothing is said', autumn, 'unmarked'],
    ['runs on its last day', { start: on('2026-09-01'), end: on(TODAY) }, 'running'],
    ['runs on its first day', { start: on(TODAY), end: on('2027-05-31') }, 'running'],
    ['runs without an end', { start: between('2026-09-01', null) }, 'running'],
    ['runs before its term where it is marked as begun', { start: on('2027-03-01'), end: on('2027-04-30'), progress: 0.1 }, 'running'],
    ['comes within thirty days', { start: on('2026-12-22') }, 'coming'],
    ['is later on the thirty-first', { start: on('2026-12-23') }, 'later'],
    ['comes where only its end is told and is near', { end: between(null, '2026-12-01') }, 'coming'],
    ['has no term where both cells are blank', {}, 'no-term'],
    ['has no term «по мере необходимости»', { end: { text: 'по мере необходимости', from: null, to: null, isVague: true } }, 'no-term'],
    ['is unclear where its days were not understood', { end: { text: 'после педсовета', from: null, to: null } }, 'unclear'],
    ['is unclear where it ends before it begins', { start: on('2026-12-01'), end: on('2026-11-01') }, 'unclear'],
    ['takes both ends from the one cell that it has', { end: between('2026-09-01', '2027-05-31') }, 'running'],
  ])('%s', (_, over, state) => {
    expect(stateOf(over)).toBe(state);
  });

  it('tells what of it comes within thirty days: its beginning, or its end while it runs', () => {
    const nextOf = (over: Partial<RoadmapRow>) => followRow(planned(over), watchOn(TODAY)).next;
    expect(nextOf({ start: on('2026-12-01'), end: on('2026-12-10') })).toBe('start');
    expect(nextOf({ start: on('2026-09-01'), end: on('2026-12-10') })).toBe('end');
    expect(nextOf({ start: on('2026-09-01'), end: on('2027-05-31') })).toBeNull();
    expect(nextOf({ start: on('2026-09-01'), end: on('2026-12-10'), progress: 1 })).toBeNull();
    expect(nextOf(autumn)).toBeNull();
  });

  it('touches the school years of its term: September to August, as the columns of a municipal roadmap', () => {
    const yearsOf = (over: Partial<RoadmapRow>) => followRow(planned(over), watchOn(TODAY)).years;
    expect(yearsOf({ start: on('2021-08-31') })).toEqual([2021]);
    expect(yearsOf({ start: between('2021-08-01', '2021-09-30') })).toEqual([2021, 2022]);
    expect(yearsOf({ start: on('2021-09-01'), end: on('2024-05-31') })).toEqual([2022, 2023, 2024]);
    expect(yearsOf({})).toEqual([]);
  });
});

const roadmap = (table: readonly RoadmapRow[]): Roadmap => roadmapOf({ table, catalogue: [], recommendations: [], unitedMeasures: [], schools: [], reportingYear: 2026, today: TODAY });

const term: fc.Arbitrary<Term | null> = fc.constantFrom(null, on('2026-09-01'), on('2026-12-01'), on('2027-05-31'), between('2026-09-01', '2026-10-31'), between(null, '2026-11-30'), { text: 'после педсовета', from: null, to: null });
const anyRow = fc
  .record({
    direction: fc.constantFrom('', 'А', 'Б'),
    text: fc.constantFrom('выезд', 'семинар'),
    kind: fc.constantFrom(null, ...MEASURE_KINDS),
    start: term,
    end: term,
    responsible: fc.constantFrom(null, 'Методист', 'Директор'),
    progress: fc.constantFrom(null, 0, 0.375, 1),
    underWay: fc.boolean(),
    school: fc.constant(null),
    schoolText: fc.constantFrom(null, 'Закрытая СОШ'),
  })
  .map(planned);

describe('following all rows', () => {
  it('counts add up: by state, direction, kind, responsible person and measure', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 25 }), (table) => {
        const { rows, counts, directions, kinds, responsible, measures, years, known, progress } = roadmap(table);
        expect(rows.map(({ row }) => row)).toEqual(table);
        expect(ROADMAP_STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(table.length);
        for (const groups of [directions, kinds, responsible]) {
          expect(groups.reduce((sum, group) => sum + group.rows, 0)).toBe(table.length);
          for (const state of ROADMAP_STATES) expect(groups.reduce((sum, group) => sum + group.counts[state], 0)).toBe(counts[state]);
          for (const group of groups) expect(ROADMAP_STATES.reduce((sum, state) => sum + group.counts[state], 0)).toBe(group.rows);
        }
        expect(kinds.slice(0, 6).map(({ name }) => name)).toEqual(MEASURE_KINDS);
        expect(measures.reduce((sum, { undated }) => sum + undated, 0)).toBe(rows.filter((row) => row.years.length === 0).length);
        years.forEach((year, at) => expect(measures.reduce((sum, { counts: own }) => sum + own[at]!, 0)).toBe(rows.filter((row) => row.years.includes(year)).length));
        const marks = table.flatMap((row) => row.progress ?? []);
        expect(known).toBe(marks.length);
        if (marks.length === 0) expect(progress).toBeNull();
        else expect(progress).toBeCloseTo(marks.reduce((sum, one) => sum + one, 0) / marks.length, 12);
      }),
    );
  });

  it('what is not said is not zero: three marks of five rows', () => {
    const { progress, known } = roadmap([planned({ progress: 1 }), planned({ progress: 0.5 }), planned({ progress: 0 }), planned(), planned({ underWay: true })]);
    expect([progress, known]).toEqual([0.5, 3]);
  });

  it('an empty table has no rows, and none of the six kinds', () => {
    const { source, rows, kinds } = roadmap([]);
    expect([source, rows.length, kinds.map((kind) => kind.rows)]).toEqual(['table', 0, [0, 0, 0, 0, 0, 0]]);
  });
});
