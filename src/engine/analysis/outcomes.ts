/**
 * The integral index of a school's results in one year.
 *
 * Source: [002] «интегральный показатель учебных результатов» of six groups of procedures (ВПР of the primary, middle and
 * senior school, ОГЭ, ЕГЭ, КДР); how they are brought together is not told: the rule below is ours and said to be.
 * Formula: per procedure p and school s, d = (1 − x/n) − (1 − Σx/Σn), where the sums go over all schools; the index is the mean
 * over the groups of the mean of d over the procedures of a group. Unit: a difference of shares (shown in п.п.); 0 is the
 * share of all schools together, positive is better.
 * Missing data: results without participants, or with a sign of bias that is to be left out, are no results; a school
 * without any has no index. Of two rows of one school and procedure the first counts.
 */
import type { DistrictAssessment } from '../assessment';
import type { ProcedureResult, SchoolKey, SchoolYear } from '../model';
import { mean } from '../stats/mean';
import { procedureGroup, type ProcedureGroup } from './procedureGroups';

export interface SchoolOutcome {
  readonly school: SchoolKey;
  /** Difference of shares, −1..1. */
  readonly index: number;
  /** Of all procedures together. */
  readonly participants: number;
  readonly procedures: number;
}

export interface OutcomeOptions {
  readonly year: SchoolYear;
  /** Results with a sign of bias are counted. */
  readonly countBiased: boolean;
}

export type Outcomes = ReadonlyMap<SchoolKey, SchoolOutcome>;

/** The outcomes of the reporting year. */
export interface DistrictOutcomes {
  /** By the setting of objectivity: with the biased results counted or left out. */
  readonly outcomes: Outcomes;
  /** In the mode `both`, where there are biased results: the outcomes if they were counted. */
  readonly ifBiasedCounted: Outcomes | null;
}

export function districtOutcomes({ input: { results }, year, settings: { objectivity } }: DistrictAssessment): DistrictOutcomes {
  const bySchool = (countBiased: boolean): Outcomes => new Map(schoolOutcomes(results, { year, countBiased }).map((outcome) => [outcome.school, outcome]));
  const twice = objectivity === 'both' && usableResults(results, { year, countBiased: true }).some(({ biased }) => biased);
  return { outcomes: bySchool(objectivity === 'count'), ifBiasedCounted: twice ? bySchool(true) : null };
}

/** In the order in which the schools appear among the results. */
export function schoolOutcomes(results: readonly ProcedureResult[], options: OutcomeOptions): readonly SchoolOutcome[] {
  const used = usableResults(results, options);
  const pooled = pooledShares(used);
  const bySchool = new Map<SchoolKey, ProcedureResult[]>();
  for (const result of used) {
    const known = bySchool.get(result.school);
    if (known) known.push(result);
    else bySchool.set(result.school, [result]);
  }
  return [...bySchool].map(([school, own]) => outcomeOf(school, own, pooled));
}

/** The results of one year that count: with participants, the first of each school and procedure, unbiased unless they are to be counted. */
export function usableResults(results: readonly ProcedureResult[], { year, countBiased }: OutcomeOptions): readonly ProcedureResult[] {
  const seen = new Map<SchoolKey, Set<string>>();
  return results.filter((result) => {
    if (result.year !== year) return false;
    const procedures = seen.get(result.school) ?? new Set();
    if (procedures.has(result.procedure)) return false;
    procedures.add(result.procedure);
    seen.set(result.school, procedures);
    return result.participants > 0 && (countBiased || !result.biased);
  });
}

/** Per procedure the share below the threshold of all schools together. */
function pooledShares(results: readonly ProcedureResult[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { below: number; participants: number }>();
  for (const { procedure, below, participants } of results) {
    const sum = sums.get(procedure) ?? { below: 0, participants: 0 };
    sums.set(procedure, { below: sum.below + below, participants: sum.participants + participants });
  }
  return new Map([...sums].map(([procedure, { below, participants }]) => [procedure, below / participants]));
}

function outcomeOf(school: SchoolKey, results: readonly ProcedureResult[], pooled: ReadonlyMap<string, number>): SchoolOutcome {
  const groups = new Map<ProcedureGroup, number[]>();
  let participants = 0;
  for (const result of results) {
    const group = procedureGroup(result.procedure);
    const difference = pooled.get(result.procedure)! - result.below / result.participants;
    const known = groups.get(group);
    if (known) known.push(difference);
    else groups.set(group, [difference]);
    participants += result.participants;
  }
  return { school, index: mean([...groups.values()].map(mean)), participants, procedures: results.length };
}
