/**
 * A part of the pane that is loaded when it is first needed. A load that failed is told in its place and can be
 * repeated: the bundler forgets a failed request, so that asking again asks the server again.
 */
import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { Spinner } from '@fluentui/react-components';
import { useSession, useTexts } from '../context';
import type { Fault } from '../model/fault';
import { PartFailure } from './PartFailure';

interface Loading<Props> {
  readonly Part: ComponentType<Props> | null;
  readonly fault: Fault | null;
  /** Counts the attempts: each is made once. */
  readonly attempt: number;
  readonly waiting: boolean;
}

export const lazyPart = <Module, Props extends object = object>(load: () => Promise<Module>, pick: (module: Module) => ComponentType<Props>): ComponentType<Props> => {
  let loaded: ComponentType<Props> | null = null;

  const LazyPart = (props: Props) => {
    const { pane } = useTexts();
    const { faultOf } = useSession();
    const [{ Part, fault, attempt, waiting }, setLoading] = useState<Loading<Props>>({ Part: loaded, fault: null, attempt: 0, waiting: loaded === null });
    useEffect(() => {
      if (loaded !== null) return;
      let left = false;
      load().then(
        (module) => {
          const part = pick(module);
          loaded = part;
          if (!left) setLoading((before) => ({ ...before, Part: part, fault: null, waiting: false }));
        },
        (error: unknown) => {
          if (!left) setLoading((before) => ({ ...before, fault: faultOf(error), waiting: false }));
        },
      );
      return () => {
        left = true;
      };
    }, [attempt, faultOf]);
    const again = useCallback(() => setLoading((before) => (before.waiting ? before : { ...before, attempt: before.attempt + 1, waiting: true })), []);
    if (Part) return <Part {...props} />;
    // The message stays while it is tried again: its button has the focus.
    if (fault) return <PartFailure fault={fault} waiting={waiting} onRetry={again} />;
    return <Spinner size="small" label={pane.boot.loading} />;
  };
  return LazyPart;
};
