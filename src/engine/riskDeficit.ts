/**
 * A risk parameter's value as a deficit.
 *
 * Source: [002] «Выявление школ, функционирующих в зоне риска» names the parameters (riskCatalogue.ts) and no
 * measure; the scale is a setting of the user (workbook contract, «Risk»).
 * Formula: worse when higher: a share p gives p, a rating v of 1..k gives (v − 1)/(k − 1); worse when lower: one minus
 * that. Units: 0 (no deficit) .. 1 (full deficit).
 * Missing data: a value outside its scale is no value (`null`).
 */
import type { RiskParameter, RiskScale } from './riskCatalogue';
import { isShare } from './units';

/** `scale` overrides the parameter's own. */
export function riskDeficit(parameter: RiskParameter, value: number, scale: RiskScale = parameter.scale): number | null {
  const part = partOfScale(value, scale);
  if (part === null) return null;
  return parameter.worse === 'higher' ? part : 1 - part;
}

/** How far along its scale the value stands, 0..1. */
function partOfScale(value: number, scale: RiskScale): number | null {
  if (scale.kind === 'rating' && !(scale.top > 1)) return null;
  const part = scale.kind === 'share' ? value : (value - 1) / (scale.top - 1);
  return isShare(part) ? part : null;
}
