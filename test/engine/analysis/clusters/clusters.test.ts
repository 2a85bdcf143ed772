import { analyseClusters } from '../../../../src/engine/analysis/clusters/clusters';
import type { ClustersResult } from '../../../../src/engine/analysis/clusters/result';
import type { Analysed } from '../../../../src/engine/analysis/reasons';
import { DEFAULT_ANALYSIS_SETTINGS } from '../../../../src/engine/analysis/settings';
import { assessDistrict } from '../../../../src/engine/assessDistrict';
import type { DistrictInput } from '../../../../src/engine/model';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/engine/settings';
import { adjustedRand } from '../../../../src/engine/stats/adjustedRand';
import { pointsOf } from '../../../../src/engine/stats/points';
import { principalComponents } from '../../../../src/engine/stats/principalComponents';
import { standardise } from '../../../../src/engine/stats/standardise';
import { kindOf, threeKinds, turned, YEAR } from '../threeKinds';

const analysed = (input: DistrictInput, settings: Partial<Settings> = {}): Analysed<ClustersResult> => analyseClusters(assessDistrict(input, { ...DEFAULT_SETTINGS, ...settings })!);

const grouped = (input: DistrictInput, settings: Partial<Settings> = {}): ClustersResult => {
  const found = analysed(input, settings);
  if (found.status !== 'computed') throw new Error(`not computed: ${found.reason.code}`);
  return found.result;
};

const withCount = (count: number): Partial<Settings> => ({ analysis: { ...DEFAULT_ANALYSIS_SETTINGS, clusters: { count } } });

const byKey = ({ schools }: ClustersResult): ReadonlyMap<string, number> => new Map(schools.map(({ school, cluster }) => [school, cluster]));

/** Over the schools that both have. */
const agreement = (one: ClustersResult, other: ClustersResult): number => {
  const [a, b] = [byKey(one), byKey(other)];
  const keys = [...a.keys()].filter((key) => b.has(key));
  return adjustedRand(keys.map((key) => a.get(key)!), keys.map((key) => b.get(key)!));
};

