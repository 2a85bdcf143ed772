import fc from 'fast-check';
import { factorScore, riskLevel } from '../../src/engine/riskLevel';
import { DEFAULT_SETTINGS } from '../../src/engine/settings';

const level = (score: number) => riskLevel(score, DEFAULT_SETTINGS.risk);

describe('a factor’s score', () => {
  it('is the mean of the known deficits', () => {
    expect(factorScore([0.2, 0.4, 0.9])).toBeCloseTo(0.5, 12);
    expect(factorScore([0.3])).toBe(0.3);
  });

  it('does not exist when nothing is known', () => {
    expect(factorScore([])).toBeNull();
  });

  it('lies between the least and the greatest deficit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }), (deficits) => {
        expect(factorScore(deficits)).toBeGreaterThanOrEqual(Math.min(...deficits) - 1e-12);
        expect(factorScore(deficits)).toBeLessThanOrEqual(Math.max(...deficits) + 1e-12);
      }),
    );
  });
});

describe('a factor’s level', () => {
  it.each([
    [0, 'low'],
    [0.249, 'low'],
    [0.25, 'medium'],
    [0.499, 'medium'],
    [0.5, 'high'],
    [1, 'high'],
  ])('at %d is %s', (score, expected) => {
    expect(level(score)).toBe(expected);
  });

  it('is not decided by binary representation', () => {
    // Shares 0.9 and 0.1 of parameters that are worse when lower.
    expect(level(factorScore([1 - 0.9, 1 - 0.1])!)).toBe('high');
    const hairBelowHalf = factorScore([1 - 0.3, 0.6, 0.2])!;
    expect(hairBelowHalf).toBeLessThan(0.5);
    expect(level(hairBelowHalf)).toBe('high');
    expect(riskLevel(0.3 - 0.2, { high: 0.5, medium: 0.1 })).toBe('medium');
  });

  it('follows edited borders', () => {
    expect(riskLevel(0.5, { high: 0.6, medium: 0.3 })).toBe('medium');
  });
});
