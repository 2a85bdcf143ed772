/**
 * Results entered by schools and results aggregated from pupils, in one list.
 *
 * Source: workbook contract, «Participants → results»: where both have the same key the aggregate wins, and a
 * difference is told.
 * Rule: of one school, year and procedure the aggregate stands in the place of the entered row and keeps its sign of
 * bias, which pupils' rows cannot show. A difference: participants or below differ.
 * Missing data: what the aggregate cannot know (a mean where pupils have no scores) is taken from the entered row if
 * both speak of the same counts, else stays missing.
 */
import type { ProcedureResult } from './model';
import { resultKey } from './resultKey';

export interface AggregateDifference {
  readonly entered: ProcedureResult;
  readonly aggregated: ProcedureResult;
}

/** Entered rows first, each in its place, then aggregates without an entered row. Keys are unique within either list. */
export function mergeAggregated(
  entered: readonly ProcedureResult[],
  aggregated: readonly ProcedureResult[],
): { readonly results: readonly ProcedureResult[]; readonly differences: readonly AggregateDifference[] } {
  if (aggregated.length === 0) return { results: entered, differences: [] };
  const unmatched = new Map(aggregated.map((result) => [resultKey(result), result]));
  const differences: AggregateDifference[] = [];
  const results = entered.map((row) => {
    const key = resultKey(row);
    const aggregate = unmatched.get(key);
    if (aggregate === undefined) return row;
    unmatched.delete(key);
    if (sameCounts(row, aggregate)) return completed(aggregate, row);
    differences.push({ entered: row, aggregated: aggregate });
    return { ...aggregate, biased: row.biased };
  });
  return { results: [...results, ...unmatched.values()], differences };
}

const sameCounts = (a: ProcedureResult, b: ProcedureResult): boolean => a.participants === b.participants && a.below === b.below;

const completed = (aggregate: ProcedureResult, row: ProcedureResult): ProcedureResult => ({
  ...aggregate,
  biased: row.biased,
  meanScore: aggregate.meanScore ?? row.meanScore,
  marks4and5: aggregate.marks4and5 ?? row.marks4and5,
  above60: aggregate.above60 ?? row.above60,
});
