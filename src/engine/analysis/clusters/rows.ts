/**
 * The schools that can be grouped, each with its conditions and its result index.
 *
 * Rows stand in the order of the keys: so nothing that follows depends on the order of the input's rows.
 */
import type { DistrictAssessment } from '../../assessment';
import type { SchoolKey } from '../../model';
import { pointsOf, type Points } from '../../stats/points';
import { columnMoments, standardise } from '../../stats/standardise';
import { conditionMatrix, type ConditionMatrix } from '../conditions';
import type { Outcomes, SchoolOutcome } from '../outcomes';
import type { ClusterFeature, ClusterFeatureId, LeftOutSchool } from './result';

export interface ClusterRows {
  readonly keys: readonly SchoolKey[];
  readonly outcomes: readonly SchoolOutcome[];
  readonly features: readonly ClusterFeature[];
  /** As they are, a column per feature. */
  readonly raw: Points;
  /** z-scores. */
  readonly scaled: Points;
  readonly unused: ConditionMatrix['unused'];
  readonly indexConstant: boolean;
  readonly leftOut: readonly LeftOutSchool[];
}

export function clusterRows({ input, year, schools }: DistrictAssessment, outcomes: Outcomes): ClusterRows {
  const matrix = conditionMatrix(input, year);
  const known = matrix.rows.filter(({ school }) => outcomes.has(school)).sort((a, b) => (a.school < b.school ? -1 : 1));
  const ids: readonly ClusterFeatureId[] = [...matrix.characteristics, 'resultIndex'];
  const all = pointsOf(known.map(({ school, values }) => [...values, outcomes.get(school)!.index]));
  const moments = columnMoments(all);
  const used = ids.map((_, column) => column).filter((column) => (moments[column]?.sd ?? 0) > 0);
  const raw = pointsOf(known.map((_, row) => used.map((column) => all.values[row * all.columns + column]!)));
  const features = used.map((column) => ({ id: ids[column]!, ...moments[column]! }));
  const constant = matrix.characteristics.filter((id) => !features.some((feature) => feature.id === id));
  return {
    keys: known.map(({ school }) => school),
    outcomes: known.map(({ school }) => outcomes.get(school)!),
    features,
    raw,
    scaled: standardise(raw, features),
    unused: [...matrix.unused, ...constant.map((characteristic) => ({ characteristic, why: 'constant' as const, known: known.length }))],
    indexConstant: !features.some(({ id }) => id === 'resultIndex'),
    leftOut: leftOutSchools(schools.map(({ school }) => school.key), matrix, outcomes),
  };
}

/** In the order of the district's schools. */
function leftOutSchools(keys: readonly SchoolKey[], matrix: ConditionMatrix, outcomes: Outcomes): readonly LeftOutSchool[] {
  const withoutConditions = new Map(matrix.leftOut.map((left) => [left.school, left]));
  return keys.flatMap((school): LeftOutSchool[] => {
    const left = withoutConditions.get(school);
    if (left) return [left];
    return outcomes.has(school) ? [] : [{ school, why: 'no-results', missing: [] }];
  });
}
