import fc from 'fast-check';
import { isbsh, isbshTerms } from '../../src/engine/isbsh';
import { DEFAULT_SETTINGS } from '../../src/engine/settings';
import { asShare } from '../../src/engine/units';

const coefficients = DEFAULT_SETTINGS.isbsh;
const of = (a?: number, b?: number, c?: number) =>
  isbsh(
    {
      ...(a === undefined ? {} : { bothParentsHigherEducation: a }),
      ...(b === undefined ? {} : { singleParent: b }),
      ...(c === undefined ? {} : { onRegister: c }),
    },
    coefficients,
  );
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('ИСБШ', () => {
  it.each([
    [1, 0, 0, 100],
    [0, 1, 1, 0],
    [0, 0, 0, 85],
    [0.2, 0.3, 0.02, 80.7],
    [0.35, 0.25, 0.1, 78.75],
  ])('of shares %d, %d, %d is %d', (a, b, c, expected) => {
    expect(of(a, b, c)).toBeCloseTo(expected, 10);
  });

  it('has no value when a share is missing', () => {
    expect(of(undefined, 0, 0)).toBeNull();
    expect(of(0, undefined, 0)).toBeNull();
    expect(of(0, 0)).toBeNull();
    expect(of()).toBeNull();
  });

  it('has no value when a share is outside 0..1: 35 is a percent', () => {
    expect(of(35, 0, 0)).toBeNull();
    expect(of(0, 1.001, 0)).toBeNull();
    expect(of(0, 0, -0.001)).toBeNull();
    expect(of(Number.NaN, 0, 0)).toBeNull();
  });

  it('takes a share that is 0 or 1 but for binary representation', () => {
    const hairBelowZero = 1 - 0.9 - 0.1;
    expect(hairBelowZero).toBeLessThan(0);
    expect(of(1, 0, hairBelowZero)).toBeCloseTo(100, 10);
  });

  it('is the constant and its three terms, by hand: 15·0.2 = 3, −20·0.3 = −6, −65·0.02 = −1.3', () => {
    const shares = { bothParentsHigherEducation: asShare(0.2), singleParent: asShare(0.3), onRegister: asShare(0.02) };
    const points = isbshTerms(shares, coefficients).map((term) => term.points);
    expect(points.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([3, -6, -1.3]);
  });

  it('is not rounded', () => {
    expect(of(1 / 3, 0, 0)).toBe(90);
    expect(of(1 / 7, 0, 0)).toBeCloseTo(85 + 15 / 7, 12);
  });

  it('is computed with edited coefficients and not clipped', () => {
    expect(isbsh({ bothParentsHigherEducation: 0, singleParent: 1, onRegister: 1 }, { ...coefficients, constant: 10 })).toBe(-75);
  });

  it('lies within 0..100 and grows with the education of parents only', () => {
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        const value = of(a, b, c)!;
        expect(value).toBeGreaterThanOrEqual(-1e-9);
        expect(value).toBeLessThanOrEqual(100 + 1e-9);
        expect(of(1, b, c)!).toBeGreaterThanOrEqual(value - 1e-9);
        expect(of(a, 1, c)!).toBeLessThanOrEqual(value + 1e-9);
        expect(of(a, b, 1)!).toBeLessThanOrEqual(value + 1e-9);
      }),
    );
  });
});
