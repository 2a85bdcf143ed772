/**
 * p-values adjusted for making many tests.
 *
 * Source: S. Holm, Scand. J. Stat. 6 (1979) 65–70 (the chance of any false finding); Y. Benjamini, Y. Hochberg, JRSS B 57
 * (1995) 289–300 (the expected share of false findings). As R's p.adjust with "holm" and "BH".
 * Formulas over p₍₁₎ ≤ … ≤ p₍ₘ₎: Holm max over j ≤ i of (m − j + 1)·p₍ⱼ₎; BH min over j ≥ i of (m/j)·p₍ⱼ₎; both at most 1.
 * Units: probabilities 0..1. Missing data: all given p-values count as tests made.
 */
export function holm(values: readonly number[]): number[] {
  const adjusted = new Array<number>(values.length);
  let greatest = 0;
  for (const [place, at] of ascending(values).entries()) {
    greatest = Math.max(greatest, Math.min(1, (values.length - place) * values[at]!));
    adjusted[at] = greatest;
  }
  return adjusted;
}

export function benjaminiHochberg(values: readonly number[]): number[] {
  const adjusted = new Array<number>(values.length);
  let least = 1;
  for (const [fromTop, at] of ascending(values).reverse().entries()) {
    least = Math.min(least, (values.length / (values.length - fromTop)) * values[at]!);
    adjusted[at] = least;
  }
  return adjusted;
}

/** The places of the values in ascending order. */
const ascending = (values: readonly number[]): number[] => values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!);
