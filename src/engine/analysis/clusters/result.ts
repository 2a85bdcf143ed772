/** What the grouping of schools by conditions and results gives: plain data. */
import type { SchoolKey } from '../../model';
import type { ConditionId, ConditionMatrix } from '../conditions';

/** What schools are grouped by. */
export type ClusterFeatureId = ConditionId | 'resultIndex';

export interface ClusterFeature {
  readonly id: ClusterFeatureId;
  /** Over the grouped schools, each counted once. */
  readonly mean: number;
  /** With the divisor n − 1. */
  readonly sd: number;
}

/** A number of groups that was tried. */
export interface TriedCount {
  readonly count: number;
  /** The mean silhouette. */
  readonly silhouette: number;
  /** Σ of squared distances to the centres, in z-scores, over the rows that were tried on. */
  readonly withinSum: number;
}

export interface ClusterProfile {
  /** 1 is the group with the lowest mean result index. */
  readonly cluster: number;
  readonly schools: number;
  /** In the order of the features: the mean, and its distance from the mean of all grouped schools in standard deviations. */
  readonly means: readonly number[];
  readonly inSd: readonly number[];
  /** The mean result index, a difference of shares. */
  readonly index: number;
  readonly lowResults: number;
  readonly adverse: number;
  /** Told beside, not grouped by: of the schools with a known locality how many are rural. */
  readonly locality: { readonly known: number; readonly rural: number };
  /** Told beside, not grouped by: the median number of pupils, `null` when none is known. */
  readonly medianPupils: number | null;
  /** How far the mean logarithm of pupils lies from that of all grouped schools, in standard deviations. */
  readonly sizeInSd: number | null;
  /** The mean over those of its schools that have one. */
  readonly silhouette: number | null;
  /** The schools nearest to the centre, nearest first. */
  readonly typical: readonly SchoolKey[];
}

export interface ClusteredSchool {
  readonly school: SchoolKey;
  readonly cluster: number;
  /** In the order of the features. */
  readonly values: readonly number[];
  readonly index: number;
  /** Behind the index. */
  readonly participants: number;
  /** Coordinates on the first two components; the second is 0 where there is one only. */
  readonly map: readonly [number, number];
  /** To the centre of its group, in z-scores. */
  readonly distance: number;
  /** `null`: not in the sample that silhouettes are computed on. */
  readonly silhouette: number | null;
}

export interface LeftOutSchool {
  readonly school: SchoolKey;
  readonly why: 'no-passport' | 'incomplete' | 'no-results';
  readonly missing: readonly ConditionId[];
}

/** How much of the grouping is found again when some schools are left out. */
export interface Stability {
  /** The mean and the least adjusted Rand index. */
  readonly mean: number;
  readonly least: number;
  readonly rounds: number;
  /** How many schools are left out in a round. */
  readonly leftOut: number;
}

export interface ClustersResult {
  readonly features: readonly ClusterFeature[];
  readonly unused: ConditionMatrix['unused'];
  /** All grouped schools have the same result index: groups are made by conditions alone. */
  readonly indexConstant: boolean;
  readonly leftOut: readonly LeftOutSchool[];
  /** The number of groups. */
  readonly count: number;
  /** What the setting asks for; `null`: by silhouette. */
  readonly asked: number | null;
  readonly tried: readonly TriedCount[];
  /** The mean silhouette of the grouping. */
  readonly silhouette: number;
  /** How many schools the silhouettes, the choice of the number and the stability were computed on. */
  readonly sampled: number;
  /** Sums of squares in z-scores, over all grouped schools. */
  readonly withinSum: number;
  readonly totalSum: number;
  readonly stability: Stability;
  /** All of them: standard deviation, share of the variance, loadings in the order of the features. */
  readonly components: readonly { readonly sdev: number; readonly share: number; readonly loadings: readonly number[] }[];
  readonly profiles: readonly ClusterProfile[];
  /** In the order of the district's schools. */
  readonly schools: readonly ClusteredSchool[];
  /** In the mode `both`, where there are biased results: what the grouping would be if they were counted. */
  readonly ifBiasedCounted: BiasedClusters | null;
}

export interface BiasedClusters {
  readonly count: number;
  readonly schools: number;
  readonly silhouette: number;
  /** With the grouping without them, over the schools that both have. */
  readonly agreement: number;
}
