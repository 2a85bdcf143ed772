/**
 * The same pupils from class to class: each result of a cohort with its next one.
 *
 * Source: [002] «соотнесение результатов одних и тех же учащихся по читательской грамотности в разные годы обучения».
 * Rule: cohort = year − grade; results of one kind of literacy, school and cohort follow one another by year (of two works
 * of one year the first by name counts). Changes in п.п. with Newcombe's 95 % interval, and in % of the earlier share.
 * Limits: who left and who came is not known, and the pupils of the two results are not independent: the interval, made for
 * independent shares, is rather too wide than too narrow where the same pupils' results go together.
 */
import { groupBy } from '../../groupBy';
import { differenceOfShares, type DifferenceInterval } from '../../stats/differenceOfShares';
import { asShare } from '../../units';
import { relativeChange } from './change';
import { poolResults } from './gradeResults';
import { countOf, IS_GOOD, LEVEL_MEASURES, type LevelMeasure } from './levels';
import type { ChangeVerdict, CohortChange, GradeResult, LevelChange, PooledGradeResult, SchoolGradeResult } from './result';

export function schoolCohorts(results: readonly SchoolGradeResult[], smallCount: number): readonly CohortChange<SchoolGradeResult>[] {
  const groups = groupBy(results, ({ school, kind, year, grade }) => JSON.stringify([school, kind, year - grade]));
  return [...groups.values()].flatMap((group) => {
    const ofYears = [...group].sort((a, b) => a.year - b.year).filter((one, at, all) => at === 0 || one.year !== all[at - 1]!.year);
    return ofYears.slice(1).map((now, at) => cohortChange(ofYears[at]!, now, smallCount));
  });
}

export function pooledCohorts(cohorts: readonly CohortChange<SchoolGradeResult>[], smallCount: number): readonly CohortChange<PooledGradeResult>[] {
  const groups = groupBy(cohorts, ({ was, now }) => JSON.stringify([was.work, was.grade, was.year, now.work, now.grade, now.year]));
  return [...groups.values()].map((group) => cohortChange(poolResults(group.map(({ was }) => was)), poolResults(group.map(({ now }) => now)), smallCount));
}

function cohortChange<Result extends GradeResult>(was: Result, now: Result, smallCount: number): CohortChange<Result> {
  return {
    kind: now.kind,
    cohort: now.year - now.grade,
    was,
    now,
    changes: LEVEL_MEASURES.map((measure) => levelChange(measure, was, now)),
    small: was.participants < smallCount || now.participants < smallCount,
  };
}

function levelChange(measure: LevelMeasure, was: GradeResult, now: GradeResult): LevelChange {
  const [before, after] = [countOf(was.counts, measure), countOf(now.counts, measure)];
  // Results without participants never come here: both shares and their interval exist.
  const interval = differenceOfShares({ count: after, participants: now.participants }, { count: before, participants: was.participants })!;
  const [wasShare, nowShare] = [before / was.participants, after / now.participants];
  return { measure, was: asShare(wasShare), now: asShare(nowShare), interval, relative: relativeChange(wasShare, nowShare), verdict: verdictOf(interval, IS_GOOD[measure]) };
}

function verdictOf({ lower, upper }: DifferenceInterval, isGood: boolean): ChangeVerdict {
  if (lower > 0) return isGood ? 'growth' : 'decline';
  if (upper < 0) return isGood ? 'decline' : 'growth';
  return 'no-proven-change';
}
