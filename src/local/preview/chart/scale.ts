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

/** The ends that a chart itself sets. */
export interface FixedEnds {
  readonly minimum?: number | null;
  readonly maximum?: number | null;
}

const scaleBetween = (low: number, high: number, fixed: FixedEnds): Scale => {
  const step = roundStep(Math.max((high - low) / 5, 1e-9));
  const minimum = fixed.minimum ?? Math.floor(low / step) * step;
  const maximum = fixed.maximum ?? Math.ceil(high / step - 1e-9) * step;
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  return { minimum, maximum, ticks: Array.from({ length: count + 1 }, (_, at) => minimum + at * step) };
};

/** Under bars, which begin at 0. */
export const valueScale = (least: number, greatest: number, fixed: FixedEnds): Scale => {
  const low = fixed.minimum ?? Math.min(0, least);
  return scaleBetween(low, fixed.maximum ?? Math.max(greatest, low + Number.EPSILON), fixed);
};

/** Excel leaves out zero where values differ by less than a sixth of the greatest. */
const FAR_FROM_ZERO = 5 / 6;
const MARGIN = 0.05;

/** The end of the axis towards zero, and the one away from it, of values on one side of it. */
const lowerEnd = (least: number, greatest: number): number => {
  if (least >= 0) return least > FAR_FROM_ZERO * greatest ? least - (greatest - least) / 2 : 0;
  return least - MARGIN * (Math.max(greatest, 0) - least);
};

/** Under points and lines, as Excel finds the ends: room around the points, zero where it is not far. */
export const pointScale = (least: number, greatest: number, fixed: FixedEnds): Scale => {
  const low = fixed.minimum ?? lowerEnd(least, greatest);
  const high = fixed.maximum ?? -lowerEnd(-greatest, -least);
  return high > low ? scaleBetween(low, high, fixed) : scaleBetween(low, low + 1, fixed);
};

/** 0..1 from the lower end to the upper, outside for what lies beyond. */
export const share = ({ minimum, maximum }: Scale, value: number): number => (value - minimum) / (maximum - minimum || 1);
