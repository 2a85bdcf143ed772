import fc from 'fast-check';
import { bottomGroup } from '../../src/engine/bottomGroup';

const values = fc.array(fc.option(fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 10)), { maxLength: 40 });

describe('the bottom group', () => {
  it('of ten schools by the quartile has three: those up to the interpolated border', () => {
    const { border, members } = bottomGroup([80.7, 71.2, 64.15, 90.05, 55.5, 88.8, 71.2, 79.9, 60.25, 93.1], 0.25);
    expect(border).toBeCloseTo(65.9125, 12);
    expect(members).toEqual([false, false, true, false, true, false, false, false, true, false]);
  });

  it('of five schools by the quintile has one, by the quartile two', () => {
    expect(bottomGroup([15, 20, 35, 40, 50], 0.2).members).toEqual([true, false, false, false, false]);
    expect(bottomGroup([15, 20, 35, 40, 50], 0.25)).toEqual({ border: 20, members: [true, true, false, false, false] });
  });

  it('takes in all ties at the border', () => {
    expect(bottomGroup([20, 15, 20, 20, 50], 0.25)).toEqual({ border: 20, members: [true, true, true, true, false] });
  });

  it('ties values that only binary representation tells apart', () => {
    expect(bottomGroup([0.1 + 0.2, 0.3, 0.3, 0.5], 0.25).members).toEqual([true, true, true, false]);
  });

  it('is everybody when all are equal, and the only school when there is one', () => {
    expect(bottomGroup([70, 70, 70], 0.2).members).toEqual([true, true, true]);
    expect(bottomGroup([70], 0.25)).toEqual({ border: 70, members: [true] });
  });

  it('leaves missing values out of the base and out of the group', () => {
    expect(bottomGroup([null, 15, 20, null, 35, 40, 50], 0.25)).toEqual({ border: 20, members: [false, true, true, false, false, false, false] });
    expect(bottomGroup([null, null], 0.25)).toEqual({ border: null, members: [false, false] });
    expect(bottomGroup([], 0.25)).toEqual({ border: null, members: [] });
  });

  it('has at least the asked part of the known values, and whoever is below a member is one', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.2, 0.25), (list, q) => {
        const { members } = bottomGroup(list, q);
        const known = list.filter((value) => value !== null);
        const inside = known.filter((_, at) => bottomGroup(known, q).members[at]);
        expect(members.filter(Boolean)).toHaveLength(inside.length);
        expect(inside.length).toBeGreaterThanOrEqual(Math.floor(q * known.length));
        const greatest = Math.max(-1, ...inside);
        list.forEach((value, at) => {
          expect(members[at]).toBe(value !== null && value <= greatest);
        });
      }),
    );
  });

  it('of the quintile is within that of the quartile', () => {
    fc.assert(
      fc.property(values, (list) => {
        const quartile = bottomGroup(list, 0.25).members;
        bottomGroup(list, 0.2).members.forEach((member, at) => {
          if (member) expect(quartile[at]).toBe(true);
        });
      }),
    );
  });
});
