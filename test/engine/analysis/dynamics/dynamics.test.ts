import fc from 'fast-check';
import { assessDistrict } from '../../../../src/engine/assessDistrict';
import type { Dynamics } from '../../../../src/engine/analysis/dynamics/model';
import { analyseDynamics } from '../../../../src/engine/analysis/dynamics/dynamics';
import type { AnalysisSettings } from '../../../../src/engine/analysis/settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/engine/settings';
import type { LiteracyResult, ProcedureResult, SocialPassport } from '../../../../src/engine/model';
import { asShare } from '../../../../src/engine/units';
import { resultsOfSchool } from '../../arbitraries';
import { originAt, passport, result, school } from '../../builders';

const MATHS = 'ОГЭ математика';
const RUSSIAN = 'ЕГЭ русский язык';
const PROFILE = 'ЕГЭ математика профильная';

interface Given {
  readonly results: readonly ProcedureResult[];
  readonly passports?: readonly SocialPassport[];
  readonly literacy?: readonly LiteracyResult[];
  readonly schools?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly dynamics?: Partial<AnalysisSettings['dynamics']>;
}

const analyse = ({ results, passports = [], literacy = [], schools = ['а', 'б'], settings = {}, dynamics = {} }: Given) => {
  const analysis = { ...DEFAULT_SETTINGS.analysis, dynamics: { ...DEFAULT_SETTINGS.analysis.dynamics, ...dynamics } };
  const assessment = assessDistrict({ schools: schools.map((key) => school(key)), results, passports, riskValues: [], riskProfiles: [] }, { ...DEFAULT_SETTINGS, year: 2021, ...settings, analysis })!;
  return analyseDynamics(assessment, literacy);
};

const computed = (given: Given): Dynamics => {
  const analysed = analyse(given);
  if (analysed.status !== 'computed') throw new Error(analysed.reason.code);
  return analysed.result;
};

const work = (of: string, year: number, grade: number, levels: readonly [number, number, number, number]): LiteracyResult => ({
  school: of,
  year,
  grade,
  work: 'КДР4',
  insufficient: levels[0],
  reduced: levels[1],
  basic: levels[2],
  advanced: levels[3],
  origin: originAt('А2'),
});

