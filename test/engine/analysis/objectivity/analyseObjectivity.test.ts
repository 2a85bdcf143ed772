import fc from 'fast-check';
import { analyseObjectivity, namesBias } from '../../../../src/engine/analysis/objectivity/analyseObjectivity';
import type { CheckedResult, ObjectivityResult } from '../../../../src/engine/analysis/objectivity/result';
import { DEFAULT_ANALYSIS_SETTINGS } from '../../../../src/engine/analysis/settings';
import { assessDistrict } from '../../../../src/engine/assessDistrict';
import type { DistrictInput, ListEntry, ProcedureResult } from '../../../../src/engine/model';
import { RULE_PROCEDURE_NAMES } from '../../../../src/engine/procedures';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/engine/settings';
import { asShare } from '../../../../src/engine/units';
import { originAt, result, school } from '../../builders';

const VPR = 'ВПР русский язык 6';
const OGE = 'ОГЭ русский язык';
const OGE_OTHER = 'ОГЭ математика';

const assessed = (results: readonly ProcedureResult[], settings: Partial<Settings>) => {
  const keys = [...new Set(results.map((one) => one.school))];
  const input: DistrictInput = { schools: keys.map((key) => school(key)), results, passports: [], riskValues: [], riskProfiles: [] };
  return assessDistrict(input, { ...DEFAULT_SETTINGS, ...settings })!;
};

const check = (results: readonly ProcedureResult[], settings: Partial<Settings> = {}, lists: readonly ListEntry[] = []): ObjectivityResult => {
  const found = analyseObjectivity(assessed(results, settings), { lists });
  if (found.status !== 'computed') throw new Error(found.reason.code);
  return found.result;
};

const ofSchool = ({ results }: ObjectivityResult, key: string, procedure = VPR): CheckedResult => results.find((one) => one.school === key && one.procedure === procedure)!;

/** `marked('а', ВПР, 21, 24)`: 21 of 24 have a 4 or a 5, nobody is below the threshold. */
const marked = (of: string, procedure: string, good: number, participants: number, over: Partial<ProcedureResult> = {}): ProcedureResult => result(of, 2021, procedure, 0, participants, { marks4and5: good, ...over });

/** The others have 100 of 200 in ВПР and 100 of 200 in ОГЭ. */
const OTHERS = [marked('б', VPR, 60, 100), marked('в', VPR, 40, 100), marked('б', OGE, 55, 100), marked('в', OGE, 45, 100), marked('б', OGE_OTHER, 50, 100)];

describe('a high result', () => {
  it('is above the share of all other schools together with its lower bound by more than the margin', () => {
    const found = ofSchool(check([marked('а', VPR, 21, 24), ...OTHERS]), 'а');
    // statsmodels 0.15.0: proportion_confint(21, 24, method='wilson')
    expect(found.lower).toBeCloseTo(0.6899611872949992, 12);
    expect(found.upper).toBeCloseTo(0.9565566591987656, 12);
    expect(found).toMatchObject({ measure: 'marks4and5', count: 21, others: { count: 100, participants: 200, share: 0.5 }, high: true });
  });

  it('at 99 per cent and with a margin of 15 points is none', () => {
    const objectivity = { level: '99', margin: asShare(0.15) } as const;
    const found = ofSchool(check([marked('а', VPR, 21, 24), ...OTHERS], { analysis: { ...DEFAULT_ANALYSIS_SETTINGS, objectivity } }), 'а');
    // statsmodels 0.15.0: proportion_confint(21, 24, alpha=.01, method='wilson')
    expect(found.lower).toBeCloseTo(0.6197577073946549, 12);
    expect(found.high).toBe(false);
  });

  it('without anything to compare with needs analysis, and says no more', () => {
    expect(ofSchool(check([marked('а', VPR, 21, 24), ...OTHERS]), 'а')).toMatchObject({ comparison: null, verdict: 'needs-analysis' });
  });

  it('is not confirmed by an exam in the same subject that is not above the others’', () => {
    const found = ofSchool(check([marked('а', VPR, 21, 24), marked('а', OGE, 10, 20), marked('а', OGE_OTHER, 20, 20), ...OTHERS]), 'а');
    expect(found).toMatchObject({ comparison: { by: 'exam', mean: 0, agrees: false, results: [{ procedure: OGE, share: 0.5, othersShare: 0.5 }] }, verdict: 'not-confirmed' });
  });

  it('is confirmed by an exam in the same subject above the others’', () => {
    expect(ofSchool(check([marked('а', VPR, 21, 24), marked('а', OGE, 11, 20), ...OTHERS]), 'а')).toMatchObject({ comparison: { by: 'exam', agrees: true }, verdict: null });
  });

  it('without such an exam is held against all other procedures of the school', () => {
    const found = ofSchool(check([marked('а', VPR, 21, 24), marked('а', OGE_OTHER, 12, 20), marked('а', 'КДР6', 1, 20), marked('б', 'КДР6', 10, 20), ...OTHERS]), 'а');
    expect(found.comparison).toMatchObject({ by: 'all', agrees: false });
    // (12/20 − 50/100 + 1/20 − 10/20)/2
    expect(found.comparison!.mean).toBeCloseTo(-0.175, 12);
  });
});

