import { differenceOfShares } from '../engine/stats/differenceOfShares';
import type { FunctionRule } from './columns';
import { DIFFERENCE } from './declarations';
import { contradiction } from './twoYears';

/** The difference of the shares below the threshold of two years in п.п. (now − was), or a bound of its 95 % interval. "" when nobody took part. */
export const differenceFunction: FunctionRule<typeof DIFFERENCE> = {
  declaration: DIFFERENCE,
  width: () => 1,
  prepare:
    ({ bound }, texts) =>
    (counts) => {
      const problem = contradiction(counts, texts);
      if (problem) return [problem];
      const found = differenceOfShares({ count: counts.belowNow, participants: counts.participantsNow }, { count: counts.belowWas, participants: counts.participantsWas });
      return [found === null ? '' : 100 * found[bound ?? 'difference']];
    },
};
