/** A value axis with round steps. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10];

const roundStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
};

/** `fixed` are the ends that the chart itself sets; bars begin at 0 otherwise. */
export const valueScale = (least: number, greatest: number, fixed: { readonly minimum: number | null; readonly maximum: number | null }): Scale => {
  const low = fixed.minimum ?? Math.min(0, least);
  const high = fixed.maximum ?? Math.max(greatest, low + Number.EPSILON);
  const step = roundStep(Math.max((high - low) / 5, 1e-9));
  const minimum = fixed.minimum ?? Math.floor(low / step) * step;
  const maximum = fixed.maximum ?? Math.ceil(high / step - 1e-9) * step;
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  return { minimum, maximum, ticks: Array.from({ length: count + 1 }, (_, at) => minimum + at * step) };
};
