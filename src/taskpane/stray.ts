/** Mistakes of ours outside of any call and of any drawing: they are told, like the others, instead of ending in a console. */
import type { Session } from './model/session';

/** Office's own scripts and the browser's extensions have mistakes of their own: they are not told as ours. */
const isOurs = (error: unknown, origin: string): error is Error => error instanceof Error && (error.stack ?? '').includes(origin);

export const tellStrayErrors = (page: Window, session: Pick<Session, 'dispatch' | 'faultOf'>): void => {
  const tell = (error: unknown): void => {
    if (isOurs(error, page.location.origin)) session.dispatch({ type: 'failed', of: 'other', fault: session.faultOf(error) });
  };
  page.addEventListener('error', ({ error }) => tell(error));
  page.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
};
