import fc from 'fast-check';
import { schoolOutcomes, usableResults } from '../../../src/engine/analysis/outcomes';
import { result } from '../builders';

const ofYear = { year: 2021, countBiased: false };

describe('the integral index of results', () => {
  it('is the mean over groups of the mean difference from the share of all schools together (worked out by hand)', () => {
    const outcomes = schoolOutcomes(
      [
        // ВПР of the middle school: 12 of 60 and 6 of 40 below, all together 0.2 and 0.15
        result('а', 2021, 'ВПР математика 5', 4, 20),
        result('б', 2021, 'ВПР математика 5', 8, 40),
        result('а', 2021, 'ВПР русский язык 6', 1, 20),
        result('б', 2021, 'ВПР русский язык 6', 5, 20),
        // ОГЭ: 6 of 30, 0.2
        result('а', 2021, 'ОГЭ математика', 1, 10),
        result('б', 2021, 'ОГЭ математика', 5, 20),
      ],
      ofYear,
    );
    // а: ВПР ((0.2 − 0.2) + (0.15 − 0.05)) / 2 = 0.05, ОГЭ 0.2 − 0.1 = 0.1; their mean 0.075
    // б: ВПР ((0.2 − 0.2) + (0.15 − 0.25)) / 2 = −0.05, ОГЭ 0.2 − 0.25 = −0.05; their mean −0.05
    expect(outcomes.map(({ school, participants, procedures }) => [school, participants, procedures])).toEqual([
      ['а', 50, 3],
      ['б', 80, 3],
    ]);
    expect(outcomes[0]?.index).toBeCloseTo(0.075, 14);
    expect(outcomes[1]?.index).toBeCloseTo(-0.05, 14);
  });

  it('is nothing for schools without participants, and leaves out results with a sign of bias unless they are to be counted', () => {
    const rows = [result('а', 2021, 'ОГЭ математика', 0, 0), result('б', 2021, 'ОГЭ математика', 1, 10, { biased: true }), result('в', 2020, 'ОГЭ математика', 1, 10)];
    expect(schoolOutcomes(rows, ofYear)).toEqual([]);
    expect(schoolOutcomes(rows, { ...ofYear, countBiased: true })).toEqual([{ school: 'б', index: 0, participants: 10, procedures: 1 }]);
  });

  it('takes the first of two rows of one school and procedure', () => {
    const rows = [result('а', 2021, 'ОГЭ математика', 1, 10), result('а', 2021, 'ОГЭ математика', 9, 10)];
    expect(usableResults(rows, ofYear)).toEqual([rows[0]]);
  });

  it('is zero on average where all schools took part in one procedure with equal numbers, whatever they failed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 30 }), (failed) => {
        const outcomes = schoolOutcomes(
          failed.map((below, at) => result(String(at), 2021, 'ЕГЭ русский язык', below, 20)),
          ofYear,
        );
        expect(outcomes.reduce((sum, { index }) => sum + index, 0)).toBeCloseTo(0, 10);
        for (const { index } of outcomes) expect(Math.abs(index)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
