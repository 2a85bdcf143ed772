/** What the check of objectivity says: plain data, neutral words only (nothing is ever proven by it). */
import type { LowStatus, LowCriterion } from '../../assessment';
import type { Origin, SchoolKey, SchoolYear } from '../../model';
import type { ProcedureName } from '../../procedures';
import type { Share } from '../../units';

/** Marks 4 and 5 where both sides know them, else those who reached the threshold. */
export type ObjectivityMeasure = 'marks4and5' | 'reached';

/** `not-confirmed`: high by itself, its other results are not; `needs-analysis`: an external sign, or high with nothing to compare with. */
export type ObjectivityVerdict = 'not-confirmed' | 'needs-analysis';

/** Another result of the same school and year, beside the schools that it is compared with. */
export interface OtherResult {
  readonly procedure: ProcedureName;
  readonly measure: ObjectivityMeasure;
  readonly share: Share;
  readonly othersShare: Share;
  /** Own share minus that of the other schools, −1..1. */
  readonly difference: number;
}

export interface ObjectivityComparison {
  /** `exam`: ОГЭ and ЕГЭ in the same subject; `all`: all other procedures. */
  readonly by: 'exam' | 'all';
  readonly results: readonly OtherResult[];
  /** The mean of the differences. */
  readonly mean: number;
  /** The mean is above 0: the other results are above those of the other schools, too. */
  readonly agrees: boolean;
}

export interface CheckedResult {
  readonly school: SchoolKey;
  readonly procedure: ProcedureName;
  readonly participants: number;
  readonly measure: ObjectivityMeasure;
  /** How many of the participants have it. */
  readonly count: number;
  /** Whatever the measure: how many reached the threshold, and how many have a 4 or a 5 (`null`: not known). */
  readonly reached: number;
  readonly marks4and5: number | null;
  readonly share: Share;
  readonly lower: Share;
  readonly upper: Share;
  /** All other schools together; `null`: no other school has a result. */
  readonly others: { readonly count: number; readonly participants: number; readonly share: Share } | null;
  /** «Необъективность» in the row. */
  readonly flagged: boolean;
  /** The result is among those that all shares are made of. */
  readonly counted: boolean;
  /** Too few participants, or no other school: not asked. */
  readonly notAsked: 'small' | 'no-others' | null;
  /** The lower bound is above the share of the others by more than the margin; `null`: not asked. */
  readonly high: boolean | null;
  /** `null`: the school has no other result with enough participants. */
  readonly comparison: ObjectivityComparison | null;
  readonly verdict: ObjectivityVerdict | null;
  readonly origin: Origin;
}

export interface ListedSchool {
  readonly school: SchoolKey;
  readonly list: string;
  readonly year: SchoolYear;
  readonly origin: Origin;
}

/** How the status of a school changes if its results with a sign of bias are counted. */
export interface StatusIfCounted {
  readonly school: SchoolKey;
  readonly status: LowStatus;
  readonly criteria: readonly LowCriterion[];
  readonly statusIfCounted: LowStatus;
  readonly criteriaIfCounted: readonly LowCriterion[];
  readonly changes: boolean;
}

export interface ObjectivityCounts {
  readonly asked: number;
  readonly high: number;
  readonly notConfirmed: number;
  readonly needsAnalysis: number;
}

export interface ObjectivityResult {
  /** In the order of the schools, then of the procedures. */
  readonly results: readonly CheckedResult[];
  /** External lists of schools with signs of bias, of any year. */
  readonly listed: readonly ListedSchool[];
  readonly counts: ObjectivityCounts;
  /** The same counts if results with a sign of bias are counted; only in the mode `both`. */
  readonly ifBiasedCounted: ObjectivityCounts | null;
  /** Schools with a flagged result in the two years of the rule; only in the mode `both`. */
  readonly statuses: readonly StatusIfCounted[];
  readonly z: number;
}
