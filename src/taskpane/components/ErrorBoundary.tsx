import { Component, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneTexts } from '../../i18n/texts';
import { describeError } from '../model/fault';
import { FaultReport } from './FaultReport';

interface Props {
  readonly texts: PaneTexts;
  /** Versions, for the report. */
  readonly where: readonly string[];
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

const useStyles = makeStyles({
  crash: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} 42px ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, overflowWrap: 'anywhere' },
  text: { margin: 0 },
});

const Crash = ({ report, words, onReopen }: { report: string; words: PaneTexts['pane']['failure']; onReopen: () => void }) => {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.crash}>
      <p className={styles.text}>{words.crash}</p>
      <Button onClick={onReopen}>{words.reopen}</Button>
      <FaultReport report={report} words={words} />
    </div>
  );
};

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
    return <Crash report={describeError(failure.error, where)} words={texts.pane.failure} onReopen={() => this.setState({ failure: null })} />;
  }
}
