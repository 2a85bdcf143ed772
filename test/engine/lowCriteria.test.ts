import fc from 'fast-check';
import { hasUsableResult, metCriteria } from '../../src/engine/lowCriteria';
import type { RuleSet } from '../../src/engine/settings';
import { asPercent } from '../../src/engine/units';
import { resultsOfSchool, withShuffle, YEAR } from './arbitraries';
import { result } from './builders';

const rule = (ruleSet: RuleSet = 'fioko2020') => ({ ruleSet, thresholdPercent: asPercent(30) });
const row = (year: number, procedure: string, below: number, participants: number) => result('школа', year, procedure, below, participants);

describe('the criteria of low results', () => {
  it('meet the first with two low procedures of the year', () => {
    const results = [row(2021, 'ВПР математика 5', 3, 10), row(2021, 'ОГЭ математика', 30, 100), row(2020, 'ОГЭ математика', 0, 10)];
    expect(metCriteria(results, 2021, rule())).toEqual({ criteria: [1], secondUnknown: false });
  });

  it('do not meet the first with 3 of 10 and 13 of 44: the latter is not low', () => {
    expect(metCriteria([row(2021, 'ВПР математика 5', 3, 10), row(2021, 'ВПР математика 6', 13, 44)], 2021, rule()).criteria).toEqual([]);
  });

  it('count procedures and not rows: one procedure twice is one', () => {
    expect(metCriteria([row(2021, 'ВПР математика 5', 3, 10), row(2021, 'ВПР математика 5', 4, 10)], 2021, rule()).criteria).toEqual([]);
  });

  it('meet the second with different procedures in the rule set of 2020 and only with the same one in that of 2025', () => {
    const different = [row(2021, 'ВПР математика 5', 3, 10), row(2020, 'ЕГЭ русский язык', 3, 10)];
    expect(metCriteria(different, 2021, rule('fioko2020')).criteria).toEqual([2]);
    expect(metCriteria(different, 2021, rule('same-procedure-2025')).criteria).toEqual([]);
    const same = [row(2021, 'ВПР математика 5', 3, 10), row(2020, 'ВПР математика 5', 3, 10)];
    expect(metCriteria(same, 2021, rule('fioko2020')).criteria).toEqual([2]);
    expect(metCriteria(same, 2021, rule('same-procedure-2025')).criteria).toEqual([2]);
  });

  it('meet both with two low procedures now and one of them before', () => {
    const results = [row(2021, 'ВПР математика 5', 3, 10), row(2021, 'ВПР математика 6', 3, 10), row(2020, 'ВПР математика 6', 3, 10)];
    expect(metCriteria(results, 2021, rule('same-procedure-2025')).criteria).toEqual([1, 2]);
  });

  it('are not met by low results of the previous year alone, however many', () => {
    const results = [row(2020, 'ВПР математика 5', 9, 10), row(2020, 'ВПР математика 6', 9, 10), row(2021, 'ВПР математика 5', 0, 10)];
    expect(metCriteria(results, 2021, rule()).criteria).toEqual([]);
  });

  it('see the nine procedures and the two years only', () => {
    const results = [
      row(2021, 'КДР6', 9, 10),
      row(2021, 'ВПР математика 7', 9, 10),
      row(2021, 'ВПР математика 5', 9, 10),
      row(2019, 'ВПР математика 5', 9, 10),
      row(2022, 'ВПР математика 6', 9, 10),
    ];
    expect(metCriteria(results, 2021, rule())).toEqual({ criteria: [], secondUnknown: true });
  });

  it('leave the second unknown when nobody took part in the previous year, or only in other procedures', () => {
    const now = row(2021, 'ВПР математика 5', 3, 10);
    expect(metCriteria([now], 2021, rule()).secondUnknown).toBe(true);
    expect(metCriteria([now, row(2020, 'ВПР математика 5', 0, 0)], 2021, rule()).secondUnknown).toBe(true);
    expect(metCriteria([now, row(2020, 'КДР6', 3, 10)], 2021, rule()).secondUnknown).toBe(true);
    expect(metCriteria([now, row(2020, 'ЕГЭ русский язык', 0, 1)], 2021, rule()).secondUnknown).toBe(false);
  });

  it('follow the threshold of the settings', () => {
    const results = [row(2021, 'ВПР математика 5', 3, 10), row(2021, 'ВПР математика 6', 3, 10)];
    expect(metCriteria(results, 2021, { ruleSet: 'fioko2020', thresholdPercent: asPercent(33.3) }).criteria).toEqual([]);
  });

  it('know no results and no usable result in an empty list', () => {
    expect(metCriteria([], 2021, rule())).toEqual({ criteria: [], secondUnknown: true });
    expect(hasUsableResult([], 2021)).toBe(false);
  });

  it('of 2025 are met only where those of 2020 are', () => {
    fc.assert(
      fc.property(resultsOfSchool(), (results) => {
        const met2020 = metCriteria(results, YEAR, rule('fioko2020')).criteria;
        for (const criterion of metCriteria(results, YEAR, rule('same-procedure-2025')).criteria) expect(met2020).toContain(criterion);
      }),
    );
  });

  it('are never lost by more failures', () => {
    fc.assert(
      fc.property(resultsOfSchool(), fc.nat(), fc.constantFrom<RuleSet>('fioko2020', 'same-procedure-2025'), (results, pick, ruleSet) => {
        fc.pre(results.length > 0);
        const at = pick % results.length;
        const worse = results.map((entry, place) => (place === at ? { ...entry, below: Math.min(entry.below + 1, entry.participants) } : entry));
        const after = metCriteria(worse, YEAR, rule(ruleSet)).criteria;
        for (const criterion of metCriteria(results, YEAR, rule(ruleSet)).criteria) expect(after).toContain(criterion);
      }),
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(withShuffle(resultsOfSchool()), ([results, shuffled]) => {
        expect(metCriteria(shuffled, YEAR, rule())).toEqual(metCriteria(results, YEAR, rule()));
      }),
    );
  });
});
