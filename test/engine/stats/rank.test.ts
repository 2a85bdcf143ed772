import fc from 'fast-check';
import { rankAscending } from '../../../src/engine/stats/rank';

describe('ranks', () => {
  it('begin with 1 for the smallest, and ties share the lower number', () => {
    expect(rankAscending([71.2, 55.5, 90, 71.2, 60])).toEqual([3, 1, 5, 3, 2]);
  });

  it('tie values that only binary representation tells apart', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(rankAscending([0.3, 0.1 + 0.2, 0.5])).toEqual([1, 1, 3]);
    expect(rankAscending([0.1 + 0.2, 0.3, 0.2])).toEqual([2, 2, 1]);
  });

  it('are none for no values, 1 for one, all 1 for equal values', () => {
    expect(rankAscending([])).toEqual([]);
    expect(rankAscending([5])).toEqual([1]);
    expect(rankAscending([5, 5, 5])).toEqual([1, 1, 1]);
  });

  it('count the smaller values of a list, one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }), (values) => {
        expect(rankAscending(values)).toEqual(values.map((value) => 1 + values.filter((other) => other < value).length));
      }),
    );
  });
});