describe('groups of schools', () => {
  it('are the kinds that were built in, chosen by silhouette', () => {
    const result = grouped(threeKinds(60));
    expect(result.count).toBe(3);
    expect(adjustedRand(result.schools.map(({ cluster }) => cluster), result.schools.map(({ school }) => kindOf(school)))).toBe(1);
    expect(result.tried.map(({ count }) => count)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(result.tried.every(({ silhouette }) => silhouette <= result.silhouette)).toBe(true);
    expect(result.stability.mean).toBe(1);
  });

  it('are numbered from the lowest mean result index', () => {
    const { profiles } = grouped(threeKinds(60, 4), withCount(5));
    const indices = profiles.map(({ index }) => index);
    expect(indices).toEqual([...indices].sort((a, b) => a - b));
    expect(profiles.map(({ cluster }) => cluster)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([1, 4])('do not depend on the order of rows (spread %d)', (spread) => {
    const input = threeKinds(60, spread);
    const [one, other] = [grouped(input), grouped(turned(input))];
    expect(byKey(other)).toEqual(new Map([...byKey(one)].reverse()));
    expect(other.silhouette).toBeCloseTo(one.silhouette, 12);
    expect(other.schools[0]!.school).toBe(one.schools.at(-1)!.school);
    expect(other.schools[0]!.map[0]).toBeCloseTo(one.schools.at(-1)!.map[0], 9);
  });

  it('stay when one school more is there', () => {
    const [one, more] = [grouped(threeKinds(60)), grouped(threeKinds(61))];
    for (const [school, cluster] of byKey(one)) expect(byKey(more).get(school)).toBe(cluster);
  });

  it('stay nearly all where the kinds run into one another', () => {
    const agreements = [1, 2, 3].map((seed) => agreement(grouped(threeKinds(120, 2.5, seed)), grouped(threeKinds(121, 2.5, seed))));
    for (const one of agreements) expect(one).toBeGreaterThanOrEqual(0.9);
  });

  it('are as many as the setting says, as far as schools differ', () => {
    expect(grouped(threeKinds(60), withCount(5))).toMatchObject({ count: 5, asked: 5 });
    const input = threeKinds(60, 0);
    expect(grouped(input, withCount(8)).count).toBe(3);
  });

  it('have profiles that describe their schools', () => {
    const result = grouped(threeKinds(60));
    const [villages] = result.profiles;
    expect(villages).toMatchObject({ cluster: 1, schools: 20, locality: { known: 20, rural: 20 }, lowResults: 20 });
    const members = result.schools.filter(({ cluster }) => cluster === 1);
    const large = result.features.findIndex(({ id }) => id === 'largeFamilies');
    expect(villages!.means[large]).toBeCloseTo(members.reduce((sum, { values }) => sum + values[large]!, 0) / 20, 12);
    expect(villages!.inSd[large]).toBeGreaterThan(1);
    expect(villages!.sizeInSd).toBeLessThan(-1);
    const nearest = [...members].sort((a, b) => a.distance - b.distance).slice(0, 3);
    expect(villages!.typical).toEqual(nearest.map(({ school }) => school));
  });

  it('lie on the map of the first two components of their figures', () => {
    const result = grouped(threeKinds(60));
    const { sdev } = principalComponents(standardise(pointsOf(result.schools.map(({ values }) => values))));
    result.components.forEach((component, at) => expect(component.sdev).toBeCloseTo(sdev[at]!, 9));
    expect(result.schools.reduce((sum, { map }) => sum + map[0], 0)).toBeCloseTo(0, 9);
    expect(result.components.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('tell what they would be with biased results, where both are asked for', () => {
    const input = threeKinds(30);
    const marked = { ...input, results: input.results.map((one, at) => (at < 5 ? { ...one, biased: true } : one)) };
    expect(grouped(marked).ifBiasedCounted).toBeNull();
    expect(grouped(input, { objectivity: 'both' }).ifBiasedCounted).toBeNull();
    expect(grouped(marked, { objectivity: 'both' }).ifBiasedCounted).toMatchObject({ count: 3, schools: 30, agreement: 1 });
  });
});

describe('schools that cannot be grouped', () => {
  it('are named with what is missing', () => {
    const input = threeKinds(30);
    const [first, second, third] = input.schools;
    const result = grouped({
      ...input,
      passports: input.passports.filter(({ school }) => school !== first!.key).map((one) => (one.school === second!.key ? { ...one, shares: { singleParent: one.shares.singleParent! } } : one)),
      results: input.results.filter(({ school }) => school !== third!.key),
    });
    expect(result.leftOut).toEqual([
      { school: first!.key, why: 'no-passport', missing: [] },
      { school: second!.key, why: 'incomplete', missing: ['bothParentsHigherEducation', 'onRegister', 'largeFamilies'] },
      { school: third!.key, why: 'no-results', missing: [] },
    ]);
    expect(result.schools).toHaveLength(27);
  });

  it('leave words instead of groups when they are fewer than twelve', () => {
    expect(analysed(threeKinds(11))).toEqual({ status: 'not-computed', reason: { code: 'too-few-schools', schools: 11, needed: 12 } });
    expect(analysed(threeKinds(12)).status).toBe('computed');
  });

  it('or when passports, results or differences are not there', () => {
    const input = threeKinds(30);
    const reasonOf = (one: DistrictInput, settings: Partial<Settings> = { year: YEAR }): unknown => {
      const found = analysed(one, settings);
      return found.status === 'computed' ? null : found.reason;
    };
    expect(reasonOf({ ...input, passports: [] })).toEqual({ code: 'no-rows', table: 'socialPassport' });
    expect(reasonOf({ ...input, passports: input.passports.map((one) => ({ ...one, year: YEAR + 1 })) })).toEqual({ code: 'no-rows', table: 'socialPassport' });
    expect(reasonOf({ ...input, results: input.results.map((one) => ({ ...one, participants: 0, below: 0 })) })).toEqual({ code: 'no-results' });
    const alike = input.passports.map((one) => ({ ...one, shares: input.passports[0]!.shares }));
    expect(reasonOf({ ...input, passports: alike })).toEqual({ code: 'no-conditions' });
    expect(reasonOf({ ...input, passports: alike, results: input.results.map((one) => ({ ...one, below: 4 })) })).toEqual({ code: 'no-variation' });
  });
});

describe('figures that hardly differ', () => {
  it('are grouped by conditions alone when all results are the same', () => {
    const input = threeKinds(30);
    const result = grouped({ ...input, results: input.results.map((one) => ({ ...one, below: 4 })) });
    expect(result.indexConstant).toBe(true);
    expect(result.features.map(({ id }) => id)).not.toContain('resultIndex');
    expect(result.count).toBe(3);
  });

  it('are grouped by the one that differs', () => {
    const input = threeKinds(30);
    const passports = input.passports.map((one) => ({ ...one, shares: { singleParent: one.shares.singleParent! } }));
    const result = grouped({ ...input, passports, results: input.results.map((one) => ({ ...one, below: 4 })) });
    expect(result.features.map(({ id }) => id)).toEqual(['singleParent']);
    expect(result.schools.every(({ map }) => map[1] === 0)).toBe(true);
  });

  it('give finite numbers everywhere, equal rows included', () => {
    const flat = JSON.stringify(grouped(threeKinds(30, 0)));
    expect(flat).not.toMatch(/NaN|Infinity/);
    expect(JSON.parse(flat)).toEqual(grouped(threeKinds(30, 0)));
  });
});

describe('more schools than are compared pair by pair', () => {
  it('are all grouped; the number comes from a sample that the order of rows does not change', () => {
    const input = threeKinds(2_300, 2);
    const [one, other] = [grouped(input), grouped(turned(input))];
    expect(one.sampled).toBe(2_000);
    expect(one.schools).toHaveLength(2_300);
    expect(one.schools.filter(({ silhouette }) => silhouette !== null)).toHaveLength(2_000);
    expect(agreement(one, other)).toBe(1);
    expect(other.count).toBe(one.count);
  });
});
