/** What «Динамика» says: plain data, years in ascending order everywhere. */
import type { SchoolKey, SchoolYear } from '../../model';
import type { ProcedureName } from '../../procedures';
import type { DynamicsMeasure } from './measures';

/** `growth`: results became better, `decline`: worse; both only where the whole interval lies beyond the margin. */
export type DynamicsVerdict = 'growth' | 'decline' | 'no-proven-change' | 'no-data';

/** A part of the participants of one year, or of several years together. */
export interface YearCount {
  /** Of several years together: the last one. */
  readonly year: SchoolYear;
  readonly count: number;
  readonly participants: number;
}

/** Differences are «now» minus «was», as differences of shares. */
export interface ShareChange<Was = YearCount> {
  readonly was: Was;
  readonly now: Was;
  readonly difference: number;
  /** Newcombe's 95 % interval. */
  readonly lower: number;
  readonly upper: number;
  readonly verdict: Exclude<DynamicsVerdict, 'no-data'>;
  /** Fewer participants than the setting in one of the two: said beside the verdict. */
  readonly small: boolean;
}

export interface SeriesKey {
  /** The procedure, or the diagnostic work. */
  readonly procedure: ProcedureName;
  /** The class of a diagnostic work; `null` for a procedure. */
  readonly grade: number | null;
  readonly measure: DynamicsMeasure;
}

/** One share of one school in one procedure over the years. */
export interface Series extends SeriesKey {
  /** Years with a result that counts. */
  readonly points: readonly YearCount[];
  /** The reporting year against the nearest earlier year with a result; `null`: one of the two is not there. */
  readonly change: ShareChange | null;
  /** For the deciding measure with a change: whether the change is positive as the settings ask. */
  readonly positive: boolean | null;
  /** The share of «4» and «5» or above 60 points moved to the other side than the share below the threshold (deciding measure only). */
  readonly contrary: boolean;
  /** In the mode `both`, where results with a sign of bias are left out: the change with them; else `null`. */
  readonly ifBiasedCounted: ShareChange | null;
}

/** Several years of a small school together. */
export interface PooledYears extends YearCount {
  /** The years with a result, of those that are taken together. */
  readonly years: readonly SchoolYear[];
}

export interface PooledChange extends SeriesKey {
  readonly change: ShareChange<PooledYears>;
}

export interface MeanPoint {
  readonly year: SchoolYear;
  readonly mean: number;
  readonly participants: number;
}

/** Mean scores have no interval: their spread is not in the table. */
export interface MeanChange<Point extends MeanPoint = MeanPoint> {
  readonly was: Point;
  readonly now: Point;
  readonly difference: number;
}

export interface MeanSeries {
  readonly procedure: ProcedureName;
  readonly points: readonly MeanPoint[];
  readonly change: MeanChange | null;
}

/** The weighted mean of a year over ЕГЭ Russian and ЕГЭ mathematics (profile), the participants being the weights. */
export interface WeightedPoint extends MeanPoint {
  readonly russian: Omit<MeanPoint, 'year'> | null;
  readonly profile: Omit<MeanPoint, 'year'> | null;
}

/** The change of the weighted mean. */
export interface WeightedMean extends MeanChange<WeightedPoint> {
  /** Both years are of the same exams. */
  readonly sameExams: boolean;
}

export interface SchoolDynamics {
  readonly school: SchoolKey;
  readonly series: readonly Series[];
  readonly pooled: readonly PooledChange[];
  readonly means: readonly MeanSeries[];
  /** `null`: one of the two years is not there. */
  readonly weightedMean: WeightedMean | null;
}

/** One share of one procedure in all schools together, and what the schools' verdicts are. */
export interface DistrictSeries extends SeriesKey {
  readonly points: readonly (YearCount & { readonly schools: number })[];
  readonly change: ShareChange | null;
  readonly verdicts: Readonly<Record<DynamicsVerdict, number>>;
}

/** [004] 3.1–3.7: how many of the schools ШНОР ∪ ШНСУ have positive dynamics. */
export interface PositiveShare extends SeriesKey {
  /** Schools of the two groups. */
  readonly group: number;
  /** Those of them with results of both years: the denominator. */
  readonly compared: number;
  readonly positive: number;
  /** Of the positive ones: those whose interval lies beyond the margin. */
  readonly beyondChance: number;
  /** positive / compared; `null` when nothing is compared. */
  readonly share: number | null;
  /** In the mode `both`: the same two numbers with results that have a sign of bias. */
  readonly ifBiasedCounted: { readonly compared: number; readonly positive: number } | null;
}

/** A year within a procedure's run for which no school has a result that counts. */
export interface Gap {
  readonly procedure: ProcedureName;
  readonly grade: number | null;
  readonly year: SchoolYear;
  readonly known: 'cancelled' | 'moved-to-autumn' | null;
}

export interface Dynamics {
  /** Years with results, up to the reporting year. */
  readonly years: readonly SchoolYear[];
  /** Later years of the workbook: left out. */
  readonly laterYears: readonly SchoolYear[];
  readonly district: readonly DistrictSeries[];
  readonly positive: readonly PositiveShare[];
  readonly districtMean: WeightedMean | null;
  readonly gaps: readonly Gap[];
  /** Small schools' series that have no earlier years to be pooled. */
  readonly pooledWithoutEarlier: number;
  readonly schools: readonly SchoolDynamics[];
}
