import fc from 'fast-check';
import { changeOf, earlierShare, pointsChange, relativeChange } from '../../../../src/engine/analysis/literacy/change';

describe('a change of a share', () => {
  it('from 14,3 % to 6,7 % is −7,6 п.п. and −53,1 % ([002])', () => {
    expect(pointsChange(0.143, 0.067)).toBeCloseTo(-7.6, 10);
    // 7.6 / 14.3 = 0.53146853146853…
    expect(relativeChange(0.143, 0.067)).toBeCloseTo(-53.146853146853, 10);
  });

  it('from nothing has no per cent', () => {
    expect(relativeChange(0, 0.2)).toBeNull();
    expect(pointsChange(0, 0.2)).toBe(20);
  });
});

describe('the earlier share', () => {
  it('of 32,9 %, «на 24,8 % больше», is 8,1 % in п.п. and 26,4 % relative (both readings of [002])', () => {
    expect(earlierShare(0.329, 24.8, 'points')).toBeCloseTo(0.081, 12);
    // 0.329 / 1.248 = 0.263621794871794…
    expect(earlierShare(0.329, 24.8, 'relative')).toBeCloseTo(0.263621794871795, 12);
  });

  it('does not exist before a fall by a hundred per cent', () => {
    expect(earlierShare(0, -100, 'relative')).toBeNull();
    expect(earlierShare(0.1, -120, 'relative')).toBeNull();
  });

  it('with the change of its own unit leads back to where the change began', () => {
    const share = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.constantFrom('points' as const, 'relative' as const), (was, now, unit) => {
        expect(earlierShare(now, changeOf(was, now, unit)!, unit)).toBeCloseTo(was, 9);
      }),
    );
  });
});
