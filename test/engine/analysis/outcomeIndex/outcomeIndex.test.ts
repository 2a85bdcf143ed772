import fc from 'fast-check';
import { assessDistrict } from '../../../../src/engine/assessDistrict';
import type { OutcomeIndex } from '../../../../src/engine/analysis/outcomeIndex/model';
import { analyseOutcomeIndex } from '../../../../src/engine/analysis/outcomeIndex/outcomeIndex';
import type { AnalysisSettings } from '../../../../src/engine/analysis/settings';
import type { ProcedureResult } from '../../../../src/engine/model';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/engine/settings';
import { resultsOfSchool } from '../../arbitraries';
import { result, school } from '../../builders';

const VPR = 'ВПР математика 5';
const OGE = 'ОГЭ математика';
const EGE = 'ЕГЭ русский язык';

interface Given {
  readonly results: readonly ProcedureResult[];
  readonly schools?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly index?: Partial<AnalysisSettings['outcomeIndex']>;
}

const analyse = ({ results, schools = ['а', 'б', 'в', 'г', 'д'], settings = {}, index = {} }: Given) => {
  const analysis = { ...DEFAULT_SETTINGS.analysis, outcomeIndex: { ...DEFAULT_SETTINGS.analysis.outcomeIndex, ...index } };
  return analyseOutcomeIndex(assessDistrict({ schools: schools.map((key) => school(key)), results, passports: [], riskValues: [], riskProfiles: [] }, { ...DEFAULT_SETTINGS, year: 2021, ...settings, analysis })!);
};

const computed = (given: Given): OutcomeIndex => {
  const analysed = analyse(given);
  if (analysed.status !== 'computed') throw new Error(analysed.reason.code);
  return analysed.result;
};

/** Shares that reached the threshold: 0.2, 0.4, 0.6, 0.8, 1. */
const FIVE = ['а', 'б', 'в', 'г', 'д'].map((key, at) => result(key, 2021, VPR, 40 - 10 * at, 50));

