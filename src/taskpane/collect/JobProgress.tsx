import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { jobWords } from '../model/news';
import { canCancel, type Job } from '../model/state';

const useStyles = makeStyles({ stage: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' } });

/** How far a job of this part is, and the way out of it. Nothing while it does not run. */
export const JobProgress = ({ job }: { job: Job }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const session = useSession();
  const { running } = usePaneState();
  const texts = useTexts();
  if (running?.job !== job) return null;
  const { compute, collect } = texts.pane;
  const { stage, done } = running.progress ?? { stage: 'reading' as const, done: 0 };
  const name = jobWords(job, texts).stages[stage];
  return (
    <div className={part.tight}>
      <span className={styles.stage}>{running.cancelling ? compute.cancelling : compute.progress(name, done)}</span>
      <ProgressBar value={done} aria-label={name} />
      <div>
        <Button size="small" disabledFocusable={!canCancel(running)} onClick={session.cancel}>
          {collect.cancel}
        </Button>
      </div>
    </div>
  );
};
