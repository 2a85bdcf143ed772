import fc from 'fast-check';
import { valueScale } from '../../../../src/local/preview/chart/scale';

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
