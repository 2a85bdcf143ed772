import fc from 'fast-check';
import { pointScale, share, valueScale } from '../../../../src/local/preview/chart/scale';

const OPEN = { minimum: null, maximum: null };

describe('the value axis of a chart', () => {
  it('has round steps from zero', () => {
    expect(valueScale(0, 15, OPEN)).toEqual({ minimum: 0, maximum: 15, ticks: [0, 5, 10, 15] });
    expect(valueScale(0, 0.26, OPEN).ticks).toHaveLength(4);
  });

  it('keeps the ends that the chart sets', () => {
    expect(valueScale(3, 42, { minimum: 0, maximum: 100 })).toMatchObject({ minimum: 0, maximum: 100 });
  });

  it('manages with nothing but zeros', () => {
    const { minimum, maximum } = valueScale(0, 0, OPEN);
    expect(maximum).toBeGreaterThan(minimum);
  });

  it('holds every value, with few ticks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (lowHundredths, spanHundredths) => {
        const [low, span] = [lowHundredths / 100, spanHundredths / 100];
        const { minimum, maximum, ticks } = valueScale(low, low + span, OPEN);
        return minimum <= Math.min(0, low) + 1e-6 && maximum >= low + span - 1e-6 && ticks.length >= 2 && ticks.length <= 12;
      }),
    );
  });
});

describe('a number axis under points', () => {
  it('begins at zero where the values are not far from it', () => {
    expect(pointScale(3, 42, OPEN)).toEqual({ minimum: 0, maximum: 50, ticks: [0, 10, 20, 30, 40, 50] });
  });

  // Excel leaves out zero where the values differ by less than a sixth of the greatest.
  it('leaves out zero where the values lie close together, on either side of it', () => {
    const { minimum, maximum } = pointScale(94, 98, OPEN);
    expect([minimum, maximum]).toEqual([92, 100]);
    expect(pointScale(-98, -94, OPEN)).toMatchObject({ minimum: -100, maximum: -92 });
  });

  it('holds values on both sides of zero with room around them', () => {
    const { minimum, maximum, ticks } = pointScale(-2.7, 3.1, OPEN);
    expect([minimum, maximum]).toEqual([-4, 4]);
    expect(ticks).toContain(0);
  });

  it('keeps the ends that the chart sets, and manages with one point', () => {
    expect(pointScale(-1, 5, { minimum: 0, maximum: 4 })).toMatchObject({ minimum: 0, maximum: 4 });
    for (const value of [0, 7, -7]) {
      const scale = pointScale(value, value, OPEN);
      expect(share(scale, value)).toBeGreaterThanOrEqual(0);
      expect(share(scale, value)).toBeLessThanOrEqual(1);
      expect(scale.maximum).toBeGreaterThan(scale.minimum);
    }
  });

  it('holds every value, with few ticks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (lowHundredths, spanHundredths) => {
        const [low, span] = [lowHundredths / 100, spanHundredths / 100];
        const { minimum, maximum, ticks } = pointScale(low, low + span, OPEN);
        return minimum <= low + 1e-6 && maximum >= low + span - 1e-6 && ticks.length >= 2 && ticks.length <= 12;
      }),
    );
  });
});
