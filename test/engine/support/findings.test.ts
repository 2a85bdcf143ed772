import fc from 'fast-check';
import { analyseDistrict } from '../../../src/engine/analysis/analyseDistrict';
import type { DistrictAnalysis } from '../../../src/engine/analysis/analysis';
import { computed } from '../../../src/engine/analysis/reasons';
import { DEFAULT_ANALYSIS_SETTINGS } from '../../../src/engine/analysis/settings';
import { NO_ANALYSIS_INPUT, type AnalysisInput, type DistrictInput } from '../../../src/engine/model';
import type { Settings } from '../../../src/engine/settings';
import { findDistrict } from '../../../src/engine/support/findings';
import type { Finding } from '../../../src/engine/support/model';
import { assessed, listed, literacyRow, NO_ROWS } from '../analysis/rows';
import { resultsOfSchool, withShuffle, YEAR } from '../arbitraries';
import { passport, profileEntry, result, riskValue, school } from '../builders';

type Change = (analysis: DistrictAnalysis) => DistrictAnalysis;

const find = (input: Partial<DistrictInput>, settings: Partial<Settings> = {}, tables: Partial<AnalysisInput> = {}, change: Change = (analysis) => analysis): readonly Finding[] => {
  const assessment = assessed(input, { year: YEAR, ...settings });
  return findDistrict(assessment, change(analyseDistrict(assessment, { ...NO_ANALYSIS_INPUT, ...tables })));
};

const brief = (findings: readonly Finding[]): readonly string[] => findings.map(({ school: of, basis, uncertain }) => `${of} ${basis}${uncertain ? '?' : ''}`);

const proven: Partial<Settings> = { analysis: { ...DEFAULT_ANALYSIS_SETTINGS, dynamics: { ...DEFAULT_ANALYSIS_SETTINGS.dynamics, positive: 'proven' } } };

describe('findings of low results', () => {
  const rows = [
    result('а', YEAR, 'ОГЭ математика', 13, 44),
    result('а', YEAR, 'ВПР математика 5', 3, 10),
    result('а', YEAR, 'ЕГЭ русский язык', 2, 4),
    result('а', YEAR, 'ВПР биология 6', 4, 12),
    result('а', YEAR - 1, 'ВПР русский язык 5', 9, 10),
  ];

  it('hold the rule to the pupil: 13 of 44 is none, 3 of 10 is one, and few participants are said', () => {
    const findings = find({ schools: [school('а')], results: rows });
    expect(brief(findings)).toEqual(['а low-mathematics', 'а low-russian?', 'а low-other']);
    expect(findings[0]).toEqual({
      school: 'а',
      basis: 'low-mathematics',
      evidence: { kind: 'low-result', procedure: 'ВПР математика 5', year: YEAR, participants: 10, below: 3, share: 0.3 },
      uncertain: false,
      origin: rows[1]!.origin,
    });
  });

  it('leave out results with a sign of bias unless they are to be counted, and ask for their analysis', () => {
    const input = { schools: [school('а')], results: [result('а', YEAR, 'ОГЭ математика', 20, 40, { biased: true })] };
    expect(brief(find(input))).toEqual(['а objectivity', 'а no-results']);
    expect(brief(find(input, { objectivity: 'count' }))).toEqual(['а low-mathematics', 'а objectivity']);
  });
});

describe('findings of declines', () => {
  const ofCounts = (was: readonly [number, number], now: readonly [number, number]): Partial<DistrictInput> => ({
    schools: [school('а')],
    results: [result('а', YEAR - 1, 'ВПР математика 5', ...was), result('а', YEAR, 'ВПР математика 5', ...now)],
  });

  it('are sure where the interval proves them: from 5 to 25 of 100', () => {
    const [finding] = find(ofCounts([5, 100], [25, 100]));
    expect(finding).toMatchObject({
      basis: 'decline',
      uncertain: false,
      evidence: { was: { year: YEAR - 1, below: 5, participants: 100 }, now: { year: YEAR, below: 25, participants: 100 } },
      origin: { address: `а ${YEAR} ВПР математика 5` },
    });
    expect((finding!.evidence as { difference: number }).difference).toBeCloseTo(0.2, 12);
  });

  it('are uncertain where they are not proven and 10 п.п. or more, and none below that', () => {
    expect(brief(find(ofCounts([2, 20], [4, 20])))).toEqual(['а decline?']);
    expect(brief(find(ofCounts([20, 200], [38, 200])))).toEqual(['а decline']);
    expect(brief(find(ofCounts([2, 20], [3, 20])))).toEqual([]);
  });

  it('are the proven ones alone where the setting asks for proof', () => {
    expect(brief(find(ofCounts([2, 20], [4, 20]), proven))).toEqual([]);
    expect(brief(find(ofCounts([5, 100], [25, 100]), proven))).toEqual(['а decline']);
  });
});

