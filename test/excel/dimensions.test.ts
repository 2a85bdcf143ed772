import fc from 'fast-check';
import { heightRuns, pointsOfCharacters } from '../../src/excel/dimensions';

describe('pointsOfCharacters', () => {
  it('gives Excel’s own default: 8.43 characters are 64 pixels, 48 points', () => {
    expect(pointsOfCharacters(8.43)).toBe(48);
  });
});

describe('heightRuns', () => {
  const rowHeights = fc.uniqueArray(fc.record({ row: fc.integer({ min: 0, max: 40 }), height: fc.constantFrom(15, 26, 38) }), { selector: ({ row }) => row });

  it('gives each row its height and touches no other row', () => {
    fc.assert(
      fc.property(rowHeights, (wanted) => {
        const set = new Map<number, number>();
        for (const { height, first, last } of heightRuns(wanted)) for (let row = first; row <= last; row += 1) set.set(row, height);
        expect(set).toEqual(new Map(wanted.map(({ row, height }) => [row, height])));
      }),
    );
  });

  it('never hides text where it has to be coarse, and then stays near the number of settings it may use', () => {
    const many = fc.array(fc.constantFrom(15, 26, 38, 409), { minLength: 50, maxLength: 400 });
    fc.assert(
      fc.property(many, (heights) => {
        const runs = heightRuns(heights.map((height, row) => ({ row, height })), 40);
        const set = new Map<number, number>();
        for (const { height, first, last } of runs) for (let row = first; row <= last; row += 1) set.set(row, height);
        heights.forEach((height, row) => expect(set.get(row)).toBeGreaterThanOrEqual(height));
        const farAbove = heights.filter((height) => height === 409).length;
        expect(runs.length).toBeLessThanOrEqual(40 + 2 * farAbove + 1);
      }),
    );
  });

  it('sets the most common height of neighbours once, and the others over it', () => {
    const heights = [26, 38, 26, 26, 41, 26];
    expect(heightRuns(heights.map((height, row) => ({ row, height })))).toEqual([
      { height: 26, first: 0, last: 5 },
      { height: 38, first: 1, last: 1 },
      { height: 41, first: 4, last: 4 },
    ]);
  });
});
