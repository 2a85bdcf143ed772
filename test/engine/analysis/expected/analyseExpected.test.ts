import fc from 'fast-check';
import { analyseExpected } from '../../../../src/engine/analysis/expected/analyseExpected';
import type { ExpectedModel, ExpectedResult } from '../../../../src/engine/analysis/expected/result';
import type { Analysed } from '../../../../src/engine/analysis/reasons';
import type { DistrictInput } from '../../../../src/engine/model';
import { asShare } from '../../../../src/engine/units';
import { assessed, region, spread, type RegionOptions } from '../regionBuilder';

const resultOf = (analysed: Analysed<ExpectedResult>): ExpectedResult => {
  if (analysed.status === 'not-computed') throw new Error(analysed.reason.code);
  return analysed.result;
};

const modelOf = ({ model }: ExpectedResult): ExpectedModel => {
  if (model.status === 'not-computed') throw new Error(model.reason.code);
  return model.result;
};

const of = (options: RegionOptions): ExpectedResult => resultOf(analyseExpected(assessed(region(options))));

const withoutNumbersThatAreNone = (value: unknown): void => {
  expect(JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' && !Number.isFinite(one) ? 'BAD' : one))).not.toContain('BAD');
};

describe('expected results', () => {
  it('find the relation that is built into the results', () => {
    const { coefficients, n, rSquared } = modelOf(of({ schools: 60 }));
    expect(n).toBe(60);
    expect(coefficients.map(({ predictor }) => predictor)).toEqual(['bothParentsHigherEducation', 'singleParent', 'onRegister']);
    const [both, single, register] = coefficients;
    // Below the threshold: 0.3 − 0.4·both + 0.8·register + noise; the index turns the sign.
    expect(both!.lower).toBeLessThan(0.4);
    expect(both!.upper).toBeGreaterThan(0.4);
    expect(register!.lower).toBeLessThan(-0.8);
    expect(register!.upper).toBeGreaterThan(-0.8);
    expect(single!.p).toBeGreaterThan(0.05);
    expect(rSquared).toBeGreaterThan(0.8);
  });

  it('are below expectation exactly where the actual index is below the prediction interval', () => {
    const { schools } = of({ schools: 60, below: (at, [both]) => 0.3 - 0.4 * both + 0.05 * spread(at, 0.6457513111) + (at === 7 ? 0.3 : at === 11 ? -0.2 : 0) });
    expect(schools[7]!.fit!.verdict).toBe('below');
    expect(schools[11]!.fit!.verdict).toBe('above');
    for (const { index, fit } of schools) {
      expect(fit!.verdict).toBe(index < fit!.lower ? 'below' : index > fit!.upper ? 'above' : 'within');
      expect(fit!.expected + fit!.residual).toBeCloseTo(index, 12);
    }
  });

  it('take one predictor per ten schools in the order of the documents, and name the rest', () => {
    const further = { oneParentHigherEducation: (at: number) => spread(at, 0.11), largeFamilies: (at: number) => spread(at, 0.23) };
    expect(modelOf(of({ schools: 29, further }))).toMatchObject({ n: 29, beyondLimit: ['onRegister', 'oneParentHigherEducation', 'largeFamilies'] });
    expect(modelOf(of({ schools: 30, further })).coefficients).toHaveLength(3);
    expect(modelOf(of({ schools: 50, further })).beyondLimit).toEqual([]);
  });

  it('need twenty schools: nineteen are told and not computed', () => {
    expect(of({ schools: 19 }).model).toEqual({ status: 'not-computed', reason: { code: 'too-few-schools', schools: 19, needed: 20 } });
    expect(of({ schools: 20 }).model.status).toBe('computed');
  });

  it('leave out a condition that the others already say, the later one, and name it', () => {
    const base = region({ schools: 60 });
    const doubled: DistrictInput = { ...base, passports: base.passports.map((one) => ({ ...one, shares: { ...one.shares, largeFamilies: asShare(one.shares.singleParent! / 2 + 0.1) } })) };
    const model = modelOf(resultOf(analyseExpected(assessed(doubled))));
    expect(model.aliased).toEqual(['largeFamilies']);
    expect(model.coefficients).toEqual(modelOf(of({ schools: 60 })).coefficients);
  });

  it('say when all results are equal, and when the conditions give them without a remainder', () => {
    expect(of({ schools: 30, below: () => 0.3 }).model).toEqual({ status: 'not-computed', reason: { code: 'no-variation' } });
    const exact = region({ schools: 40 });
    const passports = exact.passports.map((one, at) => ({ ...one, shares: { ...one.shares, bothParentsHigherEducation: asShare((at % 20) / 40) } }));
    const results = exact.results.filter(({ procedure }) => procedure === 'ОГЭ математика').map((one, at) => ({ ...one, below: 2 * (at % 20), participants: 100 }));
    expect(resultOf(analyseExpected(assessed({ ...exact, passports, results }))).model).toEqual({ status: 'not-computed', reason: { code: 'exact-fit' } });
  });

  it('say what is missing', () => {
    const base = region({ schools: 30 });
    expect(analyseExpected(assessed({ ...base, passports: [] }))).toEqual({ status: 'not-computed', reason: { code: 'no-rows', table: 'socialPassport' } });
    expect(analyseExpected(assessed({ ...base, results: [] }))).toEqual({ status: 'not-computed', reason: { code: 'no-results' } });
    const alike = base.passports.map((one) => ({ ...one, shares: base.passports[0]!.shares }));
    expect(resultOf(analyseExpected(assessed({ ...base, passports: alike }))).model).toEqual({ status: 'not-computed', reason: { code: 'no-conditions' } });
  });

  it('keep a school without a passport in the list, without an expected result', () => {
    const base = region({ schools: 30 });
    const { schools, leftOut } = resultOf(analyseExpected(assessed({ ...base, passports: base.passports.slice(1) })));
    expect(schools[0]).toMatchObject({ school: 'школа 0', fit: null, adverse: null, resilient: null });
    expect(leftOut).toEqual([{ school: 'школа 0', why: 'no-passport', missing: [] }]);
  });

  it('are the same whatever the order of the rows', () => {
    const base = region({ schools: 40 });
    const one = resultOf(analyseExpected(assessed(base)));
    const other = resultOf(analyseExpected(assessed({ ...base, results: [...base.results].reverse(), passports: [...base.passports].reverse() })));
    other.schools.forEach((school, at) => {
      expect(school.school).toBe(one.schools[at]!.school);
      expect(school.fit!.expected).toBeCloseTo(one.schools[at]!.fit!.expected, 10);
      expect(school.fit!.verdict).toBe(one.schools[at]!.fit!.verdict);
    });
  });

  it('have no figure that is no number, whatever the shares and results', () => {
    const some = fc.constantFrom(0, 0.1, 0.25, 0.5, 1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 45 }), fc.array(some, { minLength: 1, maxLength: 9 }), fc.array(some, { minLength: 1, maxLength: 7 }), (schools, belows, larges) => {
        const input = region({ schools, below: (at) => belows[at % belows.length]!, further: { largeFamilies: (at) => larges[at % larges.length]! } });
        withoutNumbersThatAreNone(analyseExpected(assessed(input, { objectivity: 'both' })));
      }),
      { numRuns: 60 },
    );
  });
});

