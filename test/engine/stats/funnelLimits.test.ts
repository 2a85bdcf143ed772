import fc from 'fast-check';
import { FUNNEL_Z, funnelLimits, funnelZ } from '../../../src/engine/stats/funnelLimits';
import { wilsonInterval } from '../../../src/engine/stats/wilson';

/** 79 of 416 in twelve schools. */
const AVERAGE = 79 / 416;

describe('the limits of a funnel', () => {
  // NumPy 2.4.6: p0 ± z·sqrt(p0·(1 − p0)/n), clipped; z from SciPy 1.17.1 norm.ppf(.975), norm.ppf(.999).
  it.each([
    [5, '95', 0, 0.5336978155434502],
    [5, '99.8', 0, 0.7319562712256963],
    [44, '95', 0.07401092271476462, 0.3057967695929277],
    [44, '99.8', 0.0071780109381920365, 0.37262968136950025],
    [90, '95', 0.1088708304583697, 0.2709368618493226],
    [90, '99.8', 0.06214086431154009, 0.3176668279961522],
  ] as const)('around 79/416 with %d participants at %s %% are as NumPy has them', (participants, level, lower, upper) => {
    const limits = funnelLimits(AVERAGE, participants, FUNNEL_Z[level])!;
    expect(limits.lower).toBeCloseTo(lower, 14);
    expect(limits.upper).toBeCloseTo(upper, 14);
  });

  it('are at the normal points of two-sided 95 and 99.8 per cent', () => {
    // mpmath 1.4.1, 40 digits: sqrt(2)·erfinv(0.95), sqrt(2)·erfinv(0.998)
    expect(FUNNEL_Z['95']).toBeCloseTo(1.9599639845400543, 14);
    expect(FUNNEL_Z['99.8']).toBeCloseTo(3.0902323061678136, 14);
  });

  it('have no width where all are 0 or all are 1, and are not there without participants or with no share', () => {
    expect(funnelLimits(0, 10, 2)).toEqual({ lower: 0, upper: 0 });
    expect(funnelLimits(1, 10, 2)).toEqual({ lower: 1, upper: 1 });
    expect([funnelLimits(0.2, 0, 2), funnelLimits(1.2, 10, 2), funnelLimits(Number.NaN, 10, 2)]).toEqual([null, null, null]);
    expect([funnelZ(0, 0, 10), funnelZ(1, 1, 10), funnelZ(0.2, 0.3, 0)]).toEqual([null, null, null]);
  });

  it('leave a point outside exactly when Wilson’s interval of the point leaves out the average', () => {
    const school = fc.integer({ min: 1, max: 3000 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })));
    fc.assert(
      fc.property(school, fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.constantFrom(...Object.values(FUNNEL_Z)), ([n, x], average, z) => {
        const score = funnelZ(x / n, average, n)!;
        // At the very border rounding decides.
        fc.pre(Math.abs(Math.abs(score) - z) > 1e-9);
        const limits = funnelLimits(average, n, z)!;
        const wilson = wilsonInterval(x, n, z)!;
        const outside = x / n > limits.upper || x / n < limits.lower;
        expect(outside).toBe(average < wilson.lower || average > wilson.upper);
        expect(outside).toBe(Math.abs(score) > z);
      }),
      { numRuns: 2000 },
    );
  });

  it('narrow with more participants and stay within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, average) => {
        const few = funnelLimits(average, n, FUNNEL_Z['95'])!;
        const more = funnelLimits(average, n + 1, FUNNEL_Z['95'])!;
        expect(few.lower).toBeLessThanOrEqual(more.lower);
        expect(few.upper).toBeGreaterThanOrEqual(more.upper);
        expect(Math.min(few.lower, 1 - few.upper)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
