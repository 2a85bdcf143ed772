/** Waiting for the pane to have nothing under way, so that a wish made meanwhile is not lost. */
import type { Session } from './session';
import { isBusy } from './state';

const nextState = ({ subscribe }: Pick<Session, 'subscribe'>): Promise<void> =>
  new Promise((resolve) => {
    const unsubscribe = subscribe(() => {
      unsubscribe();
      resolve();
    });
  });

/** Begins to act in the very moment in which the pane is found free: of several that wait, one goes and the others wait on. */
export const whenFree = async <Result>(session: Pick<Session, 'subscribe' | 'state'>, act: () => Promise<Result>): Promise<Result> => {
  while (isBusy(session.state())) await nextState(session);
  return act();
};
