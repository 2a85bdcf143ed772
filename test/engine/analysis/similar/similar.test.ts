import { greatestDifferences } from '../../../../src/engine/analysis/similar/differences';
import type { SimilarResult } from '../../../../src/engine/analysis/similar/result';
import { analyseSimilar } from '../../../../src/engine/analysis/similar/similar';
import { standingAmong } from '../../../../src/engine/analysis/similar/standing';
import { DEFAULT_ANALYSIS_SETTINGS } from '../../../../src/engine/analysis/settings';
import type { Analysed } from '../../../../src/engine/analysis/reasons';
import { assessDistrict } from '../../../../src/engine/assessDistrict';
import type { DistrictInput } from '../../../../src/engine/model';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/engine/settings';
import { passport, result, school } from '../../builders';
import { kindOf, threeKinds, turned, YEAR } from '../threeKinds';

const analysed = (input: DistrictInput, settings: Partial<Settings> = {}): Analysed<SimilarResult> => analyseSimilar(assessDistrict(input, { ...DEFAULT_SETTINGS, ...settings })!);

const similar = (input: DistrictInput, settings: Partial<Settings> = {}): SimilarResult => {
  const found = analysed(input, settings);
  if (found.status !== 'computed') throw new Error(`not computed: ${found.reason.code}`);
  return found.result;
};

/** Three schools of one share: 0.1, 0.2 and 0.5, with 10, 20 and 40 of 100 below the threshold. */
const three = (): DistrictInput => {
  const keys = ['а', 'б', 'в'];
  const of = <Row>(make: (key: string, at: number) => Row): Row[] => keys.map(make);
  return {
    schools: of((key) => school(key)),
    passports: of((key, at) => passport(key, YEAR, [undefined, [0.1, 0.2, 0.5][at]!])),
    results: of((key, at) => result(key, YEAR, 'ОГЭ математика', [10, 20, 40][at]!, 100)),
    riskValues: [],
    riskProfiles: [],
  };
};

describe('similar schools', () => {
  // By hand: mean 4/15, Σ(x − x̄)² = 0.3 − 3·(4/15)² = 13/150, s = √(13/300); the distances are 0.1/s, 0.3/s and 0.4/s.
  it('are the nearest by z-scores of their conditions', () => {
    const sd = Math.sqrt(13 / 300);
    const { schools, characteristics, count } = similar(three());
    expect(characteristics).toEqual([{ id: 'singleParent', mean: expect.closeTo(4 / 15, 14), sd: expect.closeTo(sd, 14) }]);
    expect(count).toBe(2);
    expect(schools.map(({ nearest }) => nearest)).toEqual([['б', 'в'], ['а', 'в'], ['б', 'а']]);
    expect(schools[0]!.distances).toEqual([expect.closeTo(0.1 / sd, 8), expect.closeTo(0.4 / sd, 8)]);
    expect(schools[2]!.distances).toEqual([expect.closeTo(0.3 / sd, 8), expect.closeTo(0.4 / sd, 8)]);
  });

  // 70 of 300 are below: the indices are 7/30 − 1/10, 7/30 − 2/10 and 7/30 − 4/10.
  it('give each school its place, and name those with higher results', () => {
    const { schools } = similar(three());
    expect(schools.map(({ place, compared, better }) => ({ place, compared, better }))).toEqual([
      { place: 1, compared: 3, better: [] },
      { place: 2, compared: 3, better: ['а'] },
      { place: 3, compared: 3, better: ['а', 'б'] },
    ]);
    expect(schools[0]!.index).toBeCloseTo(7 / 30 - 0.1, 14);
  });

  it('are of the same kind where kinds differ, and as many as the setting says', () => {
    const found = similar(threeKinds(60), { analysis: { ...DEFAULT_ANALYSIS_SETTINGS, similarCount: 5 } });
    for (const { school: key, nearest, distances } of found.schools) {
      expect(nearest).toHaveLength(5);
      expect(nearest).not.toContain(key);
      expect(nearest.every((other) => kindOf(other) === kindOf(key))).toBe(true);
      expect([...distances].sort((a, b) => a - b)).toEqual(distances);
    }
    expect(found.characteristics.map(({ id }) => id)).toEqual(['bothParentsHigherEducation', 'singleParent', 'onRegister', 'largeFamilies', 'size', 'rural']);
  });

  it('do not depend on the order of rows', () => {
    const input = threeKinds(45, 3);
    const [one, other] = [similar(input), similar(turned(input))];
    expect([...other.schools].reverse().map(({ school: key, nearest, distances, place }) => ({ key, nearest, distances, place }))).toEqual(
      one.schools.map(({ school: key, nearest, distances, place }) => ({ key, nearest, distances, place })),
    );
  });

  it('of equal conditions stand in the order of their keys', () => {
    const input = threeKinds(45, 0);
    const same = input.schools.map(({ key }) => key).filter((key) => kindOf(key) === 0).sort();
    const constant = { ...input, passports: input.passports.map((one) => ({ ...one, pupils: kindOf(one.school) * 100 + 100 })) };
    const found = similar(constant).schools.find(({ school: key }) => key === same[7])!;
    expect(found.nearest).toEqual(same.filter((key) => key !== same[7]).slice(0, 10));
    expect(found.distances).toEqual(Array.from({ length: 10 }, () => 0));
  });

  it('name a school in unusual conditions', () => {
    const input = threeKinds(60);
    const odd = input.passports.map((one, at) => (at === 4 ? { ...one, shares: { ...one.shares, onRegister: 0.9 as typeof one.shares.onRegister } } : one));
    const found = similar({ ...input, passports: odd }).schools.filter(({ unusual }) => unusual);
    expect(found.map(({ school: key }) => key)).toContain(input.schools[4]!.key);
  });

  it('have no place without results, and are still shown', () => {
    const input = three();
    const { schools } = similar({ ...input, results: input.results.slice(1) });
    expect(schools[0]).toMatchObject({ place: null, index: null, compared: 2, better: [], nearest: ['б', 'в'] });
    expect(schools[1]).toMatchObject({ place: 1, compared: 2 });
  });

  it('tell the place with biased results counted, where both are asked for', () => {
    const input = three();
    const marked = { ...input, results: [...input.results, result('в', YEAR, 'ОГЭ русский язык', 0, 100, { biased: true }), result('а', YEAR, 'ОГЭ русский язык', 90, 100, { biased: true })] };
    const { schools } = similar(marked, { objectivity: 'both' });
    expect(schools.map(({ place }) => place)).toEqual([1, 2, 3]);
    expect(schools.map(({ ifBiasedCounted }) => ifBiasedCounted)).toEqual([
      { place: 3, compared: 3 },
      { place: 2, compared: 3 },
      { place: 1, compared: 3 },
    ]);
    expect(similar(marked).schools[0]!.ifBiasedCounted).toBeNull();
  });
});

