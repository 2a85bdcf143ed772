import { makeStyles } from '@fluentui/react-components';
import { usePaneState, useTexts } from '../context';
import type { PaneState } from '../model/state';
import type { Texts } from '../../i18n/texts';

const useStyles = makeStyles({
  spokenOnly: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

const announcement = ({ running, computed, cancelled, check }: PaneState, { pane }: Texts): string => {
  if (running?.job === 'compute') return running.cancelling ? pane.compute.cancelling : pane.compute.stages[running.progress?.stage ?? 'reading'];
  if (running) return pane.input.reading;
  if (cancelled) return pane.compute.cancelled;
  if (computed && check === computed.check) return pane.results.done;
  return '';
};

/** Says each stage once; percentages are for the eye. */
export const Announcer = () => {
  const styles = useStyles();
  const state = usePaneState();
  const texts = useTexts();
  return (
    <div role="status" className={styles.spokenOnly}>
      {announcement(state, texts)}
    </div>
  );
};
