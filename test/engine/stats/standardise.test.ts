import fc from 'fast-check';
import { pointsOf, rowOf } from '../../../src/engine/stats/points';
import { columnMoments, standardise } from '../../../src/engine/stats/standardise';

describe('z-scores', () => {
  // By hand: 2, 4, 4, 4, 5, 5, 7, 9 have the mean 5 and Σ(x − 5)² = 32, so s = √(32/7).
  it('have the mean and the standard deviation of R’s scale(x)', () => {
    const points = pointsOf([2, 4, 4, 4, 5, 5, 7, 9].map((value) => [value]));
    expect(columnMoments(points)).toEqual([{ mean: 5, sd: Math.sqrt(32 / 7) }]);
    expect(rowOf(standardise(points), 7)[0]).toBeCloseTo(4 / Math.sqrt(32 / 7), 14);
  });

  it('are 0 in a column that does not differ, and of a single row', () => {
    expect([...standardise(pointsOf([[0.1, 1], [0.1, 2], [0.1, 3]])).values]).toEqual([0, -1, 0, 0, 0, 1]);
    expect([...standardise(pointsOf([[5, 6]])).values]).toEqual([0, 0]);
  });

  it('take a spread that is only binary representation for none', () => {
    expect(columnMoments(pointsOf([[0.1 + 0.2], [0.3], [0.3]]))[0]!.sd).toBe(0);
  });

  it('have the mean 0 and the standard deviation 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 }), (values) => {
        const moments = columnMoments(standardise(pointsOf(values.map((value) => [value]))))[0]!;
        expect(moments.mean).toBeCloseTo(0, 9);
        expect(moments.sd === 0 || Math.abs(moments.sd - 1) < 1e-9).toBe(true);
      }),
    );
  });

  it('refuse rows of unequal length', () => {
    expect(() => pointsOf([[1], [1, 2]])).toThrow(RangeError);
  });
});
