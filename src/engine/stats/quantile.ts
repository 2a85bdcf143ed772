/**
 * The inclusive percentile: Excel's PERCENTILE.INC, R's and NumPy's default (type 7).
 *
 * Source: [002] «нижний квартиль (25%) или квинтиль (20%)» names no variant; the workbook contract takes Excel's.
 * Formula: with the values sorted ascending as v₀ … vₙ₋₁ and p = q·(n − 1), the result is
 * v₍⌊p⌋₎ + (p − ⌊p⌋)·(v₍⌊p⌋₊₁₎ − v₍⌊p⌋₎). Unit: that of the values; it lies between their least and greatest.
 * Missing data: values are known ones only; without any, or with q outside 0..1, there is no percentile (`null`).
 */
export function percentileInc(values: readonly number[], q: number): number | null {
  if (values.length === 0 || !(q >= 0 && q <= 1)) return null;
  const sorted = Float64Array.from(values).sort();
  const position = q * (sorted.length - 1);
  const place = Math.floor(position);
  const lower = sorted[place]!;
  const upper = sorted[place + 1] ?? lower;
  return Math.min(lower + (position - place) * (upper - lower), upper);
}
