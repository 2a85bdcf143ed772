import { useEffect, useRef, type RefObject } from 'react';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

const isThere = (element: HTMLElement): boolean => element.isConnected && !element.closest('[hidden]') && !element.matches(':disabled') && (element.checkVisibility?.() ?? true);

const canTake = (element: HTMLElement): boolean => element.tabIndex >= 0 && isThere(element);

const isFocusLost = (): boolean => document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

/**
 * A control that vanishes while it has the focus would drop it to the top of the page, and whoever works by keyboard
 * would begin anew. The focus goes to what stands in the control's place now or after it, else to what stood before.
 * It is never moved otherwise.
 */
export const useFocusKeeper = (): RefObject<HTMLDivElement | null> => {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const area = root.current;
    if (!area) return;
    const controls = (): HTMLElement[] => [...area.querySelectorAll<HTMLElement>(FOCUSABLE)];
    let focused: HTMLElement | null = null;
    let around: HTMLElement[] = [];

    const remember = ({ target }: FocusEvent): void => {
      focused = target instanceof HTMLElement ? target : null;
      around = controls();
    };
    /** Whoever left a control that is still there did so on purpose; a vanishing one tells of it too early to know. */
    const forget = ({ target }: FocusEvent): void => {
      window.setTimeout(() => {
        if (focused === target && isFocusLost() && isThere(target as HTMLElement)) focused = null;
      });
    };
    const handOver = (): void => {
      if (!focused || !isFocusLost() || isThere(focused)) return;
      const before = around.slice(0, around.indexOf(focused)).reverse().find(canTake);
      const now = controls().filter(canTake);
      focused = null;
      (now[before ? now.indexOf(before) + 1 : 0] ?? before)?.focus();
    };
    const observer = new MutationObserver(handOver);
    observer.observe(area, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden', 'disabled'] });
    area.addEventListener('focusin', remember);
    area.addEventListener('focusout', forget);
    return () => {
      observer.disconnect();
      area.removeEventListener('focusin', remember);
      area.removeEventListener('focusout', forget);
    };
  }, []);
  return root;
};
