import { changeOf, earlierShare } from '../engine/analysis/literacy/change';
import type { FunctionRule } from './columns';
import { CHANGE, EARLIER } from './declarations';

/** The change of a share in п.п. (by default) or in % of the earlier share; "" for a relative change from nothing. */
export const changeFunction: FunctionRule<typeof CHANGE> = {
  declaration: CHANGE,
  width: () => 1,
  prepare:
    ({ unit }) =>
    ({ was, now }) => [changeOf(was, now, unit ?? 'points') ?? ''],
};

/** The earlier share that a change by so many п.п. (by default) or % tells of; a problem where no share could have changed so. */
export const earlierFunction: FunctionRule<typeof EARLIER> = {
  declaration: EARLIER,
  width: () => 1,
  prepare:
    ({ unit }, texts) =>
    ({ now, change }) => {
      const earlier = earlierShare(now, change, unit ?? 'points');
      const possible = earlier !== null && earlier >= 0 && earlier <= 1;
      return [possible ? earlier : { problem: texts.functions.problems.noEarlierShare(now, change) }];
    },
};
