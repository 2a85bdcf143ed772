import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import type { Texts } from '../../i18n/texts';
import { describeError } from '../model/fault';
import { FaultReport } from './FaultReport';

interface Props {
  readonly texts: Texts;
  /** Versions, for the report. */
  readonly where: readonly string[];
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** The pane's last resort: a mistake of ours while drawing. The tree is built anew on demand. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { texts, where, children } = this.props;
    if (!failure) return children;
    const words = texts.pane.failure;
    return (
      <main role="alert">
        <p>{words.crash}</p>
        <Button onClick={() => this.setState({ failure: null })}>{words.reopen}</Button>
        <FaultReport report={describeError(failure.error, where)} words={words} />
      </main>
    );
  }
}
