/**
 * Two pieces that keep densities of distributions exact where logarithms of large gamma functions would cancel.
 *
 * Source: C. Loader, «Fast and Accurate Computation of Binomial Probabilities» (2000), as R's dbinom and dpois use them.
 * Formulas: δ(z) = ln Γ(z) − (z − ½)·ln z + z − ½·ln 2π, by its asymptotic series from z ≥ 15 on and by
 * δ(z) = δ(z + 1) + (z + ½)·ln(1 + 1/z) − 1 below; deviance(x, m) = x·ln(x/m) + m − x, by a series where x is near m.
 * Units: plain numbers; z, x and m are above 0.
 */

const SERIES_FROM = 15;

/** 1/12z − 1/360z³ + 1/1260z⁵ − 1/1680z⁷ + 1/1188z⁹ */
const seriesOf = (z: number): number => {
  const zz = z * z;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / zz) / zz) / zz) / zz) / z;
};

/** The error of Stirling's formula for ln Γ(z). */
export function stirlingError(z: number): number {
  let error = 0;
  let at = z;
  for (; at < SERIES_FROM; at += 1) error += (at + 0.5) * Math.log1p(1 / at) - 1;
  return error + seriesOf(at);
}

const NEAR = 0.1;
/** With v < 0.1 the terms vanish long before. */
const LAST_POWER = 99;

/** x·ln(x/m) + m − x: not negative, 0 where x = m. */
export function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= NEAR * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  const vv = v * v;
  let term = 2 * x * v;
  let sum = difference * v;
  for (let power = 3; power < LAST_POWER; power += 2) {
    term *= vv;
    const next = sum + term / power;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
