/**
 * The QR factorisation of predictors beside an intercept, and least squares with it.
 *
 * Source: Gram–Schmidt's process with every column orthogonalised twice, which keeps the basis orthogonal to the last digit
 * (L. Giraud, J. Langou, M. Rozložník, Computers & Mathematics with Applications 50 (2005) 1069–1075); which columns are left
 * out as R's lm does: a column of which the earlier ones leave less than 10⁻⁷ of its length is aliased, the later one goes.
 * Columns are taken from their means first: the same least squares, with far fewer digits lost.
 * Units: those of the data. Missing data: complete rows only, at least one.
 */
import { mean } from './mean';

/** R's tolerance in lm. */
const TOLERANCE = 1e-7;

export interface Factorisation {
  readonly rows: number;
  /** Places of the predictors that are used, in order. */
  readonly used: readonly number[];
  /** Places of those that the others (or the intercept) already say. */
  readonly aliased: readonly number[];
  /** Of the used predictors: their means, and the sums of squares around them. */
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  /** Orthonormal columns that span the used predictors less their means. */
  readonly basis: readonly Float64Array[];
  /** The upper triangle that takes the basis to the predictors, inverted, row by row. */
  readonly inverse: readonly Float64Array[];
}

/** `columns`: a column of values per predictor, all of the length `rows`. */
export function factorise(columns: readonly (readonly number[])[], rows: number): Factorisation {
  const found = { used: [] as number[], aliased: [] as number[], means: [] as number[], spreads: [] as number[], basis: [] as Float64Array[], triangle: [] as number[][] };
  for (const [at, column] of columns.entries()) {
    const middle = mean(column);
    const left = Float64Array.from(column, (value) => value - middle);
    const spread = dot(left, left);
    const along = orthogonalise(left, found.basis);
    const length = Math.sqrt(dot(left, left));
    if (length <= TOLERANCE * Math.sqrt(dot(column, column))) {
      found.aliased.push(at);
      continue;
    }
    for (let row = 0; row < rows; row += 1) left[row]! /= length;
    found.used.push(at);
    found.means.push(middle);
    found.spreads.push(spread);
    found.basis.push(left);
    found.triangle.push([...along, length]);
  }
  const { triangle, ...factors } = found;
  return { rows, ...factors, inverse: invert(triangle) };
}

/** Takes out of the values what lies along the basis, and tells how much of each axis that was. */
function orthogonalise(values: Float64Array, basis: readonly Float64Array[]): number[] {
  const along = basis.map(() => 0);
  for (let pass = 0; pass < 2; pass += 1) {
    for (const [at, axis] of basis.entries()) {
      const part = dot(axis, values);
      along[at]! += part;
      for (let row = 0; row < values.length; row += 1) values[row]! -= part * axis[row]!;
    }
  }
  return along;
}

export interface Projection {
  readonly mean: number;
  /** Coordinates of the values in the basis. */
  readonly effects: readonly number[];
  /** What the predictors leave, row by row. */
  readonly residuals: Float64Array;
  /** Sums of squares around the mean: explained by the predictors, and left. */
  readonly explained: number;
  readonly left: number;
}

/** The values split into what mean and predictors say and what they leave. */
export function project({ basis }: Factorisation, values: ArrayLike<number>): Projection {
  const middle = mean(values);
  const residuals = Float64Array.from(values, (value) => value - middle);
  const effects = basis.map((axis) => {
    const effect = dot(axis, residuals);
    for (let row = 0; row < residuals.length; row += 1) residuals[row]! -= effect * axis[row]!;
    return effect;
  });
  return { mean: middle, effects, residuals, explained: dot(effects, effects), left: dot(residuals, residuals) };
}

/** The inverse of an upper triangle given by its columns, row by row: back substitution. */
function invert(triangle: readonly (readonly number[])[]): Float64Array[] {
  const size = triangle.length;
  const inverse = triangle.map(() => new Float64Array(size));
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row >= 0; row -= 1) {
      let value = row === column ? 1 : 0;
      for (let between = row + 1; between <= column; between += 1) value -= triangle[between]![row]! * inverse[between]![column]!;
      inverse[row]![column] = value / triangle[row]![row]!;
    }
  }
  return inverse;
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
