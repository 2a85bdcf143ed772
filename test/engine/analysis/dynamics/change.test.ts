import fc from 'fast-check';
import { isPositive, latestChange, shareChange, verdictOf, type ChangeRules } from '../../../../src/engine/analysis/dynamics/change';
import type { YearCount } from '../../../../src/engine/analysis/dynamics/model';
import { counts } from '../../arbitraries';

const RULES: ChangeRules = { margin: 0, positive: 'point', smallCount: 10 };
const at = (year: number, count: number, participants: number): YearCount => ({ year, count, participants });

describe('the verdict on a change', () => {
  it('is better when the share below the threshold surely fell, worse when it surely rose', () => {
    // 5/50 after 20/50: −0.3, −0.4493 … −0.1319 (Newcombe's formula at 40 digits)
    const fell = shareChange(at(2020, 20, 50), at(2021, 5, 50), 'below', RULES)!;
    expect(fell).toMatchObject({ verdict: 'growth', small: false });
    expect(fell.lower).toBeCloseTo(-0.44929921440654, 12);
    expect(fell.upper).toBeCloseTo(-0.13189084992473, 12);
    expect(shareChange(at(2020, 5, 50), at(2021, 20, 50), 'below', RULES)?.verdict).toBe('decline');
  });

  it('is turned round for shares that had better grow', () => {
    expect(shareChange(at(2020, 20, 50), at(2021, 5, 50), 'marks4and5', RULES)?.verdict).toBe('decline');
    expect(shareChange(at(2020, 5, 50), at(2021, 20, 50), 'above60', RULES)?.verdict).toBe('growth');
  });

  it('is no more than chance while the interval holds the margin', () => {
    expect(shareChange(at(2020, 13, 40), at(2021, 8, 40), 'below', RULES)?.verdict).toBe('no-proven-change');
    // The bound of −0.1319 is beyond 13 п.п. and not beyond 14.
    expect(shareChange(at(2020, 20, 50), at(2021, 5, 50), 'below', { ...RULES, margin: 0.13 })?.verdict).toBe('growth');
    expect(shareChange(at(2020, 20, 50), at(2021, 5, 50), 'below', { ...RULES, margin: 0.14 })?.verdict).toBe('no-proven-change');
  });

  it('at exactly the margin is no change', () => {
    expect(verdictOf({ lower: 0.1 + 0.2, upper: 0.9 }, 1, 0.3)).toBe('no-proven-change');
    expect(verdictOf({ lower: -0.9, upper: -0.3 }, -1, 0.1 + 0.2)).toBe('no-proven-change');
  });

  it('says that one of the years has few participants', () => {
    expect(shareChange(at(2020, 1, 9), at(2021, 5, 50), 'below', RULES)?.small).toBe(true);
    expect(shareChange(at(2020, 1, 10), at(2021, 5, 50), 'below', RULES)?.small).toBe(false);
  });

  it('of one pupil against one pupil tells nothing', () => {
    expect(shareChange(at(2020, 1, 1), at(2021, 1, 1), 'below', RULES)?.verdict).toBe('no-proven-change');
    expect(shareChange(at(2020, 1, 1), at(2021, 0, 1), 'below', RULES)?.verdict).toBe('no-proven-change');
  });

  it('changes sides with the years', () => {
    const turned = { growth: 'decline', decline: 'growth', 'no-proven-change': 'no-proven-change' } as const;
    fc.assert(
      fc.property(counts(), counts(), fc.double({ min: 0, max: 0.3, noNaN: true }), (one, other, margin) => {
        fc.pre(one.participants > 0 && other.participants > 0);
        const [a, b] = [at(2020, one.below, one.participants), at(2020, other.below, other.participants)];
        expect(shareChange(b, a, 'below', { ...RULES, margin })?.verdict).toBe(turned[shareChange(a, b, 'below', { ...RULES, margin })!.verdict]);
      }),
    );
  });
});

describe('positive dynamics', () => {
  const change = shareChange(at(2020, 13, 40), at(2021, 8, 40), 'below', RULES);

  it('by the bare figure asks for a fall beyond the margin: 12,5 п.п. here', () => {
    expect(isPositive(change, 'below', RULES)).toBe(true);
    expect(isPositive(change, 'below', { ...RULES, margin: 0.125 })).toBe(false);
    expect(isPositive(shareChange(at(2020, 8, 40), at(2021, 8, 40), 'below', RULES), 'below', RULES)).toBe(false);
  });

  it('by the interval asks for more than chance', () => {
    expect(isPositive(change, 'below', { ...RULES, positive: 'proven' })).toBe(false);
    expect(isPositive(shareChange(at(2020, 20, 50), at(2021, 5, 50), 'below', RULES), 'below', { ...RULES, positive: 'proven' })).toBe(true);
  });

  it('of a diagnostic work is a greater share of the basic and advanced level', () => {
    expect(isPositive(shareChange(at(2020, 8, 40), at(2021, 9, 40), 'basicAndAbove', RULES), 'basicAndAbove', RULES)).toBe(true);
  });

  it('is not told by the other measures, nor without a change', () => {
    expect(isPositive(change, 'marks4and5', RULES)).toBeNull();
    expect(isPositive(null, 'below', RULES)).toBeNull();
  });
});

describe('the latest change', () => {
  it('is against the nearest earlier year that has a result', () => {
    expect(latestChange([at(2018, 1, 9), at(2019, 2, 9), at(2022, 3, 9)], 2022, 'below', RULES)).toMatchObject({ was: { year: 2019 }, now: { year: 2022 } });
  });

  it('is not there without a result of the reporting year, or of an earlier one', () => {
    expect(latestChange([at(2018, 1, 9), at(2019, 2, 9)], 2022, 'below', RULES)).toBeNull();
    expect(latestChange([at(2022, 1, 9)], 2022, 'below', RULES)).toBeNull();
    expect(latestChange([], 2022, 'below', RULES)).toBeNull();
  });
});
