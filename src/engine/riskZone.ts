/**
 * Whether a school is in the zone of risk of falling results.
 *
 * Source: [002] «определяются группы школ, функционирующих в зоне риска снижения образовательных результатов»: a school
 * belongs there by a factor in which it has a deficit; how many factors, and at which level, is a setting.
 * Formula: the number of factors at высокий ≥ the setting (1).
 * Missing data: a factor without a level does not count.
 */
import type { RiskLevel } from './riskCatalogue';
import type { RiskThresholds } from './settings';

export function isInRiskZone(levels: readonly RiskLevel[], { highFactorsForZone }: Pick<RiskThresholds, 'highFactorsForZone'>): boolean {
  return levels.filter((level) => level === 'high').length >= highFactorsForZone;
}
