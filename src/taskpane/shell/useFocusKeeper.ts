import { useEffect, useRef, type RefObject } from 'react';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

const isThere = (element: HTMLElement): boolean => element.isConnected && !element.closest('[hidden]') && !element.matches(':disabled') && (element.checkVisibility?.() ?? true);

const canTake = (element: HTMLElement): boolean => element.tabIndex >= 0 && isThere(element);

const isFocusLost = (): boolean => document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

/**
 * A control that vanishes while it has the focus would drop it to the top of the page, and whoever works by keyboard
 * would begin anew. The focus goes to what came after the control, else to what came before. It is never moved otherwise.
 */
export const useFocusKeeper = (): RefObject<HTMLDivElement | null> => {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const area = root.current;
    if (!area) return;
    let focused: HTMLElement | null = null;
    let around: HTMLElement[] = [];

    const remember = ({ target }: FocusEvent): void => {
      focused = target instanceof HTMLElement ? target : null;
      around = [...area.querySelectorAll<HTMLElement>(FOCUSABLE)];
    };
    /** Whoever left a control that is still there did so on purpose; a vanishing one tells of it too early to know. */
    const forget = ({ target }: FocusEvent): void => {
      window.setTimeout(() => {
        if (focused === target && isFocusLost() && isThere(target as HTMLElement)) focused = null;
      });
    };
    const handOver = (): void => {
      if (!focused || !isFocusLost() || isThere(focused)) return;
      const at = around.indexOf(focused);
      const heir = [...around.slice(at + 1), ...around.slice(0, at).reverse()].find(canTake);
      focused = null;
      heir?.focus();
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
