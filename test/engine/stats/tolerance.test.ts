import fc from 'fast-check';
import { isAtLeast, isAtMost, isBelow, isSame } from '../../../src/engine/stats/tolerance';

describe('comparing computed decimals', () => {
  it('takes 0.1 + 0.2 for 0.3', () => {
    expect(0.1 + 0.2 <= 0.3).toBe(false);
    expect(isAtMost(0.1 + 0.2, 0.3)).toBe(true);
    expect(isAtLeast(0.3, 0.1 + 0.2)).toBe(true);
    expect(isSame(0.1 + 0.2, 0.3)).toBe(true);
    expect(isBelow(0.3, 0.1 + 0.2)).toBe(false);
  });

  it('tells values apart that differ in the ninth digit', () => {
    expect(isSame(71.123456789, 71.12345679)).toBe(false);
    expect(isBelow(71.123456789, 71.12345679)).toBe(true);
    expect(isAtLeast(71.123456789, 71.12345679)).toBe(false);
  });

  it('ties one ИСБШ computed by two routes', () => {
    const perMille = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(perMille, perMille, perMille, (a, b, c) => {
        const byShares = 85 + 15 * (a / 1000) - 20 * (b / 1000) - 65 * (c / 1000);
        const byWholeNumbers = (85_000 - 65 * c - 20 * b + 15 * a) / 1000;
        expect(isSame(byShares, byWholeNumbers)).toBe(true);
      }),
    );
  });

  it('orders any two values in exactly one way', () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect([isBelow(a, b), isSame(a, b), isBelow(b, a)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});
