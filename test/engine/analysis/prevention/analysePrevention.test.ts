import fc from 'fast-check';
import { countedSchools } from '../../../../src/engine/analysis/countedSchools';
import { analysePrevention } from '../../../../src/engine/analysis/prevention/analysePrevention';
import type { PreventionAnalysis } from '../../../../src/engine/analysis/prevention/result';
import type { PreventionShareId } from '../../../../src/engine/analysis/prevention/shares';
import { NO_ANALYSIS_INPUT, type PreventionReport, type School } from '../../../../src/engine/model';
import { school } from '../../builders';
import { assessed, preventionRow } from '../rows';

const analysed = (prevention: readonly PreventionReport[], schools: readonly School[] = [], year = 2023) => {
  const assessment = assessed({ schools }, { year });
  return analysePrevention(assessment, { ...NO_ANALYSIS_INPUT, prevention }, countedSchools(assessment, schools));
};

const resultOf = (...given: Parameters<typeof analysed>): PreventionAnalysis => {
  const prevention = analysed(...given);
  if (prevention.status === 'not-computed') throw new Error(prevention.reason.code);
  return prevention.result;
};

/** The slides of [003]: who has a route for everybody, and who for fewer than 30 %. */
const ALL = ['г. Анапа', 'г. Сочи', 'Белореченский район', 'Выселковский район', 'Динской район', 'Кавказский район', 'Красноармейский район', 'Лабинский район', 'Ленинградский район', 'Новокубанский район', 'Приморско-Ахтарский район', 'Тбилисский район', 'Тимашевский район', 'Тихорецкий район', 'Туапсинский район', 'Усть-Лабинский район'];
const FEW = ['Абинский район', 'Апшеронский район', 'Брюховецкий район', 'Гулькевичский район', 'Каневской район', 'Кореновский район', 'Крыловский район', 'Крымский район', 'Курганинский район', 'Кущёвский район', 'Новороссийск', 'Северский район', 'Староминский район', 'Успенский район'];
const BETWEEN = Array.from({ length: 14 }, (_, at) => `муниципалитет ${at + 1}`);
const NAMES = [...ALL, ...FEW, ...BETWEEN];

/** So many in equal parts, the first ones by one more. */
const spread = (total: number, parts: number, at: number): number => Math.floor(total / parts) + (at < total % parts ? 1 : 0);

/** 100,000 pupils of whom 8,700 fall behind, 1,200 schools: the shares of the letter come out, which gives no counts. */
const REGION = NAMES.map((name, at): PreventionReport => {
  const [behind, route] = at < 16 ? [200, 200] : at < 30 ? [150, 30] : [spread(3400, 14, at - 30), spread(1530, 14, at - 30)];
  const of = (total: number): number => spread(total, NAMES.length, at);
  return preventionRow(name, {
    pupils: of(100_000),
    underachieving: behind,
    withRoute: route,
    disabilities: of(6200),
    russianNotNative: of(3300),
    extraLessons: Math.min(behind, spread(7021, NAMES.length, at)),
    schools: of(1200),
    schoolsWithProgrammes: of(697),
    schoolsWithTutor: of(16),
    schoolsWithParentProgrammes: of(628),
    schoolsWithMethodSupport: of(976),
  });
});

describe('the nine shares of the letter of 03.02.2023 № 01-20/518 ([003])', () => {
  // some of the smaller municipalities have fewer who fall behind than an equal part of those in extra lessons
  const missing = 7021 - REGION.reduce((sum, { counts }) => sum + counts.extraLessons!, 0);
  const region = REGION.map((report, at) => (at >= 30 && at < 44 ? { ...report, counts: { ...report.counts, extraLessons: report.counts.extraLessons! + spread(missing, 14, at - 30) } } : report));
  const result = resultOf(region);
  const per = (id: PreventionShareId): string => (100 * result.whole.find((one) => one.id === id)!.share!).toFixed(1);

  it('come out of counts to the digit, each of its own whole', () => {
    expect(result.whole.map(({ id }) => per(id))).toEqual(['8.7', '59.2', '6.2', '3.3', '58.1', '80.7', '1.3', '52.3', '81.3']);
    expect(result.whole.map(({ whole, of }) => [whole, of])).toEqual([
      ['pupils', 100_000],
      ['underachieving', 8700],
      ['pupils', 100_000],
      ['pupils', 100_000],
      ['schools', 1200],
      ['underachieving', 8700],
      ['schools', 1200],
      ['schools', 1200],
      ['schools', 1200],
    ]);
  });

  it('leave 16 municipalities with a route for all, 14 with one for fewer than 30 %, 14 between', () => {
    expect(result.groupCounts).toEqual({ all: 16, few: 14, between: 14, nobody: 0, unknown: 0 });
    expect(result.municipalities.filter(({ routeGroup }) => routeGroup === 'few').map(({ municipality }) => municipality)).toEqual(FEW);
  });
});

