import { wilsonInterval } from '../engine/stats/wilson';
import type { FunctionRule } from './columns';
import { WILSON } from './declarations';

/** The bounds of Wilson's 95 % interval of the share: one of them, or both side by side. "" when nobody took part. */
export const wilsonFunction: FunctionRule<typeof WILSON> = {
  declaration: WILSON,
  width: ({ bound }) => (bound === null ? 2 : 1),
  prepare:
    ({ bound }, texts) =>
    ({ below, participants }) => {
      const cells = (lower: number | '', upper: number | ''): readonly (number | '')[] => (bound === null ? [lower, upper] : [bound === 'lower' ? lower : upper]);
      if (below > participants) {
        const problem = { problem: texts.functions.problems.belowExceeds(below, participants) };
        return bound === null ? [problem, problem] : [problem];
      }
      const interval = wilsonInterval(below, participants);
      return interval ? cells(interval.lower, interval.upper) : cells('', '');
    },
};
