/**
 * The funnel of every procedure of the reporting year, and of the nine of the rule of low results together.
 *
 * Source: the use of funnel plots for small schools is ours (the documents give no minimum number of participants); it stands
 * beside the official status and never in its place.
 * Missing data: results without participants, or with a sign of bias that is to be left out, are no results.
 */
import type { DistrictAssessment } from '../../assessment';
import type { ProcedureResult, SchoolKey } from '../../model';
import { groupBy } from '../../groupBy';
import { RULE_PROCEDURE_NAMES, ruleProcedurePosition, type ProcedureName } from '../../procedures';
import { usableResults } from '../outcomes';
import { computed, notComputed, type Analysed } from '../reasons';
import { funnelGroup, ifCounted, type Counts } from './group';
import type { FunnelGroup, FunnelResult } from './result';

type Group = Omit<FunnelGroup, 'ifBiasedCounted'>;

export function analyseFunnel(assessment: DistrictAssessment): Analysed<FunnelResult> {
  const { objectivity } = assessment.settings;
  const results = resultsOf(assessment, objectivity === 'count');
  if (results.length === 0) return notComputed({ code: 'no-results' });
  const withBiased = objectivity === 'count' ? results : resultsOf(assessment, true);
  const biased = objectivity === 'both' ? new Map(groupsOf(withBiased).map((group) => [group.procedure, group])) : null;
  return computed({
    groups: groupsOf(results).map((group) => ({ ...group, ifBiasedCounted: biased && ifCounted(biased.get(group.procedure)!) })),
    excluded: withBiased.length - results.length,
  });
}

/** In the order of the schools. */
function resultsOf({ input, year, schools }: DistrictAssessment, countBiased: boolean): readonly ProcedureResult[] {
  const order = new Map(schools.map(({ school }, at) => [school.key, at]));
  return usableResults(input.results, { year, countBiased })
    .filter(({ school }) => order.has(school))
    .sort((a, b) => order.get(a.school)! - order.get(b.school)!);
}

function groupsOf(results: readonly ProcedureResult[]): readonly Group[] {
  const byProcedure = groupBy(results, ({ procedure }) => procedure);
  const held: readonly ProcedureName[] = [...RULE_PROCEDURE_NAMES.filter((name) => byProcedure.has(name)), ...[...byProcedure.keys()].filter((name) => ruleProcedurePosition(name) === null)];
  const together = togetherOf(results.filter(({ procedure }) => ruleProcedurePosition(procedure) !== null));
  return [...(together.length > 0 ? [funnelGroup(null, together)] : []), ...held.map((name) => funnelGroup(name, byProcedure.get(name)!.map(countsOf)))];
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
