/** Which schools work in conditions like a school's, and how its results compare with theirs: plain data. */
import type { SchoolKey, SchoolYear } from '../../model';
import type { ConditionId, ConditionMatrix } from '../conditions';

export interface SimilarCharacteristic {
  readonly id: ConditionId;
  /** Over the compared schools. */
  readonly mean: number;
  /** With the divisor n − 1. */
  readonly sd: number;
}

export interface SimilarSchool {
  readonly school: SchoolKey;
  /** Of the social passport. */
  readonly year: SchoolYear;
  /** In the order of the characteristics. */
  readonly values: readonly number[];
  /** The result index, a difference of shares; `null`: no results in the year. */
  readonly index: number | null;
  /** Behind the index. */
  readonly participants: number;
  /** The nearest schools, nearest first, and their distances in z-scores. */
  readonly nearest: readonly SchoolKey[];
  readonly distances: readonly number[];
  readonly meanDistance: number;
  /** Its conditions are rare: the nearest schools are unusually far (see `farFrom`). */
  readonly unusual: boolean;
  /** 1 is the highest result index among itself and its nearest, of those with results; `null` when it has none. */
  readonly place: number | null;
  /** How many of itself and its nearest have results. */
  readonly compared: number;
  /** Those of the nearest with a higher result index, the highest first. */
  readonly better: readonly SchoolKey[];
  /** In the mode `both`, where there are biased results: the place if they were counted. */
  readonly ifBiasedCounted: { readonly place: number | null; readonly compared: number } | null;
}

export interface SimilarResult {
  readonly characteristics: readonly SimilarCharacteristic[];
  readonly unused: ConditionMatrix['unused'];
  readonly leftOut: ConditionMatrix['leftOut'];
  /** How many nearest the setting asks for, and how many there are for each school. */
  readonly asked: number;
  readonly count: number;
  /** Among how many schools the nearest were sought: all, or a sample of very many. */
  readonly candidates: number;
  /** The median over the schools of the mean distance to their nearest. */
  readonly typicalDistance: number;
  /** A mean distance above this is unusual: the upper quartile and 1.5 times the distance between the quartiles. */
  readonly farFrom: number;
  /** In the order of the district's schools: those with conditions. */
  readonly schools: readonly SimilarSchool[];
}
