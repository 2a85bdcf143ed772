import { useEffect, useRef } from 'react';
import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState, useSession, useTexts } from '../context';
import { canCancel, type Running } from '../model/state';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
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

/** The button «Отменить» goes away when the job ends: if it had the focus, the focus goes to its neighbour, not to nowhere. */
const useFocusAfterCancel = (computing: boolean) => {
  const run = useRef<HTMLButtonElement>(null);
  const cancelHadFocus = useRef(false);
  useEffect(() => {
    if (computing || !cancelHadFocus.current) return;
    cancelHadFocus.current = false;
    run.current?.focus();
  }, [computing]);
  return { run, onCancelFocus: () => (cancelHadFocus.current = true), onCancelBlur: () => (cancelHadFocus.current = false) };
};

/** Always in sight: the one thing to do, its progress, and the way out of it. */
export const ComputeBar = () => {
  const styles = useStyles();
  const session = useSession();
  const { running, computed } = usePaneState();
  const { pane } = useTexts();
  const computing = running?.job === 'compute' ? running : null;
  const { run, onCancelFocus, onCancelBlur } = useFocusAfterCancel(computing !== null);
  return (
    <div className={styles.bar}>
      {computing && <ComputeProgress running={computing} />}
      <div className={styles.buttons}>
        <Button ref={run} className={styles.run} appearance="primary" disabledFocusable={running !== null} onClick={() => void session.compute()}>
          {computed ? pane.compute.again : pane.compute.run}
        </Button>
        {computing && (
          <Button disabledFocusable={!canCancel(computing)} onClick={session.cancel} onFocus={onCancelFocus} onBlur={onCancelBlur}>
            {pane.compute.cancel}
          </Button>
        )}
      </div>
    </div>
  );
};
