import fc from 'fast-check';
import { wilsonInterval } from '../../../src/engine/stats/wilson';
import { counts } from '../arbitraries';

describe('the Wilson interval', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is %d … %d, as published', (x, n, lower, upper) => {
    const interval = wilsonInterval(x, n)!;
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it.each([
    [1, 3, 6, 79],
    [3, 10, 11, 60],
    [6, 20, 15, 52],
    [9, 30, 17, 48],
    [15, 50, 19, 44],
    [30, 100, 22, 40],
  ])('of %d in %d, 30 %% or a little more, is %d … %d %%', (x, n, lower, upper) => {
    const interval = wilsonInterval(x, n)!;
    expect(Math.round(interval.lower * 100)).toBe(lower);
    expect(Math.round(interval.upper * 100)).toBe(upper);
  });

  it('does not exist when nobody took part or the part is not within the whole', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(wilsonInterval(5, 4)).toBeNull();
    expect(wilsonInterval(-1, 4)).toBeNull();
  });

  it('begins at exactly 0 when nobody failed and ends at exactly 1 when everybody did', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (n) => {
        expect(wilsonInterval(0, n)!.lower).toBe(0);
        expect(wilsonInterval(n, n)!.upper).toBe(1);
      }),
    );
  });

  it('holds the share within it and itself within 0..1', () => {
    fc.assert(
      fc.property(counts(5000), ({ below, participants }) => {
        fc.pre(participants > 0);
        const { lower, upper } = wilsonInterval(below, participants)!;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(below / participants);
        expect(upper).toBeGreaterThanOrEqual(below / participants);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the mirror of the interval of the others', () => {
    fc.assert(
      fc.property(counts(500), ({ below, participants }) => {
        fc.pre(participants > 0);
        expect(wilsonInterval(below, participants)!.lower).toBeCloseTo(1 - wilsonInterval(participants - below, participants)!.upper, 12);
      }),
    );
  });

  it('is wider for a greater z', () => {
    expect(wilsonInterval(6, 20, 2.576)!.lower).toBeLessThan(wilsonInterval(6, 20, 1.645)!.lower);
  });
});
