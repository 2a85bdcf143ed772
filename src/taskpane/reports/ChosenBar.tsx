import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetReportId } from '../../app/reports/catalogueOfReports';
import { usePartStyles } from '../components/partStyles';
import { useSpokenOnly } from '../components/spokenOnly';
import { usePaneState } from '../context';
import { isBusy } from '../model/state';
import { useGalleryWords } from './words';

const useStyles = makeStyles({
  /** Stands on the dock as long as the gallery is in sight. */
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
  readonly chosen: readonly SheetReportId[];
  readonly onBuild: (reports: readonly SheetReportId[]) => Promise<void>;
  readonly onUntick: () => void;
}

/** What is ticked, and the press that builds it. Without anything ticked only the place to say it aloud. */
export const ChosenBar = ({ chosen, onBuild, onUntick }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const spokenOnly = useSpokenOnly();
  const state = usePaneState();
  const words = useGalleryWords();
  const some = chosen.length > 0;
  return (
    <div className={some ? styles.bar : spokenOnly}>
      <span role="status" className={part.small}>
        {some && words.chosen(chosen.length)}
      </span>
      {some && (
        <div className={part.row}>
          <Button appearance="primary" disabledFocusable={isBusy(state)} onClick={() => void onBuild(chosen)}>
            {words.buildChosen}
          </Button>
          <Button onClick={onUntick}>{words.unchoose}</Button>
        </div>
      )}
    </div>
  );
};
