import { makeStyles } from '@fluentui/react-components';
import { Announcer } from '../components/Announcer';
import { usePaneState } from '../context';
import { VIEWS } from '../model/state';
import { Dock } from './Dock';
import { Header } from './Header';
import { Kept } from './Kept';
import { FunctionsView, ResultsView } from './parts';
import { Path } from './Path';
import { panelId, tabId, Tabs } from './Tabs';
import { useFocusKeeper } from './useFocusKeeper';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', minHeight: '100vh', minWidth: 0, overflowWrap: 'anywhere' },
  content: { flexGrow: 1, minWidth: 0 },
});

const parts = { path: Path, results: ResultsView, functions: FunctionsView };

/** The pane: header, three views of which one is shown, and the dock at the bottom with what to do and what happened. */
export const Shell = () => {
  const styles = useStyles();
  const { view } = usePaneState();
  const root = useFocusKeeper();
  return (
    <div ref={root} className={styles.shell}>
      <Announcer />
      <Header />
      <main className={styles.content}>
        <Tabs />
        {VIEWS.map((each) => {
          const Part = parts[each];
          return (
            <Kept key={each} shown={each === view} role="tabpanel" id={panelId(each)} aria-labelledby={tabId(each)}>
              <Part />
            </Kept>
          );
        })}
      </main>
      <Dock />
    </div>
  );
};