describe('a municipality', () => {
  const of = (behind: number | undefined, route: number | undefined) => resultOf([preventionRow('А', { ...(behind === undefined ? {} : { underachieving: behind }), ...(route === undefined ? {} : { withRoute: route }) })]).municipalities[0]!.routeGroup;

  it.each([
    [10, 10, 'all'],
    [10, 3, 'between'],
    [1000, 299, 'few'],
    [10, 0, 'few'],
    [0, 0, 'nobody'],
    [10, undefined, 'unknown'],
    [undefined, 3, 'unknown'],
  ])('with %p behind and %p routes is in the group «%s»: 30 %% is not fewer than 30 %%', (behind, route, group) => {
    expect(of(behind, route)).toBe(group);
  });

  it('counts by its own report; its schools’ reports beside it are told and not added', () => {
    const schools = [school('а', { municipality: 'А' }), school('б', { municipality: 'Б' })];
    const result = resultOf(
      [
        preventionRow('А', { pupils: 100, underachieving: 10 }),
        preventionRow('а', { pupils: 60, underachieving: 6 }, { municipality: 'А', school: 'а' }),
        preventionRow('б', { pupils: 40, underachieving: 8 }, { municipality: 'Б', school: 'б' }),
      ],
      schools,
    );
    expect(result.municipalities.map(({ municipality, from, reports, schoolsBeside }) => [municipality, from, reports, schoolsBeside])).toEqual([
      ['А', 'municipality', 1, 1],
      ['Б', 'schools', 1, 0],
    ]);
    expect(result.whole[0]).toMatchObject({ part: 18, of: 140 });
    expect(result.schools.map((one) => [one.school, one.shares[0]?.share])).toEqual([
      ['а', 0.1],
      ['б', 0.2],
    ]);
  });

  it('without one of the counts is left out of that share alone', () => {
    const { whole } = resultOf([preventionRow('А', { pupils: 100, underachieving: 10 }), preventionRow('Б', { underachieving: 90, withRoute: 9 })]);
    expect(whole[0]).toMatchObject({ id: 'underachieving', part: 10, of: 100, reports: 1, leftOut: 1 });
    expect(whole[1]).toMatchObject({ id: 'withRoute', part: 9, of: 90, reports: 1, leftOut: 1 });
    expect(whole.at(-1)).toMatchObject({ share: null, reports: 0, leftOut: 2 });
  });
});

describe('the year', () => {
  const rows = [2019, 2021, 2024].map((year) => preventionRow('А', { pupils: 100, underachieving: year - 2000 }, { year }));

  it.each([
    [2021, 2021],
    [2023, 2021],
    [2018, 2024],
  ])('for the reporting year %i is %i: itself, the latest before it, else the latest', (reported, year) => {
    const result = resultOf(rows, [], reported);
    expect(result.year).toBe(year);
    expect(result.years.map((one) => one.year)).toEqual([2019, 2021, 2024]);
  });

  it('is none without reports', () => {
    expect(analysed([])).toEqual({ status: 'not-computed', reason: { code: 'no-rows', table: 'prevention' } });
  });
});

describe('any reports', () => {
  it('pool to a share between the least and the greatest of the municipalities', () => {
    const counts = fc.integer({ min: 1, max: 500 }).chain((behind) => fc.record({ underachieving: fc.constant(behind), withRoute: fc.integer({ min: 0, max: behind }) }));
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 10 }), (drawn) => {
        const { whole, municipalities } = resultOf(drawn.map((one, at) => preventionRow(`МО ${at}`, one)));
        const shares = municipalities.map((one) => one.shares[1]!.share!);
        expect(whole[1]!.share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(whole[1]!.share).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      }),
    );
  });
});
