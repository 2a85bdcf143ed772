import fc from 'fast-check';
import { adjustedRand } from '../../../src/engine/stats/adjustedRand';
import { kMeans } from '../../../src/engine/stats/kMeans';
import { pointsOf } from '../../../src/engine/stats/points';
import { IRIS } from './iris';

describe('the adjusted Rand index', () => {
  // scikit-learn 1.9.1, adjusted_rand_score; its documentation prints 0.57… for the first pair. mclust gives 0.7302383 for the irises.
  it.each([
    [[0, 0, 1, 1], [0, 0, 1, 2], 0.5714285714285714],
    [[0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2], 0.24242424242424243],
    [[0, 0, 0, 0], [0, 1, 2, 3], 0],
  ])('of %j and %j is %d', (one, other, expected) => {
    expect(adjustedRand(one, other)).toBeCloseTo(expected, 12);
  });

  it('of the species of the irises and three groups of k-means is the known one', () => {
    const species = IRIS.map((_, row) => Math.floor(row / 50));
    expect(adjustedRand(species, kMeans(pointsOf(IRIS), 3, 10).groups)).toBeCloseTo(0.7302382722834697, 12);
  });

  it('is 1 where both are one group, both are single rows, or there is nothing to part', () => {
    expect(adjustedRand([1, 1, 1], [2, 2, 2])).toBe(1);
    expect(adjustedRand([1, 2, 3], [3, 1, 2])).toBe(1);
    expect(adjustedRand([1], [1])).toBe(1);
    expect(adjustedRand([], [])).toBe(1);
  });

  it('does not depend on the names of the groups nor on which comes first', () => {
    const groups = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(groups, (pairs) => {
        const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        expect(adjustedRand(other, one)).toBeCloseTo(adjustedRand(one, other), 12);
        expect(adjustedRand(one.map((group) => 7 - group), other)).toBeCloseTo(adjustedRand(one, other), 12);
        expect(adjustedRand(one, one)).toBe(1);
      }),
    );
  });
});
