import fc from 'fast-check';
import { metCriteria } from '../../src/engine/lowCriteria';
import { listingReliability } from '../../src/engine/reliability';
import { DEFAULT_SETTINGS } from '../../src/engine/settings';
import { resultsOfSchool, withShuffle, YEAR } from './arbitraries';
import { result } from './builders';

/** Two procedures of the year with the same counts: listed by the first criterion as soon as they are low. */
const twice = (below: number, participants: number) =>
  ['ВПР математика 5', 'ВПР математика 6'].map((procedure) => result('школа', YEAR, procedure, below, participants));
const reliability = (results: ReturnType<typeof twice>) => listingReliability(results, YEAR, DEFAULT_SETTINGS);

describe('the reliability of a listing', () => {
  // Solved from Wilson’s formula: the fewest failures whose lower bound reaches 30 %.
  it.each([
    [3, 3],
    [4, 5],
    [6, 10],
    [8, 15],
    [11, 20],
    [14, 30],
    [22, 50],
  ])('is stable from %d of %d', (below, participants) => {
    expect(reliability(twice(below, participants))).toBe('stable');
    expect(reliability(twice(below - 1, participants))).toBe(participants < 10 ? 'limited' : 'probable');
  });

  it('is limited when it rests on results of fewer than ten', () => {
    expect(reliability(twice(3, 9))).toBe('limited');
    expect(reliability(twice(3, 10))).toBe('probable');
  });

  it('is limited when only one of the two results has ten participants', () => {
    const results = [result('школа', YEAR, 'ВПР математика 5', 3, 10), result('школа', YEAR, 'ВПР математика 6', 3, 9)];
    expect(reliability(results)).toBe('limited');
  });

  it('follows the small count of the settings', () => {
    expect(listingReliability(twice(3, 9), YEAR, { ...DEFAULT_SETTINGS, smallCount: 5 })).toBe('probable');
  });

  it('holds by either criterion: stable by the second when the first rests on weak results', () => {
    const results = [
      result('школа', YEAR, 'ВПР математика 5', 11, 20),
      result('школа', YEAR, 'ВПР математика 6', 1, 3),
      result('школа', YEAR - 1, 'ЕГЭ русский язык', 11, 20),
    ];
    expect(reliability(results)).toBe('stable');
    expect(listingReliability(results, YEAR, { ...DEFAULT_SETTINGS, ruleSet: 'same-procedure-2025' })).toBe('limited');
  });

  it('is told of listed schools only', () => {
    expect(reliability([])).toBeNull();
    expect(reliability(twice(2, 10))).toBeNull();
    fc.assert(
      fc.property(resultsOfSchool(), (results) => {
        const listed = metCriteria(results, YEAR, { ruleSet: 'fioko2020', thresholdPercent: DEFAULT_SETTINGS.lowThreshold }).criteria.length > 0;
        expect(listingReliability(results, YEAR, DEFAULT_SETTINGS) !== null).toBe(listed);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(withShuffle(resultsOfSchool()), ([results, shuffled]) => {
        expect(listingReliability(shuffled, YEAR, DEFAULT_SETTINGS)).toBe(listingReliability(results, YEAR, DEFAULT_SETTINGS));
      }),
    );
  });
});
