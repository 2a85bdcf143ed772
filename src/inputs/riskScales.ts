/**
 * The scale that a risk parameter's values are on.
 *
 * The documents name no scales. The setting «Шкала N.M» decides; else the declared scale (riskCatalogue.ts); but a
 * parameter declared a rating whose values are visibly shares is read as shares, and that is told.
 */
import type { RiskParameter, RiskParameterId } from '../engine/riskCatalogue';
import { riskDeficit } from '../engine/riskDeficit';

/** From the value `from` to the value `to`, linearly; a share is 0..1. */
export interface ValueScale {
  readonly from: number;
  readonly to: number;
}

export type ScaleOverrides = ReadonlyMap<RiskParameterId, ValueScale>;

/** One value as written: `percent` tells that `value` is the number in front of a % sign. */
export interface WrittenRiskValue {
  readonly value: number;
  readonly percent: boolean;
}

export const SHARE_SCALE: ValueScale = { from: 0, to: 1 };

export const declaredScale = ({ scale }: RiskParameter): ValueScale => (scale.kind === 'share' ? SHARE_SCALE : { from: 1, to: scale.top });

export const isShareScale = ({ from, to }: ValueScale): boolean => from === 0 && to === 1;

const asNumber = ({ value, percent }: WrittenRiskValue): number => (percent ? value / 100 : value);

/** All values lie in 0..1, and at least one of them is no rating: below 1, or written with %. */
export const lookLikeShares = (values: readonly WrittenRiskValue[]): boolean =>
  values.every((value) => asNumber(value) >= 0 && asNumber(value) <= 1) && values.some((value) => value.percent || value.value < 1);

/** The deficit of a value on a scale; `null` when it lies outside. Per cent are of a share, or of a scale 0..100. */
export const deficitOnScale = (parameter: RiskParameter, written: WrittenRiskValue, scale: ValueScale): number | null => {
  const value = written.percent && isShareScale(scale) ? asNumber(written) : written.value;
  if (written.percent && !isShareScale(scale) && !(scale.from === 0 && scale.to === 100)) return null;
  const deficit = riskDeficit(parameter, (value - scale.from) / (scale.to - scale.from), { kind: 'share' });
  // The engine takes a value that misses the scale by a rounding error.
  return deficit === null ? null : Math.min(1, Math.max(0, deficit));
};

export const describeScale = ({ from, to }: ValueScale): string => `${String(from)}–${String(to)}`;
