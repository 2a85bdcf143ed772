import { FUNNEL_Z, funnelLimits } from '../engine/stats/funnelLimits';
import type { FunctionRule } from './columns';
import { FUNNEL } from './declarations';

/** The limits of a funnel around the average share: one of them, or both side by side. "" when nobody took part. */
export const funnelFunction: FunctionRule<typeof FUNNEL> = {
  declaration: FUNNEL,
  width: ({ bound }) => (bound === null ? 2 : 1),
  prepare:
    ({ level, bound }) =>
    ({ average, participants }) => {
      const limits = funnelLimits(average, participants, FUNNEL_Z[level ?? '95']);
      const [lower, upper] = limits ? [limits.lower, limits.upper] : ['', ''];
      return bound === null ? [lower, upper] : [bound === 'lower' ? lower : upper];
    },
};
