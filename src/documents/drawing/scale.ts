/** An axis of round numbers that begins at zero unless a value lies below. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

const MOST_TICKS = 6;

const roundStep = (step: number): number => {
  const power = 10 ** Math.floor(Math.log10(step));
  const digits = step / power;
  return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
};

/** `whole`: counts have no halves. */
export const scaleOf = (values: readonly number[], whole: boolean): Scale => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const step = Math.max(roundStep(span / MOST_TICKS), whole ? 1 : 0);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
  return { least: ticks[0]!, most: ticks.at(-1)!, ticks };
};

/** Where a value lies, 0 at the least and 1 at the most. */
export const placeOn = ({ least, most }: Scale, value: number): number => (value - least) / (most - least);
