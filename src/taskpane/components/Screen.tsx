import { useEffect, useRef } from 'react';
import { MessageBar, MessageBarBody, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { usePaneState, useTexts } from '../context';
import type { PaneState } from '../model/state';
import { Announcer } from './Announcer';
import { ComputeBar } from './ComputeBar';
import { FailureMessage } from './FailureMessage';
import { InputSection } from './InputSection';
import { IssuesSection } from './IssuesSection';
import { ModeSection } from './ModeSection';
import { EmptyWorkbook, UnusableWorkbook } from './NothingToCompute';
import { ResultsSection } from './ResultsSection';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', minHeight: '100vh', minWidth: 0 },
  /** The corner at the top right belongs to Excel (34 × 32 px). */
  header: { padding: `${tokens.spacingVerticalM} 42px ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
  content: { flexGrow: 1 },
  waiting: { padding: tokens.spacingVerticalXXL },
  around: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
});

const Summary = ({ check: { schools, year, usable } }: { check: CheckReport }) => {
  const styles = useStyles();
  const { pane } = useTexts();
  if (!usable) return null;
  return <p className={styles.summary}>{year === null ? pane.input.summaryWithoutYear(schools) : pane.input.summary(schools, year)}</p>;
};

const Workbook = ({ check, computed }: { check: CheckReport; computed: PaneState['computed'] }) => {
  if (check.found.length === 0) return <EmptyWorkbook />;
  return (
    <>
      {check.unusable && <UnusableWorkbook reason={check.unusable} />}
      {computed && <ResultsSection report={computed} />}
      <InputSection check={check} />
      <IssuesSection issues={check.issues} />
      {check.usable && <ModeSection />}
    </>
  );
};

/** New results stand at the top: they are brought into sight, the focus stays where it is. */
const useResultsInSight = (computed: PaneState['computed']) => {
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    if (computed) top.current?.scrollIntoView({ block: 'start' });
  }, [computed]);
  return top;
};

export const Screen = () => {
  const styles = useStyles();
  const state = usePaneState();
  const { pane, terms } = useTexts();
  const { check, computed, running, failure, cancelled } = state;
  const top = useResultsInSight(computed);
  return (
    <div className={styles.screen}>
      <Announcer />
      <header className={styles.header} ref={top}>
        <h1 className={styles.title}>{terms.product}</h1>
        {check && <Summary check={check} />}
      </header>
      <main className={styles.content}>
        {failure && <FailureMessage failure={failure} />}
        {cancelled && (
          <div className={styles.around}>
            <MessageBar layout="multiline">
              <MessageBarBody>{pane.compute.cancelled}</MessageBarBody>
            </MessageBar>
          </div>
        )}
        {!check && running && <Spinner className={styles.waiting} label={pane.input.reading} labelPosition="below" />}
        {check && <Workbook check={check} computed={computed} />}
      </main>
      {check?.usable && <ComputeBar />}
    </div>
  );
};
