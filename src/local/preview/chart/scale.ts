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

/** The ends of the axis before rounding: room around the values, half of their spread towards a zero that is left out. */
const looseEnds = (least: number, greatest: number): readonly [low: number, high: number] => {
  const spread = greatest - least;
  if (least > 0 && least > FAR_FROM_ZERO * greatest) return [least - spread / 2, greatest + MARGIN * spread];
  if (greatest < 0 && greatest < FAR_FROM_ZERO * least) return [least - MARGIN * spread, greatest + spread / 2];
  const margin = MARGIN * (Math.max(greatest, 0) - Math.min(least, 0));
  return [least < 0 ? least - margin : 0, greatest > 0 ? greatest + margin : 0];
};

/** Under points and lines, as Excel finds the ends. */
export const pointScale = (least: number, greatest: number, fixed: FixedEnds): Scale => {
  const [loose, high] = looseEnds(least, greatest);
  const low = fixed.minimum ?? loose;
  const upper = fixed.maximum ?? high;
  return scaleBetween(low, upper > low ? upper : low + 1, fixed);
};

/** 0..1 from the lower end to the upper, outside for what lies beyond. */
export const share = ({ minimum, maximum }: Scale, value: number): number => (value - minimum) / (maximum - minimum || 1);
