/**
 * Drafts of decisions: for each school of the list for support and each kind of risk that was found there, one.
 *
 * Source: [001] 5.2: decisions by four kinds of risks, operative or strategic; on the risks of a new school year not later
 * than June, on cyclic ones at once. Rule (ours): a risk is cyclic when the school stays listed or a procedure was low in both
 * years; a term of June that is over by today is «at once» too, and such a decision belongs to the school year of today.
 * The nature is that of the weightiest measure that says one. Nothing is proposed on weak signs alone.
 */
import type { DistrictAssessment } from '../../assessment';
import { groupBy } from '../../groupBy';
import type { School, SchoolYear } from '../../model';
import { basisPlace } from '../bases';
import { schoolYearOf } from '../days';
import { RISK_KINDS, type BasisId, type Day, type DecisionNature, type EffectIndicator, type Finding, type Measure, type Recommendation, type RiskKind } from '../model';
import { isLesser, isWeakSign } from '../recommend';

export interface ProposedDecision {
  /** The same with every computing of a reporting year. */
  readonly code: string;
  readonly school: School;
  readonly riskKind: RiskKind;
  readonly nature: DecisionNature;
  /** The weightiest first. */
  readonly measures: readonly [Measure, ...Measure[]];
  /** In their order. */
  readonly bases: readonly BasisId[];
  readonly year: SchoolYear;
  /** `null`: at once. */
  readonly due: Day | null;
  readonly effectIn: EffectIndicator;
}

type Assessed = Pick<DistrictAssessment, 'year' | 'schools'>;

/** In the order of the schools, then of the kinds. */
export function proposeDecisions(recommendations: readonly Recommendation[], { year, schools }: Assessed, today: Day): readonly ProposedDecision[] {
  const bySchool = groupBy(
    recommendations.filter((one) => one.measure.riskKind !== null && !isLesser(one)),
    ({ school }) => school,
  );
  const listed = schools.filter(({ groups }) => groups.length > 0);
  return listed.flatMap(({ school }) => {
    const own = bySchool.get(school.key) ?? [];
    return RISK_KINDS.flatMap((riskKind) => proposal(riskKind, own.filter(({ measure }) => measure.riskKind === riskKind), school, year, today) ?? []);
  });
}

function proposal(riskKind: RiskKind, recommendations: readonly Recommendation[], school: School, year: SchoolYear, today: Day): ProposedDecision | null {
  const [first, ...others] = recommendations.map(({ measure }) => measure);
  if (first === undefined) return null;
  const measures = [first, ...others] as const;
  const findings = strongFindings(recommendations);
  const bases = [...new Set(findings.map(({ basis }) => basis))].sort((a, b) => basisPlace(a) - basisPlace(b));
  const june: Day = `${String(year)}-06-30`;
  const late = june < today;
  return {
    code: `Р-${String(year)}-${school.code ?? school.key}-${String(RISK_KINDS.indexOf(riskKind) + 1)}`,
    school,
    riskKind,
    nature: measures.find(({ nature }) => nature !== null)?.nature ?? 'operative',
    measures,
    bases,
    year: late ? schoolYearOf(today) : year,
    due: late || isCyclic(findings) ? null : june,
    effectIn: indicatorOf(riskKind, bases),
  };
}

/** Weak signs beside others are left out. */
const strongFindings = (recommendations: readonly Recommendation[]): readonly Finding[] =>
  [...new Set(recommendations.flatMap(({ findings }) => findings))].filter((finding) => !isWeakSign(finding));

/** The school stays on the list, or one procedure was low in two years. */
function isCyclic(findings: readonly Finding[]): boolean {
  if (findings.some(({ basis }) => basis === 'repeated-listing')) return true;
  const years = new Map<string, Set<SchoolYear>>();
  for (const { evidence } of findings) {
    if (evidence.kind !== 'low-result') continue;
    years.set(evidence.procedure, (years.get(evidence.procedure) ?? new Set()).add(evidence.year));
  }
  return [...years.values()].some(({ size }) => size > 1);
}

/** Failure shows in results; other kinds in the risk factor that was found, adverse conditions in ИСБШ. */
function indicatorOf(riskKind: RiskKind, bases: readonly BasisId[]): EffectIndicator {
  if (riskKind === 'failure') return { kind: 'pooled' };
  const factor = bases.find((basis) => basis.startsWith('risk-'));
  if (factor !== undefined) return { kind: 'risk-factor', factor: Number(factor.slice('risk-'.length)) as Extract<EffectIndicator, { kind: 'risk-factor' }>['factor'] };
  return bases.includes('adverse-conditions') ? { kind: 'isbsh' } : { kind: 'pooled' };
}