describe('the dynamics of a district', () => {
  it('has the schools in their order, the years ascending and the counts of both years', () => {
    const { years, schools } = computed({ results: [result('б', 2021, MATHS, 5, 50), result('а', 2021, MATHS, 1, 10), result('б', 2019, MATHS, 20, 50)] });
    expect(years).toEqual([2019, 2021]);
    expect(schools.map((one) => one.school)).toEqual(['а', 'б']);
    expect(schools[0]?.series[0]).toMatchObject({ change: null, positive: null, points: [{ year: 2021, count: 1, participants: 10 }] });
    expect(schools[1]?.series[0]).toMatchObject({
      procedure: MATHS,
      measure: 'below',
      positive: true,
      change: { was: { year: 2019, count: 20, participants: 50 }, now: { year: 2021, count: 5, participants: 50 }, verdict: 'growth' },
    });
  });

  it('tells procedures beside the nine, too, and every measure that the table says', () => {
    const { schools } = computed({
      results: [2020, 2021].flatMap((year) => [result('а', year, 'КДР6', 2, 20, { marks4and5: 9 }), result('а', year, RUSSIAN, 2, 20, { above60: 9, meanScore: 61 })]),
    });
    expect(schools[0]?.series.map(({ procedure, measure }) => `${procedure}: ${measure}`)).toEqual([`${RUSSIAN}: below`, `${RUSSIAN}: above60`, 'КДР6: below', 'КДР6: marks4and5']);
  });

  it('takes a result without participants for no result: missing is not zero', () => {
    const { schools } = computed({ results: [result('а', 2021, MATHS, 5, 50), result('а', 2020, MATHS, 0, 0), result('а', 2018, MATHS, 20, 50)] });
    expect(schools[0]?.series[0]?.change?.was.year).toBe(2018);
  });

  it('names later years than the reporting one, and leaves them out', () => {
    const found = computed({ results: [2020, 2021, 2022].map((year) => result('а', year, MATHS, 5, 50)) });
    expect(found.laterYears).toEqual([2022]);
    expect(found.years).toEqual([2020, 2021]);
    expect(found.schools[0]?.series[0]?.change?.now.year).toBe(2021);
  });

  it('says when marks moved the other way than the share below the threshold', () => {
    const years = (marksNow: number): readonly ProcedureResult[] => [result('а', 2020, MATHS, 10, 50, { marks4and5: 20 }), result('а', 2021, MATHS, 8, 50, { marks4and5: marksNow })];
    const contrary = (marksNow: number): boolean | undefined => computed({ results: years(marksNow) }).schools[0]?.series[0]?.contrary;
    expect(contrary(15)).toBe(true);
    expect(contrary(25)).toBe(false);
    expect(contrary(20)).toBe(false);
  });

  describe('with results that have a sign of bias', () => {
    const results = [result('а', 2021, MATHS, 1, 50, { biased: true }), result('а', 2020, MATHS, 20, 50), result('а', 2019, MATHS, 20, 50), result('б', 2021, MATHS, 9, 50), result('б', 2020, MATHS, 9, 50)];
    const first = (objectivity: Settings['objectivity']) => computed({ results, settings: { objectivity } }).schools[0]?.series[0];

    it('leaves them out', () => {
      expect(first('exclude')).toMatchObject({ change: null, ifBiasedCounted: null });
    });

    it('counts them', () => {
      expect(first('count')).toMatchObject({ change: { verdict: 'growth' }, ifBiasedCounted: null });
    });

    it('leaves them out and says what they would give', () => {
      expect(first('both')).toMatchObject({ change: null, ifBiasedCounted: { verdict: 'growth', now: { count: 1 } } });
      expect(computed({ results, settings: { objectivity: 'both' } }).schools[1]?.series[0]?.ifBiasedCounted).toBeNull();
    });
  });

  it('adds up parallel classes of a diagnostic work and asks for the basic and advanced levels', () => {
    const found = computed({ results: [], literacy: [work('а', 2020, 4, [5, 5, 5, 5]), work('а', 2021, 4, [1, 1, 8, 10]), work('а', 2021, 4, [2, 2, 6, 10]), work('а', 2021, 6, [0, 0, 0, 0])] });
    expect(found.schools[0]?.series).toHaveLength(1);
    expect(found.schools[0]?.series[0]).toMatchObject({ procedure: 'КДР4', grade: 4, measure: 'basicAndAbove', change: { was: { count: 10, participants: 20 }, now: { count: 34, participants: 40 }, verdict: 'growth' } });
  });

  it('pools all schools, and counts their verdicts', () => {
    const found = computed({ results: [result('а', 2020, MATHS, 20, 50), result('а', 2021, MATHS, 5, 50), result('б', 2020, MATHS, 1, 10), result('б', 2021, MATHS, 1, 10)] });
    expect(found.district).toHaveLength(1);
    expect(found.district[0]).toMatchObject({
      points: [
        { year: 2020, count: 21, participants: 60, schools: 2 },
        { year: 2021, count: 6, participants: 60, schools: 2 },
      ],
      verdicts: { growth: 1, decline: 0, 'no-proven-change': 1, 'no-data': 0 },
    });
  });

  it('names the years without a result of a procedure that has two, with what is known of them', () => {
    const found = computed({ results: [...[2019, 2021].map((year) => result('а', year, MATHS, 5, 50)), ...[2019, 2020, 2021].map((year) => result('а', year, RUSSIAN, 5, 50)), ...[2019, 2021].map((year) => result('а', year, 'КДР6', 1, 9)), result('а', 2020, 'КДР8', 1, 9)] });
    expect(found.gaps).toEqual([
      { procedure: MATHS, grade: null, year: 2020, known: 'cancelled' },
      { procedure: 'КДР6', grade: null, year: 2020, known: null },
    ]);
  });

  it('holds any results: every verdict has an interval around its difference, and no figure is out of range', () => {
    fc.assert(
      fc.property(resultsOfSchool('а'), resultsOfSchool('б'), fc.constantFrom<Settings['objectivity']>('exclude', 'count', 'both'), (one, other, objectivity) => {
        const analysed = analyse({ results: [...one, ...other], settings: { objectivity } });
        if (analysed.status === 'not-computed') return;
        for (const { series } of analysed.result.schools) {
          for (const { change, points } of series) {
            expect(points.every(({ count, participants }) => participants > 0 && count <= participants)).toBe(true);
            if (change) expect(change.lower <= change.difference && change.difference <= change.upper).toBe(true);
          }
        }
        expect(JSON.stringify(analysed.result)).not.toMatch(/NaN|Infinity/);
        const pooled = analysed.result.district.reduce((sum, { points }) => sum + points.reduce((all, { participants }) => all + participants, 0), 0);
        const alone = analysed.result.schools.reduce((sum, { series }) => sum + series.reduce((all, { points }) => all + points.reduce((own, { participants }) => own + participants, 0), 0), 0);
        expect(pooled).toBe(alone);
      }),
    );
  });
});

