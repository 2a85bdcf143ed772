/**
 * Schools grouped by conditions and results.
 *
 * Sources: [001] 7.1 «элементы кластеризации» and [002] (clusters by conditions) name no method: this one is ours.
 * Rule: z-scores of the conditions (conditions.ts) and of the result index (outcomes.ts), k-means, the number of groups by the
 * greatest mean silhouette or by the setting. Group 1 has the lowest mean result index. Above SAMPLE schools the
 * number, the silhouettes and the stability come from a sample by the hash of the keys; all schools are grouped.
 * Missing data: a school without a used condition or without results is left out and named.
 */
import type { DistrictAssessment } from '../../assessment';
import type { SchoolKey } from '../../model';
import { adjustedRand } from '../../stats/adjustedRand';
import { lloyd, type Partition } from '../../stats/kMeans';
import { mean } from '../../stats/mean';
import { rowOf, rowsOf, squaredDistance } from '../../stats/points';
import { principalComponents, scoresOn } from '../../stats/principalComponents';
import { sampleByHash } from '../../stats/seeded';
import { silhouettes } from '../../stats/silhouette';
import { isSame } from '../../stats/tolerance';
import { districtOutcomes, type Outcomes } from '../outcomes';
import { computed, notComputed, type Analysed, type AnalysisReason } from '../reasons';
import { chooseCount, type ChosenCount } from './chooseCount';
import { clusterProfiles } from './profiles';
import type { BiasedClusters, ClusteredSchool, ClustersResult } from './result';
import { clusterRows, type ClusterRows } from './rows';
import { groupingStability } from './stability';

/** Fewer schools than this make no groups worth the name. */
export const LEAST_SCHOOLS = 12;
export const SAMPLE = 2_000;
const SAMPLE_SEED = 1987;

export function analyseClusters(assessment: DistrictAssessment, { outcomes, ifBiasedCounted } = districtOutcomes(assessment)): Analysed<ClustersResult> {
  const { settings } = assessment;
  const rows = clusterRows(assessment, outcomes);
  const reason = whyNot(assessment, rows);
  if (reason !== null) return notComputed(reason);
  const grouping = groupingOf(rows, settings.analysis.clusters.count);
  const { chosen, sample, numbers } = grouping;
  const { sdev, shares, loadings } = principalComponents(rows.scaled);
  const schools = clusteredSchools(assessment, rows, grouping, loadings);
  return computed({
    features: rows.features,
    unused: rows.unused,
    indexConstant: rows.indexConstant,
    leftOut: rows.leftOut,
    count: chosen.count,
    asked: settings.analysis.clusters.count,
    tried: chosen.tried,
    silhouette: grouping.silhouette,
    sampled: sample.length,
    withinSum: grouping.partition.withinSum,
    totalSum: rows.features.length * (rows.keys.length - 1),
    stability: groupingStability(sample.map((row) => rows.keys[row]!), rowsOf(rows.raw, sample), Int32Array.from(sample, (row) => numbers[row]!), chosen.count),
    components: sdev.map((one, at) => ({ sdev: one, share: shares[at]!, loadings: loadings[at]! })),
    profiles: clusterProfiles(assessment, rows.features, schools),
    schools,
    ifBiasedCounted: ifBiasedCounted && biasedClusters(assessment, ifBiasedCounted, schools),
  });
}

function whyNot({ input, year }: DistrictAssessment, { keys, features, leftOut }: ClusterRows): AnalysisReason | null {
  if (!input.passports.some((passport) => passport.year <= year)) return { code: 'no-rows', table: 'socialPassport' };
  if (keys.length === 0 && leftOut.some(({ why }) => why === 'no-results')) return { code: 'no-results' };
  if (keys.length < LEAST_SCHOOLS) return { code: 'too-few-schools', schools: keys.length, needed: LEAST_SCHOOLS };
  if (features.length === 0) return { code: 'no-variation' };
  return features.every(({ id }) => id === 'resultIndex') ? { code: 'no-conditions' } : null;
}

