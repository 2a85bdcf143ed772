/**
 * The QR factorisation of predictors beside an intercept, and least squares with it.
 *
 * Source: G. Golub, C. Van Loan, «Matrix Computations», 5.3 (Householder QR, by ml-matrix); which columns are left out as R's
 * lm does: a column of which the earlier ones leave less than 10⁻⁷ of its length unexplained is aliased, the later one goes.
 * Columns are taken from their means first: the same least squares, with far fewer digits lost.
 * Units: those of the data. Missing data: complete rows only, at least one.
 */
import { Matrix, QrDecomposition } from 'ml-matrix';
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
  const means = columns.map(mean);
  const centred = columns.map((column, at) => Float64Array.from(column, (value) => value - means[at]!));
  const least = columns.map((column) => TOLERANCE * lengthOf(column));
  const aliased = columns.map((_, at) => at).filter((at) => lengthOf(centred[at]!) <= least[at]!);
  let left = columns.map((_, at) => at).filter((at) => !aliased.includes(at));
  for (;;) {
    const used = left.slice(0, Math.max(0, rows - 1));
    const { basis, triangle } = orthogonalise(used.map((at) => centred[at]!), rows);
    const first = used.findIndex((at, place) => Math.abs(triangle.get(place, place)) < least[at]!);
    if (first === -1) {
      aliased.push(...left.slice(used.length));
      return { rows, used, aliased: aliased.sort((a, b) => a - b), ...around(used, means, centred), basis, inverse: invert(triangle, used.length) };
    }
    aliased.push(used[first]!);
    left = left.filter((_, place) => place !== first);
  }
}

const around = (used: readonly number[], means: readonly number[], centred: readonly Float64Array[]): Pick<Factorisation, 'means' | 'spreads'> => ({
  means: used.map((at) => means[at]!),
  spreads: used.map((at) => dot(centred[at]!, centred[at]!)),
});

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

function orthogonalise(columns: readonly Float64Array[], rows: number): { basis: Float64Array[]; triangle: Matrix } {
  if (columns.length === 0) return { basis: [], triangle: Matrix.zeros(0, 0) };
  const matrix = new Matrix(rows, columns.length);
  for (const [place, column] of columns.entries()) for (let row = 0; row < rows; row += 1) matrix.set(row, place, column[row]!);
  const { orthogonalMatrix, upperTriangularMatrix } = new QrDecomposition(matrix);
  return { basis: columns.map((_, place) => Float64Array.from(orthogonalMatrix.getColumn(place))), triangle: upperTriangularMatrix };
}

/** The inverse of an upper triangle, by back substitution. */
function invert(triangle: Matrix, size: number): Float64Array[] {
  const inverse = Array.from({ length: size }, () => new Float64Array(size));
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row >= 0; row -= 1) {
      let value = row === column ? 1 : 0;
      for (let between = row + 1; between <= column; between += 1) value -= triangle.get(row, between) * inverse[between]![column]!;
      inverse[row]![column] = value / triangle.get(row, row);
    }
  }
  return inverse;
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}

const lengthOf = (values: ArrayLike<number>): number => Math.sqrt(dot(values, values));
