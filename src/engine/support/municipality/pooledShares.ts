/**
 * All schools together by procedure: participants and those below the threshold of the reporting year beside the year before.
 *
 * Source: the nine procedures of [002]; the interval of the change is ours (dynamics/change.ts).
 * Rule: results that the lists do not count (a sign of bias) are left out; of two rows of one school, procedure and year the first
 * counts. The change is «more than chance» where its whole interval lies beyond the margin.
 * Missing data: a year without participants is `null`, and so is the change then; a procedure held in neither year is absent.
 */
import { shareChange } from '../../analysis/dynamics/change';
import { heldResults } from '../../analysis/dynamics/series';
import type { DistrictAssessment } from '../../assessment';
import { groupBy } from '../../groupBy';
import type { SchoolKey, SchoolYear } from '../../model';
import { RULE_PROCEDURE_NAMES, ruleProcedurePosition, type ProcedureName } from '../../procedures';
import type { CountOfYear } from '../model';

export interface PooledChange {
  /** Of the shares below, now less was. */
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  readonly verdict: 'growth' | 'decline' | 'no-proven-change';
}

export interface PooledShare {
  readonly procedure: ProcedureName;
  readonly was: CountOfYear | null;
  readonly now: CountOfYear | null;
  readonly change: PooledChange | null;
}

export interface CountedResult extends CountOfYear {
  readonly school: SchoolKey;
  readonly procedure: ProcedureName;
}

type Assessed = Pick<DistrictAssessment, 'year' | 'previousYear' | 'settings' | 'input' | 'schools'>;

/** The results of the nine procedures in the two years that count, in the order of the schools. */
export function countedResults({ year, previousYear, settings, input, schools }: Assessed): readonly CountedResult[] {
  const bySchool = groupBy(input.results, ({ school }) => school);
  return schools.flatMap(({ school: { key } }) =>
    heldResults(bySchool.get(key) ?? [], year)
      .flat()
      .filter((result) => ruleProcedurePosition(result.procedure) !== null && (result.year === year || result.year === previousYear) && (settings.objectivity === 'count' || !result.biased))
      .map(({ procedure, year: held, below, participants }) => ({ school: key, procedure, year: held, below, participants })),
  );
}

/** In the order of the nine. */
export function pooledShares(results: readonly CountedResult[], { year, previousYear, settings }: Pick<Assessed, 'year' | 'previousYear' | 'settings'>): readonly PooledShare[] {
  const byProcedure = groupBy(results, ({ procedure }) => procedure);
  const { margin, positive } = settings.analysis.dynamics;
  const rules = { margin, positive, smallCount: settings.smallCount };
  return RULE_PROCEDURE_NAMES.flatMap((procedure): readonly PooledShare[] => {
    const own = byProcedure.get(procedure) ?? [];
    const was = sumOf(own, previousYear);
    const now = sumOf(own, year);
    if (was === null && now === null) return [];
    const change = was && now ? shareChange(counted(was), counted(now), 'below', rules) : null;
    return [{ procedure, was, now, change: change && { difference: change.difference, lower: change.lower, upper: change.upper, verdict: change.verdict } }];
  });
}

const counted = ({ year, below, participants }: CountOfYear): { year: SchoolYear; count: number; participants: number } => ({ year, count: below, participants });

function sumOf(results: readonly CountedResult[], year: SchoolYear): CountOfYear | null {
  const own = results.filter((result) => result.year === year);
  const participants = own.reduce((sum, result) => sum + result.participants, 0);
  return participants === 0 ? null : { year, below: own.reduce((sum, result) => sum + result.below, 0), participants };
}
