import fc from 'fast-check';
import { percentileInc } from '../../../src/engine/stats/quantile';
import { withShuffle } from '../arbitraries';

const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 50 });
const q = fc.double({ min: 0, max: 1, noNaN: true });

describe('the inclusive percentile', () => {
  // The first row is the example of Microsoft's own page on PERCENTILE.INC; the others were computed with NumPy 2.4 (method "linear").
  it.each([
    [[1, 3, 2, 4], 0.3, 1.9],
    [[1, 3, 2, 4], 0.25, 1.75],
    [[15, 20, 35, 40, 50], 0.4, 29],
    [[15, 20, 35, 40, 50], 0.25, 20],
    [[15, 20, 35, 40, 50], 0.2, 19],
    [[80.7, 71.2, 64.15, 90.05, 55.5, 88.8, 71.2, 79.9, 60.25, 93.1], 0.25, 65.9125],
    [[80.7, 71.2, 64.15, 90.05, 55.5, 88.8, 71.2, 79.9, 60.25, 93.1], 0.2, 63.37],
  ])('of %j at %d is %d', (list, at, expected) => {
    expect(percentileInc(list, at)).toBeCloseTo(expected, 12);
  });

  it('is the value itself when there is one', () => {
    expect(percentileInc([7], 0.25)).toBe(7);
  });

  it('does not exist without values or outside 0..1', () => {
    expect(percentileInc([], 0.25)).toBeNull();
    expect(percentileInc([1, 2], -0.01)).toBeNull();
    expect(percentileInc([1, 2], 1.01)).toBeNull();
    expect(percentileInc([1, 2], Number.NaN)).toBeNull();
  });

  it('leaves the values in their order', () => {
    const list = [3, 1, 2];
    percentileInc(list, 0.5);
    expect(list).toEqual([3, 1, 2]);
  });

  it('lies between the least and the greatest value, and reaches them at 0 and 1', () => {
    fc.assert(
      fc.property(values, q, (list, at) => {
        const least = Math.min(...list);
        const greatest = Math.max(...list);
        expect(percentileInc(list, at)).toBeGreaterThanOrEqual(least);
        expect(percentileInc(list, at)).toBeLessThanOrEqual(greatest);
        expect(percentileInc(list, 0)).toBeCloseTo(least, 12);
        expect(percentileInc(list, 1)).toBeCloseTo(greatest, 12);
      }),
    );
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(withShuffle(values), q, ([list, shuffled], at) => {
        expect(percentileInc(shuffled, at)).toBe(percentileInc(list, at));
      }),
    );
  });

  it('is the only value when all are equal', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 1, max: 40 }), q, (value, count, at) => {
        expect(percentileInc(new Array<number>(count).fill(value), at)).toBeCloseTo(value, 12);
      }),
    );
  });
});
