import { useEffect, useRef, useState } from 'react';
import { usePaneState, useTexts } from '../context';
import { announcement } from '../model/news';
import type { PaneState } from '../model/state';
import { useSpokenOnly } from './spokenOnly';

/** Makes the same words new once more: what does not change is not read aloud again. */
const AGAIN = '\u00a0';

/** Says each stage and each outcome once; percentages are for the eye. */
export const Announcer = () => {
  const spokenOnly = useSpokenOnly();
  const state = usePaneState();
  const texts = useTexts();
  const [said, say] = useState('');
  const before = useRef<PaneState | null>(null);
  useEffect(() => {
    const words = announcement(before.current, state, texts);
    before.current = state;
    if (words !== null) say((last) => (last === words ? `${words}${AGAIN}` : words));
  }, [state, texts]);
  return (
    <div role="status" className={spokenOnly}>
      {said}
    </div>
  );
};
