/**
 * Columns brought to one scale: z-scores.
 *
 * Source: as R's scale(x): mean 0 and standard deviation 1 with the divisor n − 1.
 * Formula: z = (x − x̄) / s, s = √(Σ(x − x̄)² / (n − 1)). Unit: standard deviations.
 * Degenerate: a column whose values are all equal (or a single row) carries no information: s is 0 and every z is 0.
 */
import type { Points } from './points';

export interface Moments {
  readonly mean: number;
  /** With the divisor n − 1; 0 when the values do not differ. */
  readonly sd: number;
}

/** A spread that is only the binary representation of equal decimals. */
const NO_SPREAD = 1e-12;

export function columnMoments(points: Points): readonly Moments[] {
  return Array.from({ length: points.columns }, (_, column) => momentsOf(points, column));
}

export function standardise(points: Points, moments: readonly Moments[] = columnMoments(points)): Points {
  const { rows, columns, values } = points;
  const scaled = new Float64Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const { mean, sd } = moments[at % columns]!;
    scaled[at] = sd === 0 ? 0 : (values[at]! - mean) / sd;
  }
  return { rows, columns, values: scaled };
}

/** Two passes: the sum of squares about a mean already known loses no digits. */
function momentsOf({ rows, columns, values }: Points, column: number): Moments {
  let sum = 0;
  for (let at = column; at < values.length; at += columns) sum += values[at]!;
  const mean = sum / rows;
  let squares = 0;
  for (let at = column; at < values.length; at += columns) squares += (values[at]! - mean) ** 2;
  const sd = rows > 1 ? Math.sqrt(squares / (rows - 1)) : 0;
  return { mean, sd: sd <= NO_SPREAD * Math.max(1, Math.abs(mean)) ? 0 : sd };
}
