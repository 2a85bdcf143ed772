/**
 * Principal components: the directions in which rows differ most.
 *
 * Source: as R's prcomp(x, scale. = TRUE): x are z-scores, the components are the eigenvectors of their correlations.
 * Formula: sdev = √eigenvalue, scores = z · loadings. Unit: standard deviations. The sign of a component is free: here its
 * loading that is greatest in size is positive (of equal ones the first).
 */
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Points } from './points';

export interface PrincipalComponents {
  /** Descending; as many as columns. */
  readonly sdev: readonly number[];
  /** Of all the variance, 0..1. */
  readonly shares: readonly number[];
  /** Per component a number per column. */
  readonly loadings: readonly (readonly number[])[];
}

/** `scaled`: z-scores, at least two rows. */
export function principalComponents(scaled: Points): PrincipalComponents {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(correlations(scaled), { assumeSymmetric: true });
  const order = realEigenvalues.map((_, at) => at).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
  const variances = order.map((at) => Math.max(0, realEigenvalues[at]!));
  const total = variances.reduce((sum, one) => sum + one, 0);
  return {
    sdev: variances.map(Math.sqrt),
    shares: variances.map((variance) => (total === 0 ? 0 : variance / total)),
    loadings: order.map((at) => withFixedSign(eigenvectorMatrix.getColumn(at))),
  };
}

/** The coordinate of each row on one component. */
export function scoresOn({ rows, columns, values }: Points, loadings: readonly number[]): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => loadings.reduce((sum, loading, column) => sum + loading * values[row * columns + column]!, 0));
}

function correlations({ rows, columns, values }: Points): Matrix {
  const sums = Matrix.zeros(columns, columns);
  for (let a = 0; a < columns; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      let sum = 0;
      for (let at = 0; at < values.length; at += columns) sum += values[at + a]! * values[at + b]!;
      sums.set(a, b, sum / (rows - 1));
      sums.set(b, a, sum / (rows - 1));
    }
  }
  return sums;
}

/** Sizes that differ only in their last digits count as equal. */
function withFixedSign(loadings: readonly number[]): readonly number[] {
  const greatest = Math.max(...loadings.map(Math.abs));
  const leading = loadings.find((loading) => Math.abs(loading) > greatest - 1e-9)!;
  return leading < 0 ? loadings.map((loading) => -loading) : loadings;
}