describe('resilient schools', () => {
  it('are adverse ones with results not below the quantile of all', () => {
    const result = of({ schools: 40, below: (at) => 0.1 + 0.4 * spread(at, 0.9) });
    if (result.resilience.status === 'not-computed') throw new Error('not told');
    const { border, adverse, resilient } = result.resilience.result;
    expect(adverse).toBe(10);
    expect(result.schools.filter((one) => one.resilient === true)).toHaveLength(resilient);
    for (const { adverse: poor, index, resilient: told } of result.schools) expect(told).toBe(poor === true && index >= border - 1e-9);
  });

  it('are told of ten schools, where no model is, and of no three', () => {
    expect(of({ schools: 10 })).toMatchObject({ resilience: { status: 'computed' }, model: { status: 'not-computed' } });
    expect(of({ schools: 3 }).resilience).toEqual({ status: 'not-computed', reason: { code: 'too-few-schools', schools: 3, needed: 4 } });
  });

  it('are none when all results are equal', () => {
    expect(of({ schools: 10, below: () => 0.2 }).resilience).toEqual({ status: 'not-computed', reason: { code: 'no-variation' } });
  });

  it('follow the setting of the quantile', () => {
    const input = region({ schools: 40, below: (at) => 0.1 + 0.4 * spread(at, 0.9) });
    const at = (quantile: number): number => {
      const settings = assessed(input).settings;
      const { resilience } = resultOf(analyseExpected(assessed(input, { analysis: { ...settings.analysis, expected: { resilientQuantile: asShare(quantile) } } })));
      return resilience.status === 'computed' ? resilience.result.resilient : -1;
    };
    expect(at(0)).toBe(10);
    expect(at(1)).toBeLessThanOrEqual(1);
    expect(at(0.5)).toBeGreaterThanOrEqual(at(0.75));
  });
});

describe('results with a sign of bias', () => {
  const input = region({ schools: 40, biased: (at) => at % 4 === 0 });
  const by = (objectivity: 'exclude' | 'count' | 'both') => resultOf(analyseExpected(assessed(input, { objectivity })));

  it('are left out, counted, or left out with the other way beside', () => {
    const [excluded, counted, both] = [by('exclude'), by('count'), by('both')];
    expect(excluded.ifBiasedCounted).toBeNull();
    expect(both.model).toEqual(excluded.model);
    expect(both.ifBiasedCounted!.rSquared).toBe(modelOf(counted).rSquared);
    expect(both.schools.map(({ ifBiasedCounted }) => ifBiasedCounted!.index)).toEqual(counted.schools.map(({ index }) => index));
    expect(modelOf(counted).rSquared).not.toBe(modelOf(excluded).rSquared);
  });

  it('give no second way where there are none', () => {
    const { ifBiasedCounted, schools } = resultOf(analyseExpected(assessed(region({ schools: 30 }), { objectivity: 'both' })));
    expect(ifBiasedCounted).toBeNull();
    expect(schools.every((school) => school.ifBiasedCounted === null)).toBe(true);
  });
});
