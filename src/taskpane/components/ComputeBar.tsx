import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState, useSession, useTexts } from '../context';
import { computedSheets } from '../model/freshness';
import { canCancel, isBusy, type Running } from '../model/state';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  run: { flexGrow: 1 },
  stage: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

const ComputeProgress = ({ running }: { running: Running }) => {
  const styles = useStyles();
  const { pane } = useTexts();
  const { stage, done } = running.progress ?? { stage: 'reading' as const, done: 0 };
  const label = running.cancelling ? pane.compute.cancelling : pane.compute.progress(pane.compute.stages[stage], done);
  return (
    <>
      <span className={styles.stage}>{label}</span>
      <ProgressBar value={done} aria-label={pane.compute.stages[stage]} />
      {stage === 'writing' && <span className={styles.stage}>{pane.compute.cannotCancel}</span>}
    </>
  );
};

/** The one thing to do, its progress, and the way out of it. */
export const ComputeBar = () => {
  const styles = useStyles();
  const session = useSession();
  const state = usePaneState();
  const { pane } = useTexts();
  const computing = state.running?.job === 'compute' ? state.running : null;
  return (
    <div className={styles.bar}>
      {computing && <ComputeProgress running={computing} />}
      <div className={styles.buttons}>
        <Button className={styles.run} appearance="primary" disabledFocusable={isBusy(state)} onClick={() => void session.compute()}>
          {computedSheets(state).length > 0 ? pane.compute.again : pane.compute.run}
        </Button>
        {computing && (
          <Button disabledFocusable={!canCancel(computing)} onClick={session.cancel}>
            {pane.compute.cancel}
          </Button>
        )}
      </div>
    </div>
  );
};
