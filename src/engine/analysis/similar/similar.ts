/**
 * For each school the schools most like it by conditions, and its results among theirs.
 *
 * Sources: the idea is that of ICSEA (comparison with schools of similar background) and of the EEF families of schools; the
 * documents name no method: this one is ours.
 * Rule: z-scores of the conditions with size and locality (conditions.ts), Euclid's distance, so many nearest (setting), of
 * equal distances by the order of the keys. Results take no part in the likeness; they are compared by the index of
 * outcomes.ts. Unit of distance: standard deviations.
 * Above CANDIDATES schools the nearest are sought among so many of them, chosen by the hash of the keys: the order of rows
 * does not matter, and the work grows no faster than the number of schools.
 * Missing data: a school without a used condition has no nearest; one without results has no place.
 */
import type { DistrictAssessment } from '../../assessment';
import { mean } from '../../stats/mean';
import { nearestRows } from '../../stats/nearest';
import { pointsOf } from '../../stats/points';
import { percentileInc } from '../../stats/quantile';
import { sampleByHash } from '../../stats/seeded';
import { columnMoments, standardise } from '../../stats/standardise';
import { conditionMatrix, type ConditionMatrix, type ConditionRow } from '../conditions';
import { districtOutcomes, type DistrictOutcomes } from '../outcomes';
import { computed, notComputed, type Analysed, type AnalysisReason } from '../reasons';
import type { SimilarCharacteristic, SimilarResult, SimilarSchool } from './result';
import { standingAmong } from './standing';

/** Of fewer, none is nearest. */
export const LEAST_SCHOOLS = 3;
const CANDIDATES = 5_000;
const CANDIDATES_SEED = 2_010;
/** Tukey's fence. */
const FENCE = 1.5;

export function analyseSimilar(assessment: DistrictAssessment, outcomes = districtOutcomes(assessment)): Analysed<SimilarResult> {
  const { input, year, settings } = assessment;
  const matrix = conditionMatrix(input, year, ['size', 'rural']);
  const reason = whyNot(assessment, matrix);
  if (reason !== null) return notComputed(reason);
  const rows = [...matrix.rows].sort((a, b) => (a.school < b.school ? -1 : 1));
  const raw = pointsOf(rows.map(({ values }) => values));
  const moments = columnMoments(raw);
  const used = matrix.characteristics.map((_, column) => column).filter((column) => moments[column]!.sd > 0);
  if (used.length === 0) return notComputed({ code: 'no-variation' });
  const characteristics = used.map((column): SimilarCharacteristic => ({ id: matrix.characteristics[column]!, ...moments[column]! }));
  const values = rows.map((row) => used.map((column) => row.values[column]!));
  const asked = settings.analysis.similarCount;
  const candidates = sampleByHash(rows.map(({ school }) => school), CANDIDATES, CANDIDATES_SEED);
  const near = nearestRows(standardise(pointsOf(values), characteristics), asked, rows.map((_, at) => at), candidates);
  const means = near.map(({ distances }) => mean(distances));
  const farFrom = fenceOf(means);
  const found = new Map(
    rows.map((row, at): [string, SimilarSchool] => {
      const { rows: places, distances } = near[at]!;
      const likeness: Likeness = { nearest: places.map((other) => rows[other]!.school), distances, meanDistance: means[at]!, unusual: means[at]! > farFrom };
      return [row.school, schoolAmong({ ...row, values: values[at]! }, likeness, outcomes)];
    }),
  );
  return computed({
    characteristics,
    unused: [...matrix.unused, ...constantOnes(matrix, characteristics)],
    leftOut: matrix.leftOut,
    asked,
    count: Math.min(asked, rows.length - 1),
    candidates: candidates.length,
    typicalDistance: percentileInc(means, 0.5)!,
    farFrom,
    schools: assessment.schools.flatMap(({ school }) => found.get(school.key) ?? []),
  });
}

function whyNot({ input, year }: DistrictAssessment, { rows, characteristics }: ConditionMatrix): AnalysisReason | null {
  if (!input.passports.some((passport) => passport.year <= year)) return { code: 'no-rows', table: 'socialPassport' };
  if (characteristics.length === 0) return { code: 'no-conditions' };
  return rows.length < LEAST_SCHOOLS ? { code: 'too-few-schools', schools: rows.length, needed: LEAST_SCHOOLS } : null;
}

/** Schools that lack a used characteristic are left out: among the rest another one may be the same for all. */
function constantOnes({ characteristics, rows }: ConditionMatrix, used: readonly SimilarCharacteristic[]): ConditionMatrix['unused'] {
  return characteristics.filter((id) => !used.some((one) => one.id === id)).map((characteristic) => ({ characteristic, why: 'constant', known: rows.length }));
}

type Likeness = Pick<SimilarSchool, 'nearest' | 'distances' | 'meanDistance' | 'unusual'>;

function schoolAmong({ school, year, values }: ConditionRow, likeness: Likeness, { outcomes, ifBiasedCounted }: DistrictOutcomes): SimilarSchool {
  const { nearest } = likeness;
  const own = outcomes.get(school);
  const biased = ifBiasedCounted && standingAmong(school, nearest, ifBiasedCounted);
  return {
    school,
    year,
    values,
    index: own?.index ?? null,
    participants: own?.participants ?? 0,
    ...likeness,
    ...standingAmong(school, nearest, outcomes),
    ifBiasedCounted: biased && { place: biased.place, compared: biased.compared },
  };
}

function fenceOf(distances: readonly number[]): number {
  const [lower, upper] = [percentileInc(distances, 0.25)!, percentileInc(distances, 0.75)!];
  return upper + FENCE * (upper - lower);
}