describe('what cannot be computed', () => {
  it('is said: no rows, no results of the year, one year only', () => {
    expect(analyse({ results: [] })).toEqual({ status: 'not-computed', reason: { code: 'no-rows', table: 'results' } });
    expect(analyse({ results: [result('а', 2020, MATHS, 1, 10)] })).toEqual({ status: 'not-computed', reason: { code: 'no-results' } });
    expect(analyse({ results: [result('а', 2021, MATHS, 0, 0)] })).toEqual({ status: 'not-computed', reason: { code: 'no-results' } });
    expect(analyse({ results: [result('а', 2021, MATHS, 1, 10)] })).toEqual({ status: 'not-computed', reason: { code: 'one-year' } });
    expect(analyse({ results: [2020, 2021].map((year) => result('чужая', year, MATHS, 1, 10)) })).toEqual({ status: 'not-computed', reason: { code: 'no-results' } });
  });
});

describe('the share of schools with positive dynamics', () => {
  // «а» and «б» are ШНСУ by the lowest ИСБШ of four; «в» is in neither group though its results became better.
  const passports = [passport('а', 2021, [0.1, 0.5, 0.3]), passport('б', 2021, [0.1, 0.5, 0.3]), passport('в', 2021, [0.9, 0, 0]), passport('г', 2021, [0.9, 0, 0])];
  const results = [
    result('а', 2020, MATHS, 5, 50),
    result('а', 2021, MATHS, 4, 50),
    result('б', 2021, MATHS, 4, 50),
    result('б', 2020, RUSSIAN, 12, 50),
    result('б', 2021, RUSSIAN, 1, 50),
    result('в', 2020, MATHS, 9, 50),
    result('в', 2021, MATHS, 1, 50),
  ];
  const given = { schools: ['а', 'б', 'в', 'г'], passports, results, settings: { bottomShare: asShare(0.5) } };

  it('has those of the two groups with both years as its denominator, and tells how many there are', () => {
    expect(computed(given).positive).toMatchObject([
      { procedure: MATHS, group: 2, compared: 1, positive: 1, beyondChance: 0, share: 1 },
      { procedure: RUSSIAN, group: 2, compared: 1, positive: 1, beyondChance: 1, share: 1 },
    ]);
  });

  it('may ask for more than chance', () => {
    expect(computed({ ...given, dynamics: { positive: 'proven' } }).positive.map(({ positive, share }) => [positive, share])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('is not told where nobody can be compared', () => {
    expect(computed({ ...given, passports: [] }).positive[0]).toMatchObject({ group: 0, compared: 0, positive: 0, share: null });
  });

  it('in the mode of both tells the numbers with biased results, too', () => {
    const biased = [...results, result('б', 2020, MATHS, 20, 50, { biased: true })];
    expect(computed({ ...given, results: biased, settings: { ...given.settings, objectivity: 'both' } }).positive[0]).toMatchObject({ compared: 1, positive: 1, ifBiasedCounted: { compared: 2, positive: 2 } });
  });
});

describe('small schools', () => {
  const yearly = (from: number, counts: readonly number[], participants = 6): readonly ProcedureResult[] => counts.map((below, at) => result('а', from + at, MATHS, below, participants));

  it('have several years pooled against as many before', () => {
    const found = computed({ results: yearly(2016, [5, 5, 5, 1, 0, 1]) }).schools[0]?.pooled;
    expect(found).toHaveLength(1);
    // 2/18 against 15/18
    expect(found?.[0]).toMatchObject({ procedure: MATHS, change: { was: { years: [2016, 2017, 2018], count: 15, participants: 18 }, now: { years: [2019, 2020, 2021], count: 2, participants: 18 }, verdict: 'growth' } });
  });

  it('say which years there are, and which series have none before', () => {
    const three = computed({ results: yearly(2019, [5, 1, 0]) });
    expect(three.schools[0]?.pooled).toEqual([]);
    expect(three.pooledWithoutEarlier).toBe(1);
    expect(computed({ results: yearly(2018, [5, 5, 1, 0]) }).schools[0]?.pooled[0]?.change.was.years).toEqual([2018]);
    expect(computed({ results: yearly(2018, [5, 5, 1, 0]), dynamics: { pooledYears: 2 } }).schools[0]?.pooled[0]?.change.was.years).toEqual([2018, 2019]);
  });

  it('are those with few participants in the reporting year', () => {
    expect(computed({ results: yearly(2016, [5, 5, 5, 1, 0, 1], 10) }).schools[0]?.pooled).toEqual([]);
  });
});

describe('mean scores', () => {
  const exam = (of: string, year: number, procedure: string, participants: number, meanScore: number | null): ProcedureResult => result(of, year, procedure, 0, participants, { meanScore });

  it('of two exams are weighted by their participants', () => {
    const found = computed({ results: [exam('а', 2020, RUSSIAN, 10, 60), exam('а', 2020, PROFILE, 5, 45), exam('а', 2021, RUSSIAN, 20, 66), exam('а', 2021, PROFILE, 5, 51)] });
    // (10·60 + 5·45)/15 = 55, (20·66 + 5·51)/25 = 63
    expect(found.schools[0]?.weightedMean).toMatchObject({ was: { year: 2020, mean: 55, participants: 15 }, now: { year: 2021, mean: 63 }, difference: 8, sameExams: true });
  });

  it('of all schools are those of all their participants', () => {
    const found = computed({ results: [exam('а', 2020, RUSSIAN, 10, 60), exam('б', 2020, RUSSIAN, 30, 40), exam('а', 2021, RUSSIAN, 10, 60), exam('б', 2021, RUSSIAN, 10, 50)] });
    expect(found.districtMean).toMatchObject({ was: { mean: 45, participants: 40 }, now: { mean: 55, participants: 20 }, difference: 10 });
  });

  it('of different exams say so', () => {
    const found = computed({ results: [exam('а', 2020, RUSSIAN, 10, 60), exam('а', 2021, RUSSIAN, 20, 66), exam('а', 2021, PROFILE, 5, 51)] });
    expect(found.schools[0]?.weightedMean?.sameExams).toBe(false);
  });

  it('are not made up where the table has none', () => {
    const found = computed({ results: [exam('а', 2020, RUSSIAN, 10, null), exam('а', 2021, RUSSIAN, 20, 66)] });
    expect(found.schools[0]?.means[0]).toEqual({ procedure: RUSSIAN, points: [{ year: 2021, mean: 66, participants: 20 }], change: null });
    expect(found.schools[1]?.weightedMean).toBeNull();
  });
});
