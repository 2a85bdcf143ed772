/** What the analysis says of a school is asked for when the school is opened: it comes from where the computing was done. */
import { useCallback, useEffect, useState } from 'react';
import type { TopicStory } from '../../app/results';
import { useSession } from '../context';
import type { Fault } from '../model/fault';

export interface Analysis {
  /** `null` until it has come, and where it does not come. */
  readonly told: readonly TopicStory[] | null;
  /** The computing is over too long: nobody remembers it. */
  readonly forgotten: boolean;
  readonly fault: Fault | null;
  readonly waiting: boolean;
  readonly again: () => void;
}

type Outcome = Pick<Analysis, 'told' | 'forgotten' | 'fault'>;

interface Asked {
  readonly school: string;
  readonly of: unknown;
  readonly attempt: number;
}

const NOTHING: Outcome = { told: null, forgotten: false, fault: null };

const isSame = (one: Asked, other: Asked): boolean => one.school === other.school && one.of === other.of;

/** `of`: the computing that it is about; another one is asked anew. */
export const useAnalysis = (school: string, of: unknown): Analysis => {
  const { tellSchool, faultOf } = useSession();
  const [attempt, setAttempt] = useState(0);
  const [{ asked, outcome }, setAnswer] = useState<{ readonly asked: Asked | null; readonly outcome: Outcome }>({ asked: null, outcome: NOTHING });
  useEffect(() => {
    let left = false;
    const answer = (found: Partial<Outcome>): void => {
      if (!left) setAnswer({ asked: { school, of, attempt }, outcome: { ...NOTHING, ...found } });
    };
    tellSchool(school).then(
      (told) => answer({ told, forgotten: told === null }),
      (error: unknown) => answer({ fault: faultOf(error) }),
    );
    return () => {
      left = true;
    };
  }, [school, of, attempt, tellSchool, faultOf]);
  const now: Asked = { school, of, attempt };
  const isAnswered = asked !== null && isSame(asked, now);
  const waiting = !isAnswered || asked.attempt !== attempt;
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  // While a failure is tried again its message stays: the button has the focus.
  return { ...(isAnswered ? outcome : NOTHING), waiting, again };
};
