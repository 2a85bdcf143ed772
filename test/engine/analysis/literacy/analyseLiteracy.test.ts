import fc from 'fast-check';
import { countedSchools } from '../../../../src/engine/analysis/countedSchools';
import { analyseLiteracy } from '../../../../src/engine/analysis/literacy/analyseLiteracy';
import { workKind } from '../../../../src/engine/analysis/literacy/kinds';
import type { LiteracyAnalysis } from '../../../../src/engine/analysis/literacy/result';
import { NO_ANALYSIS_INPUT, type LiteracyResult, type School } from '../../../../src/engine/model';
import type { Settings } from '../../../../src/engine/settings';
import { school } from '../../builders';
import { assessed, literacyRow } from '../rows';

const SCHOOLS = [school('а'), school('б'), school('ф', { parentKey: 'а' })];

const analysed = (literacy: readonly LiteracyResult[], settings: Partial<Settings> = {}, schools: readonly School[] = SCHOOLS) => {
  const assessment = assessed({ schools }, { year: 2021, ...settings });
  return analyseLiteracy(assessment, { ...NO_ANALYSIS_INPUT, literacy }, countedSchools(assessment, schools));
};

const resultOf = (...given: Parameters<typeof analysed>): LiteracyAnalysis => {
  const literacy = analysed(...given);
  if (literacy.status === 'not-computed') throw new Error(literacy.reason.code);
  return literacy.result;
};

describe('the same pupils from class to class', () => {
  // 143 of 1000 pupils and 67 of 1000: the shares of [002], повышенный уровень in the fourth and in the sixth class
  const rows = [literacyRow('а', 2018, 4, 'КДР4', '20/61/776/143'), literacyRow('а', 2020, 6, 'КДР6', '130/199/604/67')];
  const [cohort] = resultOf(rows).cohorts;
  const change = (measure: string) => cohort!.changes.find((one) => one.measure === measure)!;

  it('are the year less the grade, in works of one kind', () => {
    expect(cohort).toMatchObject({ kind: 'reading', cohort: 2014, small: false });
  });

  it('fell from 14,3 % to 6,7 % at the highest level: −7,6 п.п., −53,1 %', () => {
    expect(change('advanced')).toMatchObject({ was: 0.143, now: 0.067, verdict: 'decline' });
    expect(100 * change('advanced').interval.difference).toBeCloseTo(-7.6, 10);
    expect(change('advanced').relative).toBeCloseTo(-53.146853146853, 9);
  });

  it('rose from 8,1 % to 32,9 % below the base level: +24,8 п.п., the first reading of «на 24,8 % больше»', () => {
    expect(change('below')).toMatchObject({ was: 0.081, now: 0.329, verdict: 'decline' });
    expect(100 * change('below').interval.difference).toBeCloseTo(24.8, 10);
  });

  it('have Newcombe’s interval: of 56/70 and 48/80 it is 0.0524 … 0.3339 (Newcombe 1998, table II, method 10)', () => {
    const [one] = resultOf([literacyRow('а', 2019, 5, 'Работа', '0/32/0/48'), literacyRow('а', 2020, 6, 'Работа', '0/14/0/56')]).cohorts;
    const { lower, upper } = one!.changes.find(({ measure }) => measure === 'advanced')!.interval;
    expect(lower).toBeCloseTo(0.0524, 4);
    expect(upper).toBeCloseTo(0.3339, 4);
  });

  it('follow one result to the next, not to the one after it', () => {
    const three = [4, 6, 8].map((grade, at) => literacyRow('а', 2017 + 2 * at, grade, 'Читательская грамотность', '1/2/3/4'));
    expect(resultOf(three).cohorts.map(({ was, now }) => [was.grade, now.grade])).toEqual([
      [4, 6],
      [6, 8],
    ]);
  });

  it('are not compared across kinds of literacy, schools or cohorts', () => {
    const others = [literacyRow('а', 2018, 4, 'КДР4', '1/1/1/1'), literacyRow('а', 2022, 8, 'КДР8', '1/1/1/1'), literacyRow('б', 2020, 6, 'КДР6', '1/1/1/1'), literacyRow('а', 2020, 5, 'КДР4', '1/1/1/1')];
    expect(resultOf(others).cohorts).toEqual([]);
  });

  it('have no per cent from nothing, and are said to be few', () => {
    const [one] = resultOf([literacyRow('а', 2018, 4, 'КДР4', '1/1/1/0'), literacyRow('а', 2020, 6, 'КДР6', '0/0/2/1')]).cohorts;
    expect(one?.small).toBe(true);
    expect(one?.changes.find(({ measure }) => measure === 'advanced')).toMatchObject({ was: 0, relative: null, verdict: 'no-proven-change' });
  });

  it('of all schools are those that have both results', () => {
    const both = [literacyRow('а', 2018, 4, 'КДР4', '1/2/3/4'), literacyRow('а', 2020, 6, 'КДР6', '4/3/2/1'), literacyRow('б', 2018, 4, 'КДР4', '0/0/0/90')];
    const { pooledCohorts, works } = resultOf(both);
    expect(pooledCohorts).toHaveLength(1);
    expect(pooledCohorts[0]).toMatchObject({ was: { participants: 10, schools: 1 }, now: { participants: 10, schools: 1 } });
    expect(works.map(({ participants, schools }) => [participants, schools])).toEqual([
      [100, 2],
      [10, 1],
    ]);
  });
});

