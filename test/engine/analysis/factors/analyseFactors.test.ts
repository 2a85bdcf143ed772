import fc from 'fast-check';
import { analyseFactors } from '../../../../src/engine/analysis/factors/analyseFactors';
import { variableKey, type FactorsResult } from '../../../../src/engine/analysis/factors/result';
import { benjaminiHochberg, holm } from '../../../../src/engine/stats/adjustedP';
import { spearman } from '../../../../src/engine/stats/correlation';
import type { DistrictInput } from '../../../../src/engine/model';
import { profileEntry } from '../../builders';
import { assessed, region, spread, type RegionOptions } from '../regionBuilder';

const resultOf = (input: DistrictInput, settings: Parameters<typeof assessed>[1] = {}): FactorsResult => {
  const analysed = analyseFactors(assessed(input, settings));
  if (analysed.status === 'not-computed') throw new Error(analysed.reason.code);
  return analysed.result;
};
const of = (options: RegionOptions): FactorsResult => resultOf(region(options));
const find = ({ correlations }: FactorsResult, key: string) => correlations.find(({ variable }) => variableKey(variable) === key)!;

describe('factors', () => {
  it('tell what goes with low results: positive where more of it goes with lower ones', () => {
    const result = of({ schools: 60 });
    expect(find(result, 'bothParentsHigherEducation')).toMatchObject({ n: 60, traced: true });
    expect(find(result, 'bothParentsHigherEducation').rho).toBeLessThan(-0.5);
    expect(find(result, 'onRegister').rho).toBeGreaterThan(0.2);
    expect(find(result, 'singleParent').traced).toBe(false);
  });

  it('stand by strength, and adjust for every test made', () => {
    const { correlations, tests } = of({ schools: 40 });
    expect(tests).toBe(correlations.length);
    const strengths = correlations.map(({ rho }) => Math.abs(rho));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    const ps = correlations.map(({ p }) => p);
    holm(ps).forEach((p, at) => expect(correlations[at]!.holm).toBeCloseTo(p, 14));
    benjaminiHochberg(ps).forEach((p, at) => expect(correlations[at]!.benjaminiHochberg).toBeCloseTo(p, 14));
    for (const { traced, holm: adjusted } of correlations) expect(traced).toBe(adjusted < 0.05);
  });

  it('give the very numbers that were correlated', () => {
    const { rows, variables, correlations } = of({ schools: 30 });
    correlations.forEach(({ variable, rho, p, n }) => {
      const at = variables.indexOf(variable);
      const pairs = rows.filter(({ values }) => values[at] !== null);
      expect(spearman(pairs.map(({ values }) => values[at]!), pairs.map(({ low }) => low))).toMatchObject({ rho, p, n });
    });
  });

  it('count the shares, the size, the score of each risk factor and the deficits of its parameters', () => {
    expect(of({ schools: 30 }).variables.map(variableKey)).toEqual(['bothParentsHigherEducation', 'singleParent', 'onRegister', 'size', 'risk2', 'risk2.1', 'risk2.2']);
  });

  it('take the level of a ready-made profile where no school has a score', () => {
    const base = region({ schools: 30 });
    const riskProfiles = base.schools.map(({ key }, at) => profileEntry(key, 2021, 9, at % 3 === 0 ? 'high' : at % 3 === 1 ? 'medium' : 'low'));
    const { variables, rows } = resultOf({ ...base, riskProfiles });
    const at = variables.findIndex((variable) => variableKey(variable) === 'risk9');
    expect(variables[at]).toEqual({ kind: 'riskFactor', id: 9, by: 'level' });
    expect(rows.slice(0, 3).map(({ values }) => values[at])).toEqual([2, 1, 0]);
  });

  it('do not test what fewer than ten schools have or what is the same for all, and say so', () => {
    const base = region({ schools: 30, further: { schoolBus: () => 0.4 } });
    const passports = base.passports.map((one, at) => (at < 9 ? one : { ...one, shares: { ...one.shares, onRegister: undefined! } }));
    const { untested, tests } = resultOf({ ...base, passports: passports.map((one, at) => (at < 9 ? one : { ...one, shares: Object.fromEntries(Object.entries(one.shares).filter(([, value]) => value !== undefined)) })) });
    expect(untested).toEqual([
      { variable: { kind: 'share', id: 'onRegister' }, why: 'few', n: 9 },
      { variable: { kind: 'share', id: 'schoolBus' }, why: 'constant', n: 30 },
    ]);
    expect(tests).toBe(6);
  });

  it('say why nothing is told', () => {
    const base = region({ schools: 30 });
    const reason = (input: DistrictInput) => {
      const analysed = analyseFactors(assessed(input));
      return analysed.status === 'not-computed' ? analysed.reason : null;
    };
    expect(reason({ ...base, results: [] })).toEqual({ code: 'no-results' });
    expect(reason(region({ schools: 9 }))).toEqual({ code: 'too-few-schools', schools: 9, needed: 10 });
    expect(reason(region({ schools: 30, below: () => 0.3 }))).toEqual({ code: 'no-variation' });
    expect(reason({ ...base, passports: [], riskValues: [], schools: base.schools.map((school) => ({ ...school, pupils: null })) })).toEqual({ code: 'no-rows', table: 'socialPassport' });
    expect(reason(region({ schools: 10 }))).toBeNull();
  });

  it('tell ties by nine digits, not by the binary form of a sum', () => {
    // 0.1 + 0.2 and 0.3 are one value.
    const wobbling = of({ schools: 30, further: { largeFamilies: (at) => (at % 2 === 0 ? 0.1 + 0.2 : 0.3) } });
    expect(wobbling.untested).toEqual([{ variable: { kind: 'share', id: 'largeFamilies' }, why: 'constant', n: 30 }]);
  });

  it('leave biased results out, count them, or show the other way beside', () => {
    const input = region({ schools: 40, biased: (at) => at % 4 === 0 });
    const both = resultOf(input, { objectivity: 'both' });
    const counted = resultOf(input, { objectivity: 'count' });
    expect(resultOf(input, { objectivity: 'exclude' }).ifBiasedCounted).toBeNull();
    expect(both.ifBiasedCounted).toEqual({ schools: 40, traced: counted.correlations.filter(({ traced }) => traced).length });
    for (const { variable, ifBiasedCounted } of both.correlations) expect(ifBiasedCounted!.rho).toBe(find(counted, variableKey(variable)).rho);
  });

  it('have no figure that is no number, whatever the values', () => {
    const some = fc.constantFrom(0, 0.1, 0.5, 1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.array(some, { minLength: 1, maxLength: 9 }), fc.array(some, { minLength: 1, maxLength: 7 }), (schools, belows, larges) => {
        const input = region({ schools, below: (at) => belows[at % belows.length]!, further: { largeFamilies: (at) => larges[at % larges.length]!, schoolBus: (at) => spread(at, 0.5) } });
        const text = JSON.stringify(analyseFactors(assessed(input, { objectivity: 'both' })), (_, one: unknown) => (typeof one === 'number' && !Number.isFinite(one) ? 'BAD' : one));
        expect(text).not.toContain('BAD');
      }),
      { numRuns: 60 },
    );
  });
});
