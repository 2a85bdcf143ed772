import { isLowResult } from '../engine/lowResult';
import { DEFAULT_SETTINGS } from '../engine/settings';
import { asPercent } from '../engine/units';
import type { FunctionRule } from './columns';
import { LOWRESULT } from './declarations';

/** TRUE or FALSE; "" when nobody took part, so that a blank row gives the same on every Excel. */
export const lowResultFunction: FunctionRule<typeof LOWRESULT> = {
  declaration: LOWRESULT,
  width: () => 1,
  prepare:
    ({ threshold }, texts) =>
    ({ participants, below }) => {
      if (below > participants) return [{ problem: texts.functions.problems.belowExceeds(below, participants) }];
      if (participants === 0) return [''];
      return [isLowResult(participants, below, asPercent(threshold ?? DEFAULT_SETTINGS.lowThreshold))];
    },
};
