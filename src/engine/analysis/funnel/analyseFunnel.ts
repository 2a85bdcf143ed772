/**
 * The funnel of every procedure of the reporting year, and of the nine of the rule of low results together.
 *
 * Source: the use of funnel plots for small schools is ours (the documents give no minimum number of participants); it stands
 * beside the official status and never in its place.
 * Missing data: results without participants, or with a sign of bias that is to be left out, are no results.
 */
import type { DistrictAssessment } from '../../assessment';
import type { ProcedureResult, SchoolKey } from '../../model';
import { RULE_PROCEDURE_NAMES, ruleProcedurePosition, type ProcedureName } from '../../procedures';
import { usableResults } from '../outcomes';
import { computed, notComputed, type Analysed } from '../reasons';
import { funnelGroup, ifCounted, type Counts } from './group';
import type { FunnelGroup, FunnelResult } from './result';

type Group = Omit<FunnelGroup, 'ifBiasedCounted'>;

export function analyseFunnel(assessment: DistrictAssessment): Analysed<FunnelResult> {
  const { objectivity } = assessment.settings;
  const counted = funnelsOf(assessment, objectivity === 'count');
  const withBiased = objectivity === 'count' ? counted : funnelsOf(assessment, true);
  if (counted.groups.length === 0) return notComputed({ code: 'no-results' });
  const biased = new Map(withBiased.groups.map((group) => [group.procedure, group]));
  return computed({
    groups: counted.groups.map((group) => ({ ...group, ifBiasedCounted: objectivity === 'both' ? ifCounted(biased.get(group.procedure)!) : null })),
    excluded: withBiased.results - counted.results,
  });
}

function funnelsOf({ input, year, schools }: DistrictAssessment, countBiased: boolean): { readonly groups: readonly Group[]; readonly results: number } {
  const order = new Map(schools.map(({ school }, at) => [school.key, at]));
  const results = usableResults(input.results, { year, countBiased })
    .filter(({ school }) => order.has(school))
    .sort((a, b) => order.get(a.school)! - order.get(b.school)!);
  const byProcedure = new Map<ProcedureName, ProcedureResult[]>();
  for (const result of results) {
    const known = byProcedure.get(result.procedure);
    if (known) known.push(result);
    else byProcedure.set(result.procedure, [result]);
  }
  const held = [...RULE_PROCEDURE_NAMES.filter((name) => byProcedure.has(name)), ...[...byProcedure.keys()].filter((name) => ruleProcedurePosition(name) === null)];
  const together = togetherOf(results.filter(({ procedure }) => ruleProcedurePosition(procedure) !== null));
  return {
    groups: [...(together.length > 0 ? [funnelGroup(null, together)] : []), ...held.map((name) => funnelGroup(name, byProcedure.get(name)!.map(countsOf)))],
    results: results.length,
  };
}

const countsOf = ({ school, participants, below, origin }: ProcedureResult): Counts => ({ school, participants, below, origin });

/** The results are in the order of the schools. */
function togetherOf(results: readonly ProcedureResult[]): readonly Counts[] {
  const sums = new Map<SchoolKey, { participants: number; below: number }>();
  for (const { school, participants, below } of results) {
    const sum = sums.get(school) ?? { participants: 0, below: 0 };
    sums.set(school, { participants: sum.participants + participants, below: sum.below + below });
  }
  return [...sums].map(([school, sum]) => ({ school, ...sum, origin: null }));
}
