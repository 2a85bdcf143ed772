/** Between a part that gives way and the part that comes in its place: whether the focus has to go on with them. */
import { useLayoutEffect, useRef, type RefObject } from 'react';

export interface Handover {
  readonly want: () => void;
  /** Whether it is wanted; asked once. */
  readonly take: () => boolean;
}

export const createHandover = (): Handover => {
  let wanted = false;
  return {
    want: () => {
      wanted = true;
    },
    take: () => {
      const taken = wanted;
      wanted = false;
      return taken;
    },
  };
};

/**
 * When a part goes away with the focus in it, the element that `heir` finds in the part that comes gets the focus.
 * Otherwise the focus stays where it is.
 */
export const useHandOver = <Part extends HTMLElement>({ want, take }: Handover, heir: (part: Part) => HTMLElement | null): RefObject<Part | null> => {
  const part = useRef<Part>(null);
  const find = useRef(heir);
  useLayoutEffect(() => {
    const element = part.current;
    if (element && take()) find.current(element)?.focus();
    return () => {
      if (element?.contains(document.activeElement)) want();
    };
  }, [want, take]);
  return part;
};
