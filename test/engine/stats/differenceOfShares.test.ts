import fc from 'fast-check';
import { differenceOfShares } from '../../../src/engine/stats/differenceOfShares';
import { counts } from '../arbitraries';

const of = (a: number, m: number, b: number, n: number) => differenceOfShares({ count: a, participants: m }, { count: b, participants: n });

describe('the difference of two shares', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %d/%d and %d/%d lies in %d … %d, as published', (a, m, b, n, lower, upper) => {
    const interval = of(a, m, b, n)!;
    expect(interval.lower.toFixed(4)).toBe(lower.toFixed(4));
    expect(interval.upper.toFixed(4)).toBe(upper.toFixed(4));
  });

  // The same formula at 40 digits (mpmath 1.4.1); the first and the last row are statsmodels 0.15.0 too:
  // confint_proportions_2indep(56, 70, 48, 80, method='newcomb').
  it.each([
    [56, 70, 48, 80, 0.2, 0.052431472402365, 0.33387265403691],
    [9, 10, 3, 10, 0.6, 0.1705227239345, 0.80901797353549],
    [6, 7, 2, 7, 0.57142857142857, 0.058227927482312, 0.80624963752423],
    [5, 56, 0, 29, 0.089285714285714, -0.038137147903537, 0.19256001385511],
    [0, 10, 0, 20, 0, -0.16112515805282, 0.27753279986289],
    [10, 10, 0, 10, 1, 0.60750935043052, 1],
    [8, 40, 13, 40, -0.125, -0.30664536279736, 0.067852968718164],
    [13, 44, 5, 70, 0.22402597402597, 0.081831039122015, 0.37626870676457],
  ])('of %d/%d and %d/%d has twelve right digits', (a, m, b, n, difference, lower, upper) => {
    const interval = of(a, m, b, n)!;
    expect(interval.difference).toBeCloseTo(difference, 12);
    expect(interval.lower).toBeCloseTo(lower, 12);
    expect(interval.upper).toBeCloseTo(upper, 12);
  });

  it('does not exist when one of the two years has nobody, or the part is not within the whole', () => {
    expect(of(0, 0, 1, 5)).toBeNull();
    expect(of(1, 5, 0, 0)).toBeNull();
    expect(of(6, 5, 1, 5)).toBeNull();
  });

  it('holds the difference, stays within −1 … 1 and turns round when the years change places', () => {
    fc.assert(
      fc.property(counts(), counts(), (first, second) => {
        fc.pre(first.participants > 0 && second.participants > 0);
        const one = of(first.below, first.participants, second.below, second.participants)!;
        const other = of(second.below, second.participants, first.below, first.participants)!;
        expect(one.lower).toBeLessThanOrEqual(one.difference);
        expect(one.upper).toBeGreaterThanOrEqual(one.difference);
        expect(one.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(one.upper).toBeLessThanOrEqual(1 + 1e-12);
        expect(other.lower).toBeCloseTo(-one.upper, 12);
        expect(other.upper).toBeCloseTo(-one.lower, 12);
      }),
    );
  });

  it('is the narrower the more took part', () => {
    fc.assert(
      fc.property(counts(30), counts(30), fc.integer({ min: 2, max: 9 }), (first, second, times) => {
        fc.pre(first.participants > 0 && second.participants > 0);
        const few = of(first.below, first.participants, second.below, second.participants)!;
        const many = of(times * first.below, times * first.participants, times * second.below, times * second.participants)!;
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });
});
