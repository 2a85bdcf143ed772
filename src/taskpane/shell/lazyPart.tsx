/**
 * A part of the pane that is loaded when it is first needed. A load that failed is told in its place and can be
 * repeated: the bundler forgets a failed request, so that asking again asks the server again.
 */
import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { Spinner } from '@fluentui/react-components';
import { useLanguage, useSession, useTexts } from '../context';
import type { Fault } from '../model/fault';
import { PartFailure } from './PartFailure';

interface Loading<Props> {
  readonly Part: ComponentType<Props> | null;
  readonly fault: Fault | null;
  /** Counts the attempts: each is made once. */
  readonly attempt: number;
  readonly waiting: boolean;
}

/** `load` is told the language: words of the part's own come with it. */
export const lazyPart = <Module, Props extends object = object>(load: (language: string) => Promise<Module>, pick: (module: Module) => ComponentType<Props>): ComponentType<Props> => {
  const parts = new Map<string, ComponentType<Props>>();

  const LazyPart = (props: Props) => {
    const { pane } = useTexts();
    const { faultOf } = useSession();
    const language = useLanguage();
    const loaded = parts.get(language) ?? null;
    const [{ Part, fault, attempt, waiting }, setLoading] = useState<Loading<Props>>({ Part: loaded, fault: null, attempt: 0, waiting: loaded === null });
    useEffect(() => {
      if (parts.has(language)) return;
      let left = false;
      load(language).then(
        (module) => {
          const part = pick(module);
          parts.set(language, part);
          if (!left) setLoading((before) => ({ ...before, Part: part, fault: null, waiting: false }));
        },
        (error: unknown) => {
          if (!left) setLoading((before) => ({ ...before, fault: faultOf(error), waiting: false }));
        },
      );
      return () => {
        left = true;
      };
    }, [attempt, faultOf, language]);
    const again = useCallback(() => setLoading((before) => (before.waiting ? before : { ...before, attempt: before.attempt + 1, waiting: true })), []);
    if (Part) return <Part {...props} />;
    // The message stays while it is tried again: its button has the focus.
    if (fault) return <PartFailure fault={fault} waiting={waiting} onRetry={again} />;
    return <Spinner size="small" label={pane.boot.loading} />;
  };
  return LazyPart;
};
