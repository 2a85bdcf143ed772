import { useCallback, useEffect, useState } from 'react';
import type { MappingPreview, TableMapping } from '../../../app/results';
import { useSession } from '../../context';

/** Longer than between two letters of whoever types a year. */
const PAUSE_MS = 400;

export interface Tried {
  /** What the mapping gives; of an earlier state of it while a new answer is awaited. */
  readonly preview: MappingPreview;
  readonly state: 'tried' | 'trying' | 'failed';
  readonly again: () => void;
}

/** Tries a mapping when the hand has rested for a moment. Answers that come late, to what is no longer asked, are dropped. */
export const usePreview = (mapping: TableMapping, first: { readonly mapping: TableMapping; readonly preview: MappingPreview }): Tried => {
  const session = useSession();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly preview: MappingPreview; readonly failed: boolean }>(() => ({ to: JSON.stringify(first.mapping), preview: first.preview, failed: false }));
  const question = JSON.stringify(mapping);
  const isAnswered = answer.to === question && !answer.failed;
  useEffect(() => {
    if (isAnswered) return;
    let left = false;
    const timer = window.setTimeout(() => {
      void session.ask('mapping', (useCases) => useCases.tryMapping(JSON.parse(question) as TableMapping)).then((preview) => {
        if (!left) setAnswer((before) => ({ to: question, preview: preview ?? before.preview, failed: preview === null }));
      });
    }, PAUSE_MS);
    return () => {
      left = true;
      window.clearTimeout(timer);
    };
  }, [session, question, isAnswered, attempt]);
  /** A failed answer is asked for again only when the user says so. */
  const again = useCallback(() => {
    setAnswer((before) => ({ ...before, to: '', failed: false }));
    setAttempt((before) => before + 1);
  }, []);
  return { preview: answer.preview, state: isAnswered ? 'tried' : answer.to === question ? 'failed' : 'trying', again };
};
