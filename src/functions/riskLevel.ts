import { riskLevel } from '../engine/riskLevel';
import { DEFAULT_SETTINGS } from '../engine/settings';
import { terms } from '../i18n/ru/terms';
import type { FunctionRule } from './columns';
import { RISKLEVEL } from './declarations';

/** Always in Russian, whatever the user's language: sheets compare the level as text. */
export const riskLevelFunction: FunctionRule<typeof RISKLEVEL> = {
  declaration: RISKLEVEL,
  width: () => 1,
  prepare: ({ high, medium }, texts) => {
    const thresholds = { high: high ?? DEFAULT_SETTINGS.risk.high, medium: medium ?? DEFAULT_SETTINGS.risk.medium };
    if (thresholds.medium > thresholds.high) return { problem: texts.functions.problems.thresholdsCross(thresholds.medium, thresholds.high) };
    return ({ score }) => [terms.riskLevels[riskLevel(score, thresholds)]];
  },
};
