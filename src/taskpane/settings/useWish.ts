import { useRef, useState } from 'react';
import { useSession } from '../context';
import { whenFree } from '../model/whenFree';

interface Wish<Value> {
  readonly value: Value;
}

/**
 * What the user has chosen, shown at once and carried out as soon as nothing else is under way. A later wish
 * takes the place of one that still waits.
 */
export const useWish = <Value>(carryOut: (value: Value) => Promise<void>): { readonly wished: Wish<Value> | null; readonly wish: (value: Value) => Promise<void> } => {
  const session = useSession();
  const latest = useRef<Wish<Value> | null>(null);
  const [wished, setWished] = useState<Wish<Value> | null>(null);
  const wish = async (value: Value): Promise<void> => {
    const mine = { value };
    latest.current = mine;
    setWished(mine);
    await whenFree(session, async () => {
      if (latest.current === mine) await carryOut(value);
    });
    if (latest.current === mine) setWished(null);
  };
  return { wished, wish };
};
