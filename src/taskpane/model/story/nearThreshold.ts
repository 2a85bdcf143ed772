/** How few pupils a result is away from being judged otherwise. */
import type { JudgedResult } from './story';

/** A difference that a slip of the pen or one pupil's bad day can make. */
const CLOSE_PUPILS = 2;
/** 30 % of 10 is 3 and not a hair above. */
const HAIR = 1e-9;

/** A result is low from this number of pupils below the threshold. */
const lowFrom = (participants: number, thresholdPercent: number): number => Math.ceil((thresholdPercent * participants) / 100 - HAIR);

/** Pupils by whom a low result is above, or another one below, what makes it low. */
export const pupilsToOtherVerdict = ({ below, participants, low }: Pick<JudgedResult, 'below' | 'participants' | 'low'>, thresholdPercent: number): number => {
  const border = lowFrom(participants, thresholdPercent);
  return low ? below - border + 1 : border - below;
};

/** Close to the threshold by pupils, and so that the threshold lies within the interval of the share. */
export const isNearThreshold = (result: JudgedResult, thresholdPercent: number): boolean => {
  const { interval } = result;
  if (interval === null) return false;
  const threshold = thresholdPercent / 100;
  return interval.lower < threshold && threshold <= interval.upper && pupilsToOtherVerdict(result, thresholdPercent) <= CLOSE_PUPILS;
};
