import fc from 'fast-check';
import { midRanks, spearman } from '../../../src/engine/stats/correlation';
import { DISTANCE, SPEED } from './cars';
import { rightDigits } from './digits';

describe('mid-ranks', () => {
  it('let equal values share the mean of their ranks', () => {
    // R: rank(c(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5))
    expect(midRanks([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5])).toEqual([4.5, 1.5, 6, 1.5, 8, 11, 3, 10, 8, 4.5, 8]);
    expect(midRanks([])).toEqual([]);
    expect(midRanks([7, 7, 7])).toEqual([2, 2, 2]);
  });

  it('sum to n(n + 1)/2 whatever the ties', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }), (values) => {
        expect(midRanks(values).reduce((sum, rank) => sum + rank, 0)).toBe((values.length * (values.length + 1)) / 2);
      }),
    );
  });
});

describe('Spearman’s correlation', () => {
  it('agrees with R on the example of cor.test (Hollander and Wolfe, Hunter L values): ρ = 0.6', () => {
    // R: cor.test(x, y, method = "spearman", exact = FALSE): rho 0.6, p-value = 0.08762; p by SciPy 1.17.1 to all digits.
    const found = spearman([44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1], [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8])!;
    expect(found.rho).toBeCloseTo(0.6, 14);
    expect(rightDigits(found.p, 0.0876228290414025)).toBeGreaterThan(12);
  });

  it('agrees with R on cars, where there are many ties', () => {
    // R: cor(cars, method = "spearman") prints 0.8303568, p-value = 8.825e-14; all digits by SciPy 1.17.1, spearmanr.
    const found = spearman(SPEED, DISTANCE)!;
    expect(rightDigits(found.rho, 0.830356838832993)).toBeGreaterThan(13);
    expect(rightDigits(found.p, 8.82455843761976e-14)).toBeGreaterThan(11);
  });

  it('has the interval of Bonett and Wright', () => {
    // By hand for ρ = 0.6, n = 9: √((1 + 0.18)/6) = 0.443471156521669; artanh 0.6 = 0.693147180559945; ± 1.959963984540054 × that.
    const { interval } = spearman([44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1], [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8])!;
    expect(interval!.lower).toBeCloseTo(Math.tanh(0.693147180559945 - 1.959963984540054 * 0.443471156521669), 12);
    expect(interval!.upper).toBeCloseTo(Math.tanh(0.693147180559945 + 1.959963984540054 * 0.443471156521669), 12);
  });

  it('is exactly one where the orders agree, ties and all, and has no interval then', () => {
    expect(spearman([1, 2, 2, 3, 9], [10, 20, 20, 30, 31])).toEqual({ n: 5, rho: 1, p: 0, interval: null });
    expect(spearman([1, 2, 3, 4], [8, 6, 4, 2])).toEqual({ n: 4, rho: -1, p: 0, interval: null });
  });

  it('is not there for fewer than three pairs, or where a side does not differ', () => {
    expect(spearman([1, 2], [3, 4])).toBeNull();
    expect(spearman([], [])).toBeNull();
    expect(spearman([1, 1, 1, 1], [3, 4, 5, 6])).toBeNull();
    expect(spearman([3, 4, 5, 6], [2, 2, 2, 2])).toBeNull();
    expect(spearman([1, 2, 3], [1, 3, 2])!.interval).toBeNull();
  });

  it('is the same for any order of pairs and any growing change of scale, and turns its sign with one side', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const x = drawn.map(([one]) => one);
        const y = drawn.map(([, other]) => other);
        const found = spearman(x, y);
        const changed = spearman([...x].reverse().map((value) => value ** 3 + 2 * value), [...y].reverse());
        expect(changed).toEqual(found);
        if (found === null) return;
        expect(Math.abs(found.rho)).toBeLessThanOrEqual(1);
        expect(spearman(x, y.map((value) => -value))!.rho).toBeCloseTo(-found.rho, 14);
        expect(found.p).toBeGreaterThanOrEqual(0);
        expect(found.p).toBeLessThanOrEqual(1);
        if (found.interval) {
          expect(found.interval.lower).toBeLessThan(found.rho);
          expect(found.interval.upper).toBeGreaterThan(found.rho);
        }
      }),
    );
  });
});
