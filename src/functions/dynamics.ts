import { verdictOf } from '../engine/analysis/dynamics/change';
import { GOOD_DIRECTION } from '../engine/analysis/dynamics/measures';
import { DEFAULT_SETTINGS } from '../engine/settings';
import { differenceOfShares } from '../engine/stats/differenceOfShares';
import type { FunctionRule } from './columns';
import { DYNAMICS } from './declarations';
import { contradiction } from './twoYears';

const MOST_POINTS = 100;

/** In words, whether results became better or worse beyond chance and the margin (п.п.). "" when nobody took part. */
export const dynamicsFunction: FunctionRule<typeof DYNAMICS> = {
  declaration: DYNAMICS,
  width: () => 1,
  prepare: ({ margin }, texts) => {
    if (margin !== null && (margin < 0 || margin > MOST_POINTS)) return { problem: texts.functions.problems.marginOutside(margin) };
    const beyond = margin === null ? DEFAULT_SETTINGS.analysis.dynamics.margin : margin / MOST_POINTS;
    return (counts) => {
      const problem = contradiction(counts, texts);
      if (problem) return [problem];
      const found = differenceOfShares({ count: counts.belowNow, participants: counts.participantsNow }, { count: counts.belowWas, participants: counts.participantsWas });
      return [found === null ? '' : texts.functions.changes[verdictOf(found, GOOD_DIRECTION.below, beyond)]];
    };
  },
};