describe('levels', () => {
  it('of parallel classes are added up; rows without a pupil are no results', () => {
    const { schools, emptyRows } = resultOf([literacyRow('а', 2020, 6, 'КДР6', '1/2/3/4'), literacyRow('а', 2020, 6, 'КДР6', '10/20/30/40'), literacyRow('б', 2020, 6, 'КДР6', '0/0/0/0')]);
    expect(schools).toHaveLength(1);
    expect(schools[0]).toMatchObject({ rows: 2, participants: 110, counts: { insufficient: 11, reduced: 22, basic: 33, advanced: 44 } });
    expect(emptyRows).toBe(1);
  });

  it('of a filial are its head’s where filials are counted so', () => {
    const rows = [literacyRow('а', 2020, 6, 'КДР6', '1/2/3/4'), literacyRow('ф', 2020, 6, 'КДР6', '1/1/1/1')];
    expect(resultOf(rows).schools.map(({ school: key, participants }) => [key, participants])).toEqual([
      ['а', 10],
      ['ф', 4],
    ]);
    expect(resultOf(rows, { filials: 'with-parent' }).schools.map(({ school: key, participants }) => [key, participants])).toEqual([['а', 14]]);
  });

  it('are not there without usable rows', () => {
    const none = { status: 'not-computed', reason: { code: 'no-rows', table: 'literacy' } };
    expect(analysed([])).toEqual(none);
    expect(analysed([literacyRow('а', 2020, 6, 'КДР6', '0/0/0/0')])).toEqual(none);
  });
});

describe('the kind of a work', () => {
  it.each([
    ['КДР4', 'reading'],
    ['КДР 6', 'reading'],
    ['КДР-8', 'science'],
    ['КДР8 (ЕНГ)', 'science'],
    ['Читательская грамотность, 6 класс', 'reading'],
    ['Естественно-научная грамотность', 'science'],
    ['Естественнонаучная', 'science'],
    ['Математическая грамотность 7', 'mathematics'],
    ['Финансовая грамотность', 'finance'],
    ['Метапредметная работа 5 класс', 'Метапредметная работа'],
    ['Метапредметная работа 7-й класс', 'Метапредметная работа'],
    ['2021', '2021'],
  ])('of «%s» is %s', (work, kind) => {
    expect(workKind(work)).toBe(kind);
  });
});

describe('any levels', () => {
  it('give finite figures, shares that sum to one and intervals around their difference', () => {
    const row = fc.record({
      of: fc.constantFrom('а', 'б'),
      year: fc.integer({ min: 2018, max: 2022 }),
      grade: fc.integer({ min: 4, max: 8 }),
      levels: fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30)),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (drawn) => {
        const literacy = analysed(drawn.map(({ of, year, grade, levels }) => literacyRow(of, year, grade, 'ЧГ', levels.join('/'))));
        if (literacy.status === 'not-computed') return;
        for (const { was, now, changes } of literacy.result.cohorts) {
          expect(now.year - now.grade).toBe(was.year - was.grade);
          expect(now.year).toBeGreaterThan(was.year);
          for (const { interval, relative, was: before, now: after } of changes) {
            expect(interval.lower).toBeLessThanOrEqual(after - before + 1e-12);
            expect(interval.upper).toBeGreaterThanOrEqual(after - before - 1e-12);
            expect(relative === null ? before : Number.isFinite(relative)).toBe(relative === null ? 0 : true);
          }
          // reached and below are one whole
          expect(changes.reduce((sum, { measure, interval }) => sum + (measure === 'advanced' ? 0 : interval.difference), 0)).toBeCloseTo(0, 10);
        }
      }),
    );
  });
});