describe('ИОР', () => {
  it('of one component is its place between the least and the greatest share', () => {
    const found = computed({ results: FIVE });
    expect(found.schools.map(({ index }) => Math.round(index! * 1e12) / 1e12)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(found.scales[0]).toEqual({ id: 'vprPassed', weight: 1, schools: 5, minimum: 0.2, maximum: 1, unused: null });
  });

  it('has its four levels at the quartiles, a value at a border belonging to the level above', () => {
    const found = computed({ results: FIVE });
    expect(found.borders).toEqual([0.25, 0.5, 0.75].map((border) => expect.closeTo(border, 12) as number));
    expect(found.schools.map(({ level }) => level)).toEqual(['low', 'belowAverage', 'aboveAverage', 'high', 'high']);
  });

  it('may have its levels at fixed borders', () => {
    const found = computed({ results: FIVE, index: { levels: 'cuts', cuts: [0.1, 0.2, 0.8] } });
    expect(found.borders).toEqual([0.1, 0.2, 0.8]);
    expect(found.schools.map(({ level }) => level)).toEqual(['low', 'aboveAverage', 'aboveAverage', 'aboveAverage', 'high']);
  });

  it('pools the procedures of a family by participants, and weights the components', () => {
    const results = [
      // а: ВПР (60 + 10)/(60 + 40) = 0.7 of both, ОГЭ 0.5; б: ВПР 0.2, ОГЭ 0.5 of marks; в: ВПР 1, ОГЭ 1
      result('а', 2021, VPR, 0, 60),
      result('а', 2021, 'ВПР биология 7', 30, 40),
      result('а', 2021, OGE, 5, 10),
      result('б', 2021, VPR, 8, 10),
      result('б', 2021, OGE, 10, 10),
      result('в', 2021, VPR, 0, 10),
      result('в', 2021, OGE, 0, 10),
    ];
    const weights = { ...DEFAULT_SETTINGS.analysis.outcomeIndex.weights, vprPassed: 3 };
    const found = computed({ results, schools: ['а', 'б', 'в'], index: { weights } });
    expect(found.schools[0]?.values.vprPassed).toEqual({ count: 70, participants: 100, share: 0.7 });
    // (3·(0.7 − 0.2)/0.8 + 1·0.5)/4
    expect(found.schools[0]?.index).toBeCloseTo((3 * 0.625 + 0.5) / 4, 12);
    expect(found.noLevels).toBe('few-schools');
  });

  it('asks marks only of the rows that have them', () => {
    const results = [result('а', 2021, OGE, 0, 20, { marks4and5: 10 }), result('а', 2021, 'ОГЭ русский язык', 0, 80), result('б', 2021, OGE, 1, 20, { marks4and5: 20 })];
    expect(computed({ results, schools: ['а', 'б'] }).schools[0]?.values.oge4and5).toEqual({ count: 10, participants: 20, share: 0.5 });
  });

  it('is told by the known components of a school', () => {
    const results = [...FIVE, result('а', 2021, EGE, 0, 10, { above60: 9 }), result('б', 2021, EGE, 5, 10, { above60: 1 })];
    const found = computed({ results });
    expect(found.schools[0]?.index).toBeCloseTo((0 + 1 + 1) / 3, 12);
    expect(found.schools[4]?.index).toBe(1);
  });

  it('leaves out components that nobody has, that are equal everywhere, or that weigh nothing', () => {
    const results = [...FIVE, ...['а', 'б'].map((key) => result(key, 2021, OGE, 1, 10)), result('а', 2021, EGE, 1, 10), result('б', 2021, EGE, 5, 10)];
    const weights = { ...DEFAULT_SETTINGS.analysis.outcomeIndex.weights, egePassed: 0 };
    expect(computed({ results, index: { weights } }).scales.map(({ id, unused }) => [id, unused])).toEqual([
      ['vprPassed', null],
      ['ogePassed', 'no-variation'],
      ['egePassed', 'no-weight'],
      ['vpr4and5', 'no-data'],
      ['oge4and5', 'no-data'],
      ['egeAbove60', 'no-data'],
    ]);
  });

  it('knows nothing of КДР', () => {
    expect(analyse({ results: ['а', 'б'].map((key, at) => result(key, 2021, 'КДР6', at, 10)) })).toEqual({ status: 'not-computed', reason: { code: 'no-results' } });
  });

  it('has no levels where all are equal in the end', () => {
    // Two components that go against each other: every school has 0.5.
    const results = ['а', 'б', 'в', 'г'].flatMap((key, at) => [result(key, 2021, VPR, at % 2 === 0 ? 0 : 10, 10), result(key, 2021, OGE, at % 2 === 0 ? 10 : 0, 10)]);
    const found = computed({ results });
    expect(found.schools.slice(0, 4).map(({ index }) => index)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(found).toMatchObject({ borders: null, noLevels: 'all-equal' });
  });

  it('is not computed of one school, of equal schools, of nothing', () => {
    expect(analyse({ results: [result('а', 2021, VPR, 1, 10)] })).toEqual({ status: 'not-computed', reason: { code: 'no-variation' } });
    expect(analyse({ results: ['а', 'б', 'в'].map((key) => result(key, 2021, VPR, 0, 1)) })).toEqual({ status: 'not-computed', reason: { code: 'no-variation' } });
    expect(analyse({ results: [] })).toEqual({ status: 'not-computed', reason: { code: 'no-rows', table: 'results' } });
    expect(analyse({ results: [result('а', 2020, VPR, 1, 10)] })).toEqual({ status: 'not-computed', reason: { code: 'no-results' } });
  });

  it('leaves out, counts or does both with results that have a sign of bias', () => {
    const results = [...FIVE.slice(1), result('а', 2021, VPR, 0, 50, { biased: true })];
    const first = (objectivity: Settings['objectivity']) => computed({ results, settings: { objectivity } }).schools[0];
    expect(first('exclude')).toMatchObject({ index: null, level: null, ifBiasedCounted: null });
    expect(first('count')).toMatchObject({ index: 1, ifBiasedCounted: null });
    expect(first('both')).toMatchObject({ index: null, ifBiasedCounted: 1 });
  });
});

describe('the comparable ИОР', () => {
  const before = ['а', 'б', 'в', 'г', 'д'].map((key, at) => result(key, 2019, VPR, 30 - 5 * at, 50));

  it('takes the scale of the earliest year, is not clipped and so may leave 0…1', () => {
    const { reference, schools } = computed({ results: [...before, ...FIVE] });
    expect(reference).toMatchObject({ year: 2019, insteadOf: null });
    // 2019: 0.4 … 0.8; school «а» of 2021 has 0.2: (0.2 − 0.4)/0.4
    expect(schools[0]?.comparable.map(({ year, index }) => [year, index])).toEqual([
      [2019, 0],
      [2021, expect.closeTo(-0.5, 12)],
    ]);
    expect(schools[4]?.comparable[1]?.index).toBeCloseTo(1.5, 12);
    expect(reference.years[1]).toMatchObject({ year: 2021, schools: 5, lowerQuartile: expect.closeTo(0, 12) as number, median: expect.closeTo(0.5, 12) as number });
  });

  it('of the scale’s own year is the index itself', () => {
    const { reference, schools } = computed({ results: [...before, ...FIVE], index: { referenceYear: 2021 } });
    expect(reference.year).toBe(2021);
    expect(schools.map(({ comparable }) => comparable.at(-1)?.index)).toEqual(schools.map(({ index }) => index));
  });

  it('falls back to the earliest year when that of the setting has no results, and says so', () => {
    expect(computed({ results: [...before, ...FIVE], index: { referenceYear: 2015 } }).reference).toMatchObject({ year: 2019, insteadOf: 2015 });
  });

  it('stays empty for components that the reference year cannot scale', () => {
    const equal = ['а', 'б', 'в'].map((key) => result(key, 2019, VPR, 5, 50));
    const found = computed({ results: [...equal, ...FIVE] });
    expect(found.schools.map(({ index }) => index === null)).toEqual([false, false, false, false, false]);
    expect(found.schools.every(({ comparable }) => comparable.length === 0)).toBe(true);
    expect(found.reference.years).toEqual([]);
  });
});

describe('ИОР of any results', () => {
  const district = fc.tuple(resultsOfSchool('а'), resultsOfSchool('б'), resultsOfSchool('в'), resultsOfSchool('г')).map((schools) => schools.flat());

  it('lies in 0…1, and nothing is out of numbers', () => {
    fc.assert(
      fc.property(district, fc.constantFrom<Settings['objectivity']>('exclude', 'count', 'both'), (results, objectivity) => {
        const analysed = analyse({ results, settings: { objectivity } });
        if (analysed.status === 'not-computed') return;
        for (const { index } of analysed.result.schools) if (index !== null) expect(index >= -1e-12 && index <= 1 + 1e-12).toBe(true);
        expect(JSON.stringify(analysed.result)).not.toMatch(/NaN|Infinity/);
      }),
    );
  });

  it('does not ask in which unit the weights are', () => {
    fc.assert(
      fc.property(district, fc.integer({ min: 2, max: 50 }), (results, times) => {
        const { weights } = DEFAULT_SETTINGS.analysis.outcomeIndex;
        const one = analyse({ results });
        const many = analyse({ results, index: { weights: Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, weight * times])) as typeof weights } });
        if (one.status === 'not-computed' || many.status === 'not-computed') return expect(one.status).toBe(many.status);
        one.result.schools.forEach(({ index }, at) => {
          const other = many.result.schools[at]!.index;
          if (index === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(index, 12);
        });
      }),
    );
  });
});
