/**
 * Which measures answer what was found of each school, and which of them the municipality carries out once for several.
 *
 * Source: [001] 7.2, [004] «адресные рекомендации»: each recommendation is for one school and rests on what was found there.
 * Rule: a measure is recommended when one of its grounds was found; it stands once for a school, with everything it rests on.
 * A weak sign (a factor at «средний», a decline that is not proven) calls for measures of the school alone: the municipality's
 * means go where something is sure.
 * Order: by weight, then as in the catalogue. A finding weighs 2, an uncertain one 1: a measure that answers more and surer
 * findings comes first. The weight is ours; it orders and decides nothing.
 */
import { groupBy } from '../groupBy';
import type { SchoolKey } from '../model';
import { basisPlace } from './bases';
import type { BasisId, Finding, Measure, Recommendation } from './model';

/** A measure of the municipality's and the schools that it would serve, in the order of the findings. */
export interface UnitedMeasure {
  readonly measure: Measure;
  readonly schools: readonly SchoolKey[];
  /** What it rests on in these schools: each ground once, in the order of the bases. */
  readonly bases: readonly BasisId[];
  /** The most urgent one among these schools. */
  readonly priority: Priority;
  /** It rests on weak signs alone, in all of these schools. */
  readonly uncertain: boolean;
}

const findingWeight = ({ uncertain }: Finding): number => (uncertain ? 1 : 2);

export const recommendationWeight = ({ findings }: Pick<Recommendation, 'findings'>): number => findings.reduce((sum, finding) => sum + findingWeight(finding), 0);

/** A factor at «средний», or a decline that is not proven. Few participants make no sign weak: what the rule says of a small school stands. */
export const isWeakSign = ({ uncertain, evidence: { kind } }: Finding): boolean => uncertain && (kind === 'risk-factor' || kind === 'change');

/** `first`: it answers at least two findings beside weak signs; `second`: one; `third`: weak signs only. */
export const PRIORITIES = ['first', 'second', 'third'] as const;
export type Priority = (typeof PRIORITIES)[number];

export function priorityOf({ findings }: Pick<Recommendation, 'findings'>): Priority {
  const strong = findings.filter((finding) => !isWeakSign(finding)).length;
  if (strong >= 2) return 'first';
  return strong === 1 ? 'second' : 'third';
}

/** It rests on weak signs alone. */
export const isLesser = (recommendation: Pick<Recommendation, 'findings'>): boolean => priorityOf(recommendation) === 'third';

/** School by school in the order of the findings; of one school the weightiest first. */
export function recommend(findings: readonly Finding[], catalogue: readonly Measure[]): readonly Recommendation[] {
  const answers = measuresByBasis(catalogue);
  const recommendations: Recommendation[] = [];
  for (const [school, own] of groupBy(findings, ({ school }) => school)) recommendations.push(...recommendFor(school, own, catalogue, answers));
  return recommendations;
}

type Answers = ReadonlyMap<BasisId, readonly number[]>;

/** Places in the catalogue. */
function measuresByBasis(catalogue: readonly Measure[]): Answers {
  const answers = new Map<BasisId, number[]>();
  catalogue.forEach(({ bases }, place) => {
    for (const basis of new Set(bases)) {
      const known = answers.get(basis);
      if (known) known.push(place);
      else answers.set(basis, [place]);
    }
  });
  return answers;
}

function recommendFor(school: SchoolKey, findings: readonly Finding[], catalogue: readonly Measure[], answers: Answers): readonly Recommendation[] {
  const grounds = new Map<number, Finding[]>();
  for (const finding of findings) {
    const isWeak = isWeakSign(finding);
    for (const place of answers.get(finding.basis) ?? []) {
      if (isWeak && catalogue[place]!.level === 'municipality') continue;
      const known = grounds.get(place);
      if (known) known.push(finding);
      else grounds.set(place, [finding]);
    }
  }
  return [...grounds]
    .map(([place, own]) => ({ place, weight: recommendationWeight({ findings: own }), recommendation: { school, measure: catalogue[place]!, findings: own } }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ recommendation }) => recommendation);
}

/** The measures of the municipality's level, those for most schools first, then as in the catalogue. */
export function uniteMeasures(recommendations: readonly Recommendation[], catalogue: readonly Measure[]): readonly UnitedMeasure[] {
  const byMeasure = new Map<Measure, Recommendation[]>(catalogue.filter(({ level }) => level === 'municipality').map((measure) => [measure, []]));
  for (const recommendation of recommendations) byMeasure.get(recommendation.measure)?.push(recommendation);
  return [...byMeasure]
    .filter(([, own]) => own.length > 0)
    .map(([measure, own]) => united(measure, own))
    .sort((a, b) => b.schools.length - a.schools.length);
}

function united(measure: Measure, recommendations: readonly Recommendation[]): UnitedMeasure {
  const bases = new Set<BasisId>();
  for (const { findings } of recommendations) for (const { basis } of findings) bases.add(basis);
  return {
    measure,
    schools: recommendations.map(({ school }) => school),
    bases: [...bases].sort((a, b) => basisPlace(a) - basisPlace(b)),
    priority: PRIORITIES.find((priority) => recommendations.some((one) => priorityOf(one) === priority))!,
    uncertain: recommendations.every(isLesser),
  };
}
