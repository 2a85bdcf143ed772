import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState, useSession, useTexts } from '../context';
import { computedSheets } from '../model/freshness';
import { jobWords } from '../model/news';
import { canCancel, isBusy, type Job, type Running } from '../model/state';
import { isReportSheet } from '../model/useCases';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  run: { flexGrow: 1 },
  stage: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

/** What is told here, wherever it was set going. */
const TOLD: readonly Job[] = ['compute', 'reports', 'files'];

const ComputeProgress = ({ running }: { running: Running }) => {
  const styles = useStyles();
  const texts = useTexts();
  const { pane } = texts;
  const { stage, done } = running.progress ?? { stage: 'reading' as const, done: 0 };
  const name = jobWords(running.job, texts).stages[stage];
  const label = running.cancelling ? pane.compute.cancelling : pane.compute.progress(name, done);
  return (
    <>
      <span className={styles.stage}>{label}</span>
      <ProgressBar value={done} aria-label={name} />
      {stage === 'writing' && running.job !== 'files' && <span className={styles.stage}>{pane.compute.cannotCancel}</span>}
    </>
  );
};

/** The one thing to do, its progress, and the way out of it. */
export const ComputeBar = () => {
  const styles = useStyles();
  const session = useSession();
  const state = usePaneState();
  const { pane } = useTexts();
  const told = state.running && TOLD.includes(state.running.job) ? state.running : null;
  return (
    <div className={styles.bar}>
      {told && <ComputeProgress running={told} />}
      <div className={styles.buttons}>
        <Button className={styles.run} appearance="primary" disabledFocusable={isBusy(state)} onClick={() => void session.compute()}>
          {computedSheets(state).some(({ id }) => !isReportSheet(id)) ? pane.compute.again : pane.compute.run}
        </Button>
        {told && (
          <Button disabledFocusable={!canCancel(told)} onClick={session.cancel}>
            {pane.compute.cancel}
          </Button>
        )}
      </div>
    </div>
  );
};
