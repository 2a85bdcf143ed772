/** What every component may ask for without having it passed down: the words and the session. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneTexts } from '../i18n/texts';
import type { Session } from './model/session';
import type { PaneState } from './model/state';

interface Pane {
  readonly texts: PaneTexts;
  /** The locale that they are in, for words that come later. */
  readonly language: string;
  readonly session: Session;
}

export const PaneContext = createContext<Pane | null>(null);

const usePane = (): Pane => {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A component of the pane stands outside its context');
  return pane;
};

export const useTexts = (): PaneTexts => usePane().texts;
export const useLanguage = (): string => usePane().language;
export const useSession = (): Session => usePane().session;

export const usePaneState = (): PaneState => {
  const { subscribe, state } = useSession();
  return useSyncExternalStore(subscribe, state);
};
