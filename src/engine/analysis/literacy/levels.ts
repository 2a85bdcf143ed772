/**
 * How many pupils reached which level, and the shares that are told of it.
 *
 * Source: [002], [004] 3.5–3.7 and the works' own four levels: недостаточный, пониженный, базовый, повышенный. [004] asks for
 * базовый + повышенный, [002] tells of повышенный and of недостаточный + пониженный: all three are given.
 * Units: counts of pupils, shares of those who wrote the work.
 */
import { asShare, type Share } from '../../units';

export const LEVELS = ['insufficient', 'reduced', 'basic', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];
export type LevelCounts = Readonly<Record<Level, number>>;

/** `below`: недостаточный + пониженный; `reached`: базовый + повышенный. */
export const LEVEL_MEASURES = ['advanced', 'reached', 'below'] as const;
export type LevelMeasure = (typeof LEVEL_MEASURES)[number];

/** Whether more of it is better. */
export const IS_GOOD: Readonly<Record<LevelMeasure, boolean>> = { advanced: true, reached: true, below: false };

export const participantsOf = (counts: LevelCounts): number => LEVELS.reduce((sum, level) => sum + counts[level], 0);

export const countOf = (counts: LevelCounts, measure: LevelMeasure): number => {
  if (measure === 'advanced') return counts.advanced;
  return measure === 'reached' ? counts.basic + counts.advanced : counts.insufficient + counts.reduced;
};

export const addLevels = (a: LevelCounts, b: LevelCounts): LevelCounts => ({
  insufficient: a.insufficient + b.insufficient,
  reduced: a.reduced + b.reduced,
  basic: a.basic + b.basic,
  advanced: a.advanced + b.advanced,
});

/** `null` when nobody wrote the work. */
export const levelShares = (counts: LevelCounts): Readonly<Record<Level, Share>> | null => {
  const participants = participantsOf(counts);
  if (participants === 0) return null;
  const share = (level: Level): Share => asShare(counts[level] / participants);
  return { insufficient: share('insufficient'), reduced: share('reduced'), basic: share('basic'), advanced: share('advanced') };
};