describe('findings of lists and conditions', () => {
  const schools = ['а', 'б', 'в', 'г'].map((key) => school(key));
  const results = schools.map(({ key }) => result(key, YEAR, 'ОГЭ математика', 0, 20));
  const lists = [...listed('Рособрнадзор', YEAR - 1, ['а', 'б']), ...listed('Рособрнадзор', YEAR, ['б', 'в'])];

  it('name a school that stayed on the list, with the row that says so', () => {
    const findings = find({ schools, results }, {}, { lists });
    expect(brief(findings)).toEqual(['б repeated-listing']);
    expect(findings[0]).toMatchObject({
      evidence: { kind: 'lists', from: { kind: 'external', maker: 'Рособрнадзор', year: YEAR - 1 }, to: { maker: 'Рособрнадзор', year: YEAR } },
      origin: { address: `Рособрнадзор ${YEAR} б` },
    });
  });

  it('are uncertain of lists of two makers', () => {
    const ofTwo = [...listed('Рособрнадзор', YEAR - 1, ['а']), ...listed('ЦОКО', YEAR, ['а'])];
    const named = { ...DEFAULT_ANALYSIS_SETTINGS, transitions: { from: `Рособрнадзор ${YEAR - 1}`, to: `ЦОКО ${YEAR}` } };
    expect(brief(find({ schools, results }, { analysis: named }, { lists: ofTwo }))).toEqual(['а repeated-listing?']);
  });

  it('take no list of bias for a list of low results', () => {
    const bias = [...listed('Необъективные результаты', YEAR - 1, ['а']), ...listed('Необъективные результаты', YEAR, ['а']), ...listed('Необъективные результаты', YEAR - 2, ['г'])];
    expect(brief(find({ schools, results }, {}, { lists: bias }))).toEqual(['а objectivity', 'а objectivity']);
  });

  it('tell ИСБШ of the bottom quarter with its border: 85 − 65 · 0.4 = 59 of 59, 72, 78.5, 85', () => {
    const passports = [passport('а', YEAR, [0, 0, 0.4]), passport('б', YEAR, [0, 0, 0.2]), passport('в', YEAR, [0, 0, 0.1]), passport('г', YEAR, [0, 0, 0])];
    const findings = find({ schools, results, passports });
    expect(brief(findings)).toEqual(['а adverse-conditions']);
    // the first quartile of four lies three quarters of the way from the first to the second: 59 + 0.75 · 13
    expect(findings[0]!.evidence).toEqual({ kind: 'isbsh', value: 59, border: 68.75, rank: 1, year: YEAR });
  });

  it('tell what lies below the interval of expected results, and nothing of schools within it', () => {
    const fit = (verdict: 'below' | 'within') => ({ verdict, expected: 0.02, residual: -0.22 });
    const withExpected: Change = (analysis) => ({
      ...analysis,
      expected: computed({
        schools: [
          { school: 'а', index: -0.2, participants: 40, fit: fit('below') },
          { school: 'б', index: -0.2, participants: 4, fit: fit('below') },
          { school: 'в', index: 0, participants: 40, fit: fit('within') },
          { school: 'г', index: 0, participants: 40, fit: null },
        ],
      } as never),
    });
    const findings = find({ schools, results }, {}, {}, withExpected);
    expect(brief(findings)).toEqual(['а below-expected', 'б below-expected?']);
    expect(findings[0]).toMatchObject({ evidence: { kind: 'expected', expected: 0.02, actual: -0.2, residual: -0.22 }, origin: results[0]!.origin });
  });
});

describe('findings of risks, literacy and absent results', () => {
  it('are sure of a high factor, uncertain of a medium one, and lead to the greatest deficit or to the profile', () => {
    const riskValues = [riskValue('а', YEAR, '2.1', 0.6), riskValue('а', YEAR, '2.2', 0.9), riskValue('а', YEAR, '3.1', 0.3), riskValue('а', YEAR, '4.1', 0.1)];
    const findings = find({ schools: [school('а')], results: [result('а', YEAR, 'ОГЭ математика', 0, 20)], riskValues, riskProfiles: [profileEntry('а', YEAR, 10, 'high')] });
    expect(brief(findings)).toEqual(['а risk-2', 'а risk-3?', 'а risk-10']);
    expect(findings.map(({ origin }) => origin?.address)).toEqual(['риск а 2.2', 'риск а 3.1', 'профиль а 10']);
    expect(findings.map(({ evidence }) => evidence)).toMatchObject([{ score: 0.75, level: 'high' }, { score: 0.3, level: 'medium' }, { score: null, level: 'high' }]);
  });

  it('tell diagnostic works of the year from 30 % at the two lower levels', () => {
    const literacy = [literacyRow('а', YEAR, 4, 'КДР4', '1/2/6/1'), literacyRow('а', YEAR, 6, 'КДР6', '1/1/7/1'), literacyRow('а', YEAR - 1, 8, 'КДР8', '9/0/0/1')];
    const findings = find({ schools: [school('а')], results: [result('а', YEAR, 'ОГЭ математика', 0, 20)] }, {}, { literacy });
    expect(findings.map(({ evidence }) => evidence)).toEqual([{ kind: 'literacy', work: 'КДР4', grade: 4, year: YEAR, share: 0.3, below: 3, pupils: 10 }]);
  });

  it('say that nothing is known of a school without results, and not so of a primary school', () => {
    const schools = [school('а'), school('б'), school('в', { kind: 'НОШ', primaryOnly: true })];
    const findings = find({ schools, results: [result('а', YEAR, 'ОГЭ математика', 0, 20)] });
    expect(findings).toEqual([{ school: 'б', basis: 'no-results', evidence: { kind: 'no-results', year: YEAR }, uncertain: false, origin: schools[1]!.origin }]);
  });
});

describe('all findings', () => {
  it('do not depend on the order of the rows, and each leads to a cell', () => {
    fc.assert(
      fc.property(withShuffle(fc.tuple(resultsOfSchool('а'), resultsOfSchool('б')).map(([a, b]) => [...a, ...b])), ([results, shuffled]) => {
        const schools = [school('а'), school('б')];
        const findings = find({ ...NO_ROWS, schools, results });
        expect(find({ ...NO_ROWS, schools, results: shuffled })).toEqual(findings);
        expect(findings.every(({ origin }) => origin !== null)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

});
