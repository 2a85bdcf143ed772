/**
 * The arithmetic mean.
 *
 * Formula: Σv/n, then once more the mean of what is left around it (as R's mean does): large values with small differences
 * keep their digits. Unit: that of the values. Missing data: values are known ones only, at least one.
 */
export function mean(values: ArrayLike<number>): number {
  const first = sumFrom(values, 0) / values.length;
  return first + sumFrom(values, first) / values.length;
}

function sumFrom(values: ArrayLike<number>, origin: number): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at]! - origin;
  return sum;
}
