import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Message } from '../components/Message';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useTexts } from '../context';
import type { Wanted } from '../model/collecting';
import { isBusy } from '../model/state';
import { FileChooser } from './FileChooser';
import { JobProgress } from './JobProgress';
import { MergeBar } from './MergeBar';
import { Overview } from './Overview';
import { useIncoming } from './useIncoming';
import { YearField } from './YearField';

const useStyles = makeStyles({ panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 } });

const Panel = ({ wanted }: { wanted: Wanted }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const state = usePaneState();
  const { files: words } = useTexts().pane.collect;
  const [year, setYear] = useState<number | null>(null);
  const incoming = useIncoming(wanted, year);
  const { files, closed, compared, outdated } = incoming;
  const busy = isBusy(state);
  const chooseYear = (next: number | null): void => {
    setYear(next);
    void incoming.compareFor(next);
  };
  return (
    <div className={styles.panel}>
      {wanted === 'forms' && <YearField year={year} onYear={chooseYear} none={words.yearOfForms} />}
      <FileChooser wanted={wanted} more={files.length > 0} onFiles={(chosen) => void incoming.add(chosen)} />
      <JobProgress job="collect" />
      {closed.length > 0 && (
        <div role="alert">
          <Message intent="warning">{words.closed(closed)}</Message>
        </div>
      )}
      {files.length === 0 && <p className={part.small}>{words.unchanged}</p>}
      {files.length > 0 && (
        <div className={part.row}>
          <span className={part.small}>{words.chosen(files.length)}</span>
          <Button size="small" disabledFocusable={busy} onClick={() => void incoming.compareAgain()}>
            {words.again}
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={incoming.reset}>
            {words.reset}
          </Button>
        </div>
      )}
      {outdated && !busy && <Message intent="warning">{words.outdated}</Message>}
      {compared && (
        <>
          <Overview collected={compared.collected} accepted={compared.accepted} onChange={incoming.changeAccepted} />
          <MergeBar collected={compared.collected} accepted={compared.accepted} onMerge={() => void incoming.merge()} />
        </>
      )}
    </div>
  );
};

/** Files that came from schools: what they hold beside what the workbook holds, and what of it to enter. */
export const CollectPanel = () => <Panel wanted="forms" />;

/** The same of an earlier year's workbook, whatever years it holds. */
export const ImportPanel = () => <Panel wanted="years" />;
