import { DEFAULT_CATALOGUE } from '../../../../src/engine/support/defaultCatalogue/defaultCatalogue';
import { proposeDecisions } from '../../../../src/engine/support/decisions/propose';
import type { BasisId, Finding, Measure, Recommendation } from '../../../../src/engine/support/model';
import { RULE_PROCEDURE_NAMES } from '../../../../src/engine/procedures';
import { assessed } from '../../analysis/rows';
import { originAt, result, school } from '../../builders';

const OGE = RULE_PROCEDURE_NAMES[4]!;
const VPR5 = RULE_PROCEDURE_NAMES[0]!;
const SPRING = '2022-05-15';

/** a and b are listed in 2022 (two low results), c is not. */
const ASSESSMENT = assessed({
  schools: [school('a', { code: '101' }), school('b'), school('c')],
  results: ['a', 'b', 'c'].flatMap((of) => [result(of, 2022, OGE, of === 'c' ? 0 : 10, 20), result(of, 2022, VPR5, of === 'c' ? 0 : 10, 20)]),
});

const measure = (code: string, over: Partial<Measure>): Measure => ({ ...DEFAULT_CATALOGUE[0]!, code, riskKind: null, nature: null, ...over });
const finding = (of: string, basis: BasisId, over: Partial<Finding> = {}): Finding => ({
  school: of,
  basis,
  evidence: { kind: 'no-results', year: 2022 },
  uncertain: false,
  origin: originAt('вывод'),
  ...over,
});
const low = (year: number, procedure = OGE): Finding => finding('a', 'low-mathematics', { evidence: { kind: 'low-result', procedure, year, participants: 20, below: 10, share: 0.5 as never } });
const recommended = (of: string, given: Measure, ...findings: readonly Finding[]): Recommendation => ({ school: of, measure: given, findings });

const propose = (recommendations: readonly Recommendation[], today = SPRING) => proposeDecisions(recommendations, ASSESSMENT, today);

describe('drafts of decisions', () => {
  it('are one for each school of the list and each kind of risk found there, weak signs aside, in the order of the kinds', () => {
    const drafts = propose([
      recommended('b', measure('1', { riskKind: 'social', nature: 'operative' }), finding('b', 'adverse-conditions')),
      recommended('b', measure('2', { riskKind: 'staff', nature: 'strategic' }), finding('b', 'risk-2')),
      recommended('b', measure('3', { riskKind: 'staff', nature: 'operative' }), finding('b', 'risk-5')),
      recommended('a', measure('4', { riskKind: 'failure' }), finding('a', 'decline')),
      recommended('c', measure('5', { riskKind: 'staff' }), finding('c', 'risk-2')),
      recommended('a', measure('6', { riskKind: 'equipment' }), finding('a', 'risk-1', { uncertain: true, evidence: { kind: 'risk-factor', factor: 1, level: 'medium', score: 0.3, year: 2022 } })),
      recommended('a', measure('7', {}), finding('a', 'risk-9')),
    ]);
    expect(drafts.map(({ code, nature, measures, bases, effectIn }) => [code, nature, measures.map((one) => one.code).join(), bases.join(), JSON.stringify(effectIn)])).toEqual([
      ['Р-2022-101-3', 'operative', '4', 'decline', '{"kind":"pooled"}'],
      ['Р-2022-b-1', 'strategic', '2,3', 'risk-2,risk-5', '{"kind":"risk-factor","factor":2}'],
      ['Р-2022-b-4', 'operative', '1', 'adverse-conditions', '{"kind":"isbsh"}'],
    ]);
  });

  it('are due by 30 June of the reporting year, and belong to it', () => {
    expect(propose([recommended('a', measure('1', { riskKind: 'failure' }), finding('a', 'decline'))])).toMatchObject([{ due: '2022-06-30', year: 2022 }]);
    expect(propose([recommended('a', measure('1', { riskKind: 'failure' }), finding('a', 'decline'))], '2022-06-30')).toMatchObject([{ due: '2022-06-30' }]);
  });

  it('are due at once when that day is over, and belong to the school year of today', () => {
    expect(propose([recommended('a', measure('1', { riskKind: 'failure' }), finding('a', 'decline'))], '2022-11-22')).toMatchObject([{ code: 'Р-2022-101-3', due: null, year: 2023 }]);
  });

  it('are due at once on cyclic risks: the school stays listed, or a procedure was low in both years', () => {
    const due = (...findings: readonly Finding[]) => propose([recommended('a', measure('1', { riskKind: 'failure' }), ...findings)]).map((draft) => draft.due);
    expect(due(finding('a', 'repeated-listing'))).toEqual([null]);
    expect(due(low(2022), low(2021))).toEqual([null]);
    expect(due(low(2022), low(2021, VPR5))).toEqual(['2022-06-30']);
  });
});
