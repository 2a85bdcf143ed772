import fc from 'fast-check';
import { BASIS_IDS } from '../../../src/engine/support/bases';
import { DEFAULT_CATALOGUE } from '../../../src/engine/support/defaultCatalogue/defaultCatalogue';
import type { BasisId, Evidence, Finding, Measure } from '../../../src/engine/support/model';
import { isLesser, isWeakSign, priorityOf, recommend, recommendationWeight, uniteMeasures } from '../../../src/engine/support/recommend';
import { asShare } from '../../../src/engine/units';
import { originAt } from '../builders';

const evidenceOf = (basis: BasisId, uncertain: boolean): Evidence => {
  const factor = /^risk-(\d+)$/.exec(basis)?.[1];
  if (factor !== undefined) return { kind: 'risk-factor', factor: Number(factor) as 1, level: uncertain ? 'medium' : 'high', score: 0.5, year: 2021 };
  if (basis === 'decline') return { kind: 'change', procedure: 'ОГЭ математика', was: { year: 2020, below: 1, participants: 20 }, now: { year: 2021, below: 4, participants: 20 }, difference: 0.15 };
  return { kind: 'low-result', procedure: 'ОГЭ математика', year: 2021, participants: 20, below: 6, share: asShare(0.3) };
};

const finding = (school: string, basis: BasisId, uncertain = false): Finding => ({ school, basis, evidence: evidenceOf(basis, uncertain), uncertain, origin: originAt(`${school} ${basis}`) });

const measure = (code: string, bases: readonly BasisId[], level: Measure['level'] = 'school'): Measure => ({ ...DEFAULT_CATALOGUE[0]!, code, bases, level });

const brief = (recommendations: ReturnType<typeof recommend>): readonly string[] =>
  recommendations.map((one) => `${one.school} ${one.measure.code}: ${one.findings.map(({ basis }) => basis).join(', ')} (${priorityOf(one)})`);

describe('recommending measures', () => {
  const catalogue = [measure('1', ['risk-2']), measure('2', ['low-mathematics', 'risk-2']), measure('3', ['risk-2'], 'municipality'), measure('4', ['decline']), measure('5', ['literacy'])];

  it('gives a school each measure once, with all that it rests on, the weightiest first', () => {
    const findings = [finding('а', 'low-mathematics'), finding('а', 'low-mathematics', true), finding('а', 'risk-2'), finding('б', 'decline')];
    expect(brief(recommend(findings, catalogue))).toEqual([
      'а 2: low-mathematics, low-mathematics, risk-2 (first)',
      'а 1: risk-2 (second)',
      'а 3: risk-2 (second)',
      'б 4: decline (second)',
    ]);
  });

  it('answers weak signs with measures of the school alone, and last', () => {
    expect(brief(recommend([finding('а', 'risk-2', true), finding('а', 'decline', true)], catalogue))).toEqual(['а 1: risk-2 (third)', 'а 2: risk-2 (third)', 'а 4: decline (third)']);
  });

  it('does not put a small school last: few participants are no weak sign', () => {
    expect(brief(recommend([finding('а', 'low-mathematics', true)], catalogue))).toEqual(['а 2: low-mathematics (second)']);
  });

  it('weighs a sure finding twice an uncertain one', () => {
    expect(recommendationWeight({ findings: [finding('а', 'risk-2'), finding('а', 'risk-3', true)] })).toBe(3);
  });

  it('unites the municipality’s measures, those for most schools first, and leaves out those nobody needs', () => {
    const measures = [measure('1', ['risk-1'], 'municipality'), measure('2', ['risk-2', 'risk-3'], 'municipality'), measure('3', ['risk-9'], 'municipality'), measure('4', ['risk-2'])];
    const united = uniteMeasures(recommend([finding('а', 'risk-1'), finding('а', 'risk-3'), finding('б', 'risk-2')], measures), measures);
    expect(united.map(({ measure: { code }, schools, bases }) => [code, schools, bases])).toEqual([
      ['2', ['а', 'б'], ['risk-2', 'risk-3']],
      ['1', ['а'], ['risk-1']],
    ]);
  });
});

describe('any recommendations', () => {
  const findings = fc
    .array(fc.record({ school: fc.constantFrom('а', 'б', 'в'), basis: fc.constantFrom(...BASIS_IDS), uncertain: fc.boolean() }), { maxLength: 25 })
    .map((drawn) => drawn.map(({ school, basis, uncertain }) => finding(school, basis, uncertain)));
  const catalogues = fc.oneof(
    fc.constant(DEFAULT_CATALOGUE),
    fc
      .array(fc.record({ bases: fc.array(fc.constantFrom(...BASIS_IDS), { minLength: 1, maxLength: 3 }), level: fc.constantFrom('school' as const, 'municipality' as const) }), { maxLength: 12 })
      .map((drawn) => drawn.map(({ bases, level }, at) => measure(String(at), bases, level))),
  );

  it('rest on findings of their school which their measure answers, once for a school and measure', () => {
    fc.assert(
      fc.property(findings, catalogues, (found, catalogue) => {
        const recommendations = recommend(found, catalogue);
        expect(new Set(recommendations.map(({ school, measure: { code } }) => `${school} ${code}`)).size).toBe(recommendations.length);
        for (const { school, measure: { bases, level }, findings: own } of recommendations) {
          expect(own.length).toBeGreaterThan(0);
          expect(own.every((one) => one.school === school && bases.includes(one.basis) && found.includes(one))).toBe(true);
          if (level === 'municipality') expect(own.some(isWeakSign)).toBe(false);
        }
      }),
    );
  });

  it('leave no finding without an answer that the catalogue has', () => {
    fc.assert(
      fc.property(findings, catalogues, (found, catalogue) => {
        const recommendations = recommend(found, catalogue);
        for (const one of found) {
          const answered = catalogue.some(({ bases, level }) => bases.includes(one.basis) && (level === 'school' || !isWeakSign(one)));
          expect(recommendations.some(({ findings: own }) => own.includes(one))).toBe(answered);
        }
      }),
    );
  });

  it('are the same for the same, and as many whatever the order of the findings', () => {
    fc.assert(
      fc.property(findings, catalogues, (found, catalogue) => {
        const recommendations = recommend(found, catalogue);
        expect(recommend(found, catalogue)).toEqual(recommendations);
        const told = (all: typeof recommendations): readonly string[] => all.map((one) => `${one.school} ${one.measure.code} ${String(recommendationWeight(one))}`).sort();
        expect(told(recommend([...found].reverse(), catalogue))).toEqual(told(recommendations));
      }),
    );
  });

  it('of a school stand by weight, and are united in whole', () => {
    fc.assert(
      fc.property(findings, catalogues, (found, catalogue) => {
        const recommendations = recommend(found, catalogue);
        for (const [at, one] of recommendations.entries()) {
          const next = recommendations[at + 1];
          if (next?.school === one.school) expect(recommendationWeight(one)).toBeGreaterThanOrEqual(recommendationWeight(next));
        }
        const united = uniteMeasures(recommendations, catalogue);
        expect(united.reduce((sum, { schools }) => sum + schools.length, 0)).toBe(recommendations.filter(({ measure: { level } }) => level === 'municipality').length);
        expect(recommendations.filter(isLesser).every(({ measure: { level } }) => level === 'school')).toBe(true);
      }),
    );
  });
});
