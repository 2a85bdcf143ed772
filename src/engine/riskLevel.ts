/**
 * The score and the level (значимость) of a risk factor.
 *
 * Source: [002] assigns schools to factors and gives no numeric border, the three levels are those of the risk profile
 * of «500+»; the borders are settings («источник: настройка пользователя»).
 * Formula: score = mean of the known deficits; level высокий from 0.5, средний from 0.25, else низкий, compared at nine
 * decimal digits. Units: deficits and score 0..1.
 * Missing data: unknown parameters take no part in the mean; none known: no score (`null`).
 */
import type { RiskLevel } from './riskCatalogue';
import type { RiskThresholds } from './settings';
import { isAtLeast } from './stats/tolerance';

export function factorScore(deficits: readonly number[]): number | null {
  if (deficits.length === 0) return null;
  return deficits.reduce((sum, deficit) => sum + deficit, 0) / deficits.length;
}

export function riskLevel(score: number, { high, medium }: Pick<RiskThresholds, 'high' | 'medium'>): RiskLevel {
  if (isAtLeast(score, high)) return 'high';
  return isAtLeast(score, medium) ? 'medium' : 'low';
}