describe('the share that is compared', () => {
  it('is that of those who reached the threshold where marks are not known of this school or of any other', () => {
    const plain = result('а', 2021, VPR, 1, 24);
    expect(ofSchool(check([plain, ...OTHERS]), 'а')).toMatchObject({ measure: 'reached', count: 23, others: { count: 200, participants: 200 } });
    const alone = check([marked('а', VPR, 21, 24), result('б', 2021, VPR, 50, 100)]);
    expect(ofSchool(alone, 'а')).toMatchObject({ measure: 'reached', count: 24, others: { count: 50, participants: 100 } });
  });
});

describe('what is not asked', () => {
  it('are results of few participants; they confirm nothing either', () => {
    const found = check([marked('а', VPR, 9, 9), marked('а', OGE, 9, 9), ...OTHERS]);
    expect(ofSchool(found, 'а')).toMatchObject({ notAsked: 'small', high: null, comparison: null, verdict: null });
    expect(ofSchool(check([marked('а', VPR, 21, 24), marked('а', OGE, 0, 9), ...OTHERS]), 'а').comparison).toBeNull();
  });

  it('are results that no other school has', () => {
    expect(ofSchool(check([marked('а', VPR, 24, 24)]), 'а')).toMatchObject({ notAsked: 'no-others', others: null, high: null, verdict: null });
  });
});

describe('external signs', () => {
  it('in a row make it need analysis, and leave it out of the shares unless they are counted', () => {
    const results = [marked('а', VPR, 12, 24, { biased: true }), ...OTHERS];
    expect(ofSchool(check(results), 'а')).toMatchObject({ flagged: true, counted: false, verdict: 'needs-analysis', others: { participants: 200 } });
    expect(ofSchool(check(results), 'б').others).toMatchObject({ participants: 100, count: 40 });
    expect(ofSchool(check(results, { objectivity: 'count' }), 'б').others).toMatchObject({ participants: 124, count: 52 });
  });

  it('in the mode of both ways tell the counts with them, and the status of the school', () => {
    const low = [result('а', 2021, VPR, 12, 24, { biased: true }), result('а', 2021, OGE, 12, 24), ...OTHERS];
    const found = check(low, { objectivity: 'both' });
    expect(found.ifBiasedCounted).not.toBeNull();
    expect(found.statuses).toEqual([{ school: 'а', status: 'not-listed', criteria: [], statusIfCounted: 'listed', criteriaIfCounted: [1], changes: true }]);
    expect(check(low)).toMatchObject({ ifBiasedCounted: null, statuses: [] });
  });

  it('on a list whose name speaks of bias are told with their place, others are not', () => {
    const entry = (list: string, of: string, year: number): ListEntry => ({ list, year, school: of, origin: originAt(list) });
    const lists = [entry('Рособрнадзор', 'а', 2021), entry('Необъективные результаты ВПР', 'б', 2020), entry('признаки необъективности', 'а', 2020), entry('признаки необъективности', 'а', 2021), entry('признаки необъективности', 'нет такой', 2021)];
    expect(check([marked('а', VPR, 21, 24), ...OTHERS], {}, lists).listed.map(({ school: of, list, year }) => [of, list, year])).toEqual([
      ['а', 'признаки необъективности', 2021],
      ['а', 'признаки необъективности', 2020],
      ['б', 'Необъективные результаты ВПР', 2020],
    ]);
    expect(namesBias('Объективные результаты')).toBe(false);
  });
});

describe('whatever the results', () => {
  const row = fc.record({ of: fc.constantFrom('1', '2', '3', '4'), procedure: fc.constantFrom(...RULE_PROCEDURE_NAMES, 'КДР6'), participants: fc.integer({ min: 0, max: 40 }), failed: fc.double({ min: 0, max: 1, noNaN: true }), good: fc.option(fc.double({ min: 0, max: 1, noNaN: true })), biased: fc.boolean() });
  const rows = fc.array(row, { minLength: 1, maxLength: 40 }).map((drawn) =>
    drawn.map(({ of, procedure, participants, failed, good, biased }) => {
      const below = Math.round(failed * participants);
      return result(of, 2021, procedure, below, participants, { biased, marks4and5: good === null ? null : Math.round(good * (participants - below)) });
    }),
  );
  const mode = fc.constantFrom<Settings['objectivity']>('exclude', 'count', 'both');

  it('the check gives plain figures and changes no status', () => {
    fc.assert(
      fc.property(rows, mode, (results, objectivity) => {
        const assessment = assessed(results, { objectivity });
        const before = JSON.stringify(assessment.schools);
        const found = analyseObjectivity(assessment, { lists: [] });
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(JSON.stringify(assessment.schools)).toBe(before);
      }),
    );
  });

  it('the others and the school itself are all counted results of the procedure', () => {
    fc.assert(
      fc.property(rows, (results) => {
        const found = analyseObjectivity(assessed(results, { objectivity: 'count' }), { lists: [] });
        if (found.status !== 'computed') return;
        for (const one of found.result.results) {
          if (one.others === null || one.measure === 'marks4and5') continue;
          const all = found.result.results.filter(({ procedure }) => procedure === one.procedure);
          expect(one.others.participants + one.participants).toBe(all.reduce((sum, { participants }) => sum + participants, 0));
          expect(one.others.count + one.count).toBe(all.reduce((sum, { reached }) => sum + reached, 0));
        }
      }),
    );
  });
});
