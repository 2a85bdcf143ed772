/** What is said of diagnostic works: plain data. */
import type { Origin, SchoolKey, SchoolYear } from '../../model';
import type { DifferenceInterval } from '../../stats/differenceOfShares';
import type { Share } from '../../units';
import type { WorkKind } from './kinds';
import type { LevelCounts, LevelMeasure } from './levels';

/** One work in one grade of one year: parallel classes together. */
export interface GradeResult {
  readonly work: string;
  readonly kind: WorkKind;
  readonly grade: number;
  readonly year: SchoolYear;
  readonly counts: LevelCounts;
  readonly participants: number;
}

export interface SchoolGradeResult extends GradeResult {
  readonly school: SchoolKey;
  /** How many rows: parallel classes, or filials counted with their head. */
  readonly rows: number;
  readonly origin: Origin;
}

/** The same of all schools together. */
export interface PooledGradeResult extends GradeResult {
  readonly schools: number;
}

export type ChangeVerdict = 'growth' | 'decline' | 'no-proven-change';

export interface LevelChange {
  readonly measure: LevelMeasure;
  readonly was: Share;
  readonly now: Share;
  /** Of the difference now − was; a difference of shares. */
  readonly interval: DifferenceInterval;
  /** In % of the earlier share; `null` when that is 0. */
  readonly relative: number | null;
  /** `growth`: the interval lies wholly on the good side of 0. */
  readonly verdict: ChangeVerdict;
}

/** The same pupils from one class to a later one. */
export interface CohortChange<Result extends GradeResult> {
  readonly kind: WorkKind;
  /** The year less the grade: the same for one and the same pupils. */
  readonly cohort: number;
  readonly was: Result;
  readonly now: Result;
  readonly changes: readonly LevelChange[];
  /** Fewer participants than the setting in one of the two. */
  readonly small: boolean;
}

export interface LiteracyAnalysis {
  /** By kind, grade and year. */
  readonly works: readonly PooledGradeResult[];
  /** In the order of the schools, then of kind, grade and year. */
  readonly schools: readonly SchoolGradeResult[];
  readonly cohorts: readonly CohortChange<SchoolGradeResult>[];
  /** All schools together, of those that have both results: the same pupils at both ends. */
  readonly pooledCohorts: readonly CohortChange<PooledGradeResult>[];
  /** Rows in which nobody reached any level. */
  readonly emptyRows: number;
}
