/**
 * Mean scores over the years, and the weighted mean of ЕГЭ.
 *
 * Source: [001] 6.1 «динамика средневзвешенных баллов ЕГЭ по русскому языку и математике профильного уровня за два
 * предыдущих года»; the document names no weights: here they are the participants. [000] quotes ФИОКО that mean scores
 * and their dynamics are «неэффективные показатели»: they are shown because local acts ask for them, and marked.
 * Formula: M(year) = Σ n·m / Σ n over the exams that have a mean; the change is M(now) − M(was). Unit: points of the exam.
 * Missing data: a result without participants or without a mean takes no part; a year without any has no mean.
 */
import type { ProcedureResult } from '../../model';
import type { MeanChange, MeanPoint, MeanSeries, WeightedMean, WeightedPoint } from './model';

const RUSSIAN_EXAM = 'ЕГЭ русский язык';
const PROFILE_EXAM = 'ЕГЭ математика профильная';

type Mean = Omit<MeanPoint, 'year'>;

/** The results of one procedure, years ascending, those that count. */
export function meanSeries(rows: readonly ProcedureResult[], year: number): MeanSeries | null {
  const points = rows.flatMap(({ year: of, meanScore, participants }): MeanPoint[] => (meanScore === null ? [] : [{ year: of, mean: meanScore, participants }]));
  return points.length === 0 ? null : { procedure: rows[0]!.procedure, points, change: changeOf(points, year) };
}

/** Of the means of the two exams of one school; `null` without one of the two years. */
export function weightedMean(means: readonly MeanSeries[], year: number): WeightedMean | null {
  const pointsOf = (exam: string): readonly MeanPoint[] => means.find(({ procedure }) => procedure === exam)?.points ?? [];
  return weighted(pointsOf(RUSSIAN_EXAM), pointsOf(PROFILE_EXAM), year);
}

/** The same over all schools together: the mean of an exam is that of all its participants. */
export function districtWeightedMean(schools: readonly (readonly MeanSeries[])[], year: number): WeightedMean | null {
  const together = (exam: string): readonly MeanPoint[] => {
    const sums = new Map<number, { total: number; participants: number }>();
    for (const means of schools) {
      for (const { year: of, mean, participants } of means.find(({ procedure }) => procedure === exam)?.points ?? []) {
        const sum = sums.get(of) ?? { total: 0, participants: 0 };
        sums.set(of, { total: sum.total + participants * mean, participants: sum.participants + participants });
      }
    }
    return [...sums].map(([of, { total, participants }]) => ({ year: of, mean: total / participants, participants })).sort((a, b) => a.year - b.year);
  };
  return weighted(together(RUSSIAN_EXAM), together(PROFILE_EXAM), year);
}

function weighted(russian: readonly MeanPoint[], profile: readonly MeanPoint[], year: number): WeightedMean | null {
  const years = [...new Set([...russian, ...profile].map((point) => point.year))].sort((a, b) => a - b);
  const points = years.slice(-2).map((of) => weightedPoint(of, meanOf(russian, of), meanOf(profile, of)));
  const change = changeOf(points, year);
  return change && { ...change, sameExams: (change.was.russian === null) === (change.now.russian === null) && (change.was.profile === null) === (change.now.profile === null) };
}

function meanOf(points: readonly MeanPoint[], year: number): Mean | null {
  const point = points.find((one) => one.year === year);
  return point ? { mean: point.mean, participants: point.participants } : null;
}

function weightedPoint(year: number, russian: Mean | null, profile: Mean | null): WeightedPoint {
  const parts = [russian, profile].filter((part) => part !== null);
  const participants = parts.reduce((sum, part) => sum + part.participants, 0);
  return { year, mean: parts.reduce((sum, part) => sum + part.participants * part.mean, 0) / participants, participants, russian, profile };
}

function changeOf<Point extends MeanPoint>(points: readonly Point[], year: number): MeanChange<Point> | null {
  const now = points.at(-1);
  const was = points.at(-2);
  return now === undefined || was === undefined || now.year !== year ? null : { was, now, difference: now.mean - was.mean };
}