describe('what is not enough for similar schools', () => {
  it('is said: fewer than three schools, no passports, nothing that differs', () => {
    const input = three();
    expect(analysed({ ...input, passports: input.passports.slice(1) })).toEqual({ status: 'not-computed', reason: { code: 'too-few-schools', schools: 2, needed: 3 } });
    expect(analysed({ ...input, passports: [] })).toEqual({ status: 'not-computed', reason: { code: 'no-rows', table: 'socialPassport' } });
    const alike = input.passports.map((one) => ({ ...one, shares: input.passports[0]!.shares }));
    expect(analysed({ ...input, passports: alike })).toEqual({ status: 'not-computed', reason: { code: 'no-conditions' } });
  });

  it('leaves a school out by name', () => {
    const input = threeKinds(30);
    const { leftOut, schools } = similar({ ...input, passports: input.passports.slice(1) });
    expect(leftOut).toEqual([{ school: input.schools[0]!.key, why: 'no-passport', missing: [] }]);
    expect(schools).toHaveLength(29);
  });
});

describe('a place among similar schools', () => {
  const outcomes = (indices: Readonly<Record<string, number>>) => new Map(Object.entries(indices).map(([key, index]) => [key, { school: key, index, participants: 10, procedures: 1 }]));

  it('is shared by equal indices, binary representation aside', () => {
    expect(standingAmong('а', ['б', 'в'], outcomes({ а: 0.3, б: 0.1 + 0.2, в: -0.1 }))).toEqual({ place: 1, compared: 3, better: [] });
  });

  it('names the highest first, equal ones by their keys', () => {
    expect(standingAmong('а', ['г', 'в', 'б'], outcomes({ а: 0, б: 0.2, в: 0.1, г: 0.2 })).better).toEqual(['б', 'г', 'в']);
  });
});

describe('the conditions that differ most', () => {
  it('are told by standard deviations, equal ones left out', () => {
    const { schools, characteristics } = similar(threeKinds(60));
    const [own, other] = [schools[0]!, schools[2]!];
    const all = greatestDifferences(characteristics, own, other, 10);
    expect(all.map(({ inSd }) => Math.abs(inSd))).toEqual(all.map(({ inSd }) => Math.abs(inSd)).sort((a, b) => b - a));
    expect(all[0]!.difference / characteristics.find(({ id }) => id === all[0]!.id)!.sd).toBeCloseTo(all[0]!.inSd, 12);
    expect(greatestDifferences(characteristics, own, own, 10)).toEqual([]);
  });
});
