import fc from 'fast-check';
import { assessDistrict } from '../../src/engine/assessDistrict';
import type { DistrictInput } from '../../src/engine/model';
import { DEFAULT_SETTINGS } from '../../src/engine/settings';
import { resultsOfSchool } from './arbitraries';
import { passport, profileEntry, result, riskValue, school } from './builders';

const empty: DistrictInput = { schools: [], results: [], passports: [], riskValues: [], riskProfiles: [] };
const assess = (input: Partial<DistrictInput>, settings: Partial<typeof DEFAULT_SETTINGS> = {}) => assessDistrict({ ...empty, ...input }, { ...DEFAULT_SETTINGS, ...settings });

/** A district by hand: each school stands for one outcome. */
const district: DistrictInput = {
  schools: [
    school('слабая'),
    school('крепкая'),
    school('начальная', { primaryOnly: true }),
    school('без данных'),
    school('филиал', { parentKey: 'крепкая' }),
  ],
  results: [
    result('слабая', 2021, 'ВПР математика 5', 12, 20), // 60 %, lower bound 39 %
    result('слабая', 2021, 'ОГЭ русский язык', 11, 20), // 55 %, lower bound 34 %
    result('слабая', 2020, 'ВПР математика 5', 1, 20),
    result('крепкая', 2021, 'ВПР математика 5', 13, 44), // 29.5 %
    result('крепкая', 2020, 'ВПР математика 5', 20, 44),
    result('филиал', 2021, 'ВПР математика 5', 2, 2),
    result('чужая', 2021, 'ВПР математика 5', 9, 9),
  ],
  passports: [
    passport('слабая', 2021, [0.2, 0.3, 0.02], { pupils: 200 }), // 80.7
    passport('крепкая', 2020, [1, 0, 0], { pupils: 300 }), // 100
    passport('начальная', 2021, [0, 0, 0.4], { pupils: 40 }), // 59
    passport('без данных', 2021, [0, 0], { pupils: 50 }),
  ],
  riskValues: [riskValue('крепкая', 2021, '2.1', 0.5), riskValue('филиал', 2021, '2.1', 1)],
  riskProfiles: [profileEntry('слабая', 2021, 2, 'medium')],
};

describe('the assessment of a district', () => {
  it('of five invented schools is what the rules give by hand', () => {
    const assessment = assess(district)!;
    expect(assessment).toMatchObject({ year: 2021, previousYear: 2020, previousYearEmpty: false });
    const [weak, strong, primary, unknown, filial] = assessment.schools;

    expect(weak).toMatchObject({
      lowResults: { status: 'listed', criteria: [1], reliability: 'stable', secondCriterionUnknown: false },
      isbsh: { rank: 2, adverse: false, year: 2021 },
      risk: { inRiskZone: false, factors: [{ factor: 2, score: null, level: 'medium', from: 'profile' }] },
      groups: ['lowResults'],
      primaryGroup: 'lowResults',
    });
    expect(strong).toMatchObject({
      lowResults: { status: 'not-listed', criteria: [], reliability: null },
      isbsh: { value: 100, rank: 3, adverse: false, year: 2020 },
      risk: { inRiskZone: true },
      groups: ['riskZone'],
      primaryGroup: 'riskZone',
    });
    expect(primary).toMatchObject({ lowResults: { status: 'not-applicable' }, isbsh: { rank: 1, adverse: true }, risk: null, primaryGroup: 'adverse' });
    expect(unknown).toMatchObject({ lowResults: { status: 'no-data', secondCriterionUnknown: true }, isbsh: null, risk: null, groups: [], primaryGroup: null });
    expect(filial).toMatchObject({ lowResults: { status: 'not-listed' }, isbsh: null, groups: ['riskZone'] });
    // PERCENTILE.INC of 59, 80.7 and 100 at 0.25: halfway between the first two.
    expect(assessment.isbshBorder).toMatchObject({ base: 3, tied: 0 });
    expect(assessment.isbshBorder!.value).toBeCloseTo(69.85, 10);
  });

  it('counts a filial with its head where the setting says so', () => {
    const assessment = assess(district, { filials: 'with-parent' })!;
    expect(assessment.schools.map(({ school: { key } }) => key)).toEqual(['слабая', 'крепкая', 'начальная', 'без данных']);
    // 13 of 44 and 2 of 2 make 15 of 46, 32.6 %; with 20 of 44 the year before the second criterion is met.
    expect(assessment.schools[1]).toMatchObject({
      lowResults: { status: 'listed', criteria: [2], reliability: 'probable', judged: [{ participants: 46, below: 15, low: true }, { below: 20 }] },
      risk: { factors: [{ score: 0.5, level: 'high' }] },
      groups: ['lowResults', 'riskZone'],
      primaryGroup: 'lowResults',
    });
    expect(assessment.input.schools).toHaveLength(4);
  });

  it('assesses the year of the settings', () => {
    const assessment = assess(district, { year: 2020 })!;
    expect(assessment).toMatchObject({ year: 2020, previousYear: 2019, previousYearEmpty: true });
    expect(assessment.schools[0]).toMatchObject({ lowResults: { status: 'not-listed', secondCriterionUnknown: true }, isbsh: null, risk: null });
  });

  it('is none without a year', () => {
    expect(assess({ schools: [school('а')] })).toBeNull();
  });

  it('of no schools is empty', () => {
    expect(assess({}, { year: 2021 })).toMatchObject({ schools: [], isbshBorder: null, previousYearEmpty: true });
  });

  it('of one school with nothing known raises no flag', () => {
    expect(assess({ schools: [school('а')] }, { year: 2021 })!.schools).toMatchObject([{ lowResults: { status: 'no-data' }, isbsh: null, risk: null, groups: [], primaryGroup: null }]);
  });

  it('of equal schools puts all of them into the bottom group', () => {
    const keys = ['а', 'б', 'в'];
    const assessment = assess({ schools: keys.map((key) => school(key)), passports: keys.map((key) => passport(key, 2021, [0.2, 0.3, 0.02])) })!;
    expect(assessment.schools.map(({ isbsh }) => [isbsh!.rank, isbsh!.adverse])).toEqual([
      [1, true],
      [1, true],
      [1, true],
    ]);
    expect(assessment.isbshBorder).toMatchObject({ base: 3, tied: 3 });
  });

  it('tells that nobody has results of the previous year, primary schools aside', () => {
    const results = [result('а', 2021, 'ВПР математика 5', 1, 10), result('начальная', 2020, 'ВПР математика 5', 1, 10), result('а', 2020, 'КДР6', 1, 10)];
    expect(assess({ schools: [school('а'), school('начальная', { primaryOnly: true })], results })!.previousYearEmpty).toBe(true);
  });

  it('gives each school the same verdict in any order of schools and rows', () => {
    const keys = ['а', 'б', 'в', 'г'];
    const passports = keys.map((key, at) => passport(key, 2021, [0.1 * at, 0.3, 0.02 * at]));
    const results = fc.tuple(...keys.map((key) => resultsOfSchool(key))).map((lists) => lists.flat());
    fc.assert(
      fc.property(results, (rows) => {
        const straight = assess({ schools: keys.map((key) => school(key)), results: rows, passports }, { year: 2021 })!;
        const turned = assess({ schools: [...keys].reverse().map((key) => school(key)), results: [...rows].reverse(), passports: [...passports].reverse() }, { year: 2021 })!;
        expect([...turned.schools].reverse()).toEqual(straight.schools);
        expect(turned.isbshBorder).toEqual(straight.isbshBorder);
      }),
    );
  });
});
