import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useTexts } from '../context';
import { effectOf, type Accepted } from '../model/acceptance';
import type { Collected } from '../model/collecting';
import { isBusy } from '../model/state';

const useStyles = makeStyles({
  /** Stands on the dock as long as the panel is in sight. */
  bar: {
    position: 'sticky',
    bottom: 'var(--dock-height, 0px)',
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface Props {
  readonly collected: Collected;
  readonly accepted: Accepted;
  readonly onMerge: () => void;
}

/** What is ticked, what entering it does, and the press that does it. */
export const MergeBar = ({ collected, accepted, onMerge }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const state = usePaneState();
  const { merge } = useTexts().pane.collect;
  const effect = useMemo(() => effectOf(accepted, collected.cells), [accepted, collected]);
  if (collected.counts.new + collected.counts.differs === 0) return null;
  return (
    <>
      <p className={part.small}>{merge.undo}</p>
      <div className={styles.bar}>
        <span role="status" className={part.small}>
          {state.changing ? merge.running : effect.values === 0 ? merge.nothing : merge.will(effect)}
        </span>
        <div>
          <Button appearance="primary" disabledFocusable={isBusy(state) || effect.values === 0} onClick={onMerge}>
            {merge.run(effect.values)}
          </Button>
        </div>
      </div>
    </>
  );
};