interface Grouping {
  readonly chosen: ChosenCount;
  readonly partition: Partition;
  /** Places of the rows that the number was chosen on. */
  readonly sample: readonly number[];
  /** Per row the number of its group, from 1. */
  readonly numbers: readonly number[];
  /** In the order of the sample. */
  readonly silhouettes: Float64Array;
  /** Their mean. */
  readonly silhouette: number;
}

function groupingOf(rows: ClusterRows, asked: number | null): Grouping {
  const { scaled, keys } = rows;
  const sample = sampleByHash(keys, SAMPLE, SAMPLE_SEED);
  const chosen = chooseCount(rowsOf(scaled, sample), asked);
  const partition = sample.length === keys.length ? chosen.partition : lloyd(scaled, chosen.partition.centres);
  const ordered = numbersOf(rows, partition);
  const own = silhouettes(chosen.distances, Int32Array.from(sample, (row) => partition.groups[row]!), chosen.count) ?? new Float64Array(sample.length);
  return {
    chosen,
    partition,
    sample,
    numbers: [...partition.groups].map((group) => ordered[group]!),
    silhouettes: own,
    silhouette: mean(own),
  };
}

/** Per group its number: by the mean result index, of equal ones by the centres. */
function numbersOf({ outcomes }: ClusterRows, { groups, centres }: Partition): readonly number[] {
  const sums = new Float64Array(centres.rows);
  const sizes = new Float64Array(centres.rows);
  groups.forEach((group, row) => {
    sums[group]! += outcomes[row]!.index;
    sizes[group]! += 1;
  });
  const order = Array.from(sizes, (_, group) => group).sort((a, b) => {
    const [one, other] = [sums[a]! / sizes[a]!, sums[b]! / sizes[b]!];
    return isSame(one, other) ? comparedRows(rowOf(centres, a), rowOf(centres, b)) : one - other;
  });
  return Array.from(sizes, (_, group) => order.indexOf(group) + 1);
}

function comparedRows(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, column) => !isSame(value, other[column]!));
  return at < 0 ? 0 : one[at]! - other[at]!;
}

function clusteredSchools(
  { schools }: DistrictAssessment,
  rows: ClusterRows,
  { partition, numbers, sample, silhouettes: own }: Grouping,
  loadings: readonly (readonly number[])[],
): readonly ClusteredSchool[] {
  const first = scoresOn(rows.scaled, loadings[0]!);
  const second = loadings[1] ? scoresOn(rows.scaled, loadings[1]) : new Float64Array(rows.keys.length);
  const silhouetteAt = new Map(sample.map((row, at) => [row, own[at]!]));
  const places = new Map(rows.keys.map((key, row) => [key, row]));
  return schools.flatMap(({ school }): ClusteredSchool[] => {
    const row = places.get(school.key);
    if (row === undefined) return [];
    const { index, participants } = rows.outcomes[row]!;
    return [
      {
        school: school.key,
        cluster: numbers[row]!,
        values: rowOf(rows.raw, row),
        index,
        participants,
        map: [first[row]!, second[row]!],
        distance: Math.sqrt(squaredDistance(rows.scaled, row, partition.centres, partition.groups[row]!)),
        silhouette: silhouetteAt.get(row) ?? null,
      },
    ];
  });
}

function biasedClusters(assessment: DistrictAssessment, outcomes: Outcomes, without: readonly ClusteredSchool[]): BiasedClusters {
  const rows = clusterRows(assessment, outcomes);
  const { chosen, numbers, silhouette } = groupingOf(rows, assessment.settings.analysis.clusters.count);
  const counted = new Map<SchoolKey, number>(rows.keys.map((key, row) => [key, numbers[row]!]));
  const both = without.filter(({ school }) => counted.has(school));
  return {
    count: chosen.count,
    schools: rows.keys.length,
    silhouette,
    agreement: adjustedRand(both.map(({ cluster }) => cluster), both.map(({ school }) => counted.get(school)!)),
  };
}
