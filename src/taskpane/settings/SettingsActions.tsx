import { useRef, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { Question } from '../components/Question';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { isBusy } from '../model/state';

const useStyles = makeStyles({ button: { textAlign: 'start' } });

/** The sheet «Параметры»: opened where there is one, made where there is none. */
const SettingsSheet = ({ button }: { button: React.RefObject<HTMLButtonElement | null> }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { settings: words } = useTexts().pane;
  const table = state.check?.found.find((found) => found.table === 'settings');
  const make = async (): Promise<void> => {
    const place = await session.change('settings', ({ createSettingsSheet }) => createSettingsSheet(), (made) => ({ kind: 'settingsSheet', place: made }));
    if (place) await session.show(place);
  };
  return (
    <>
      <div>
        <Button ref={button} className={styles.button} size="small" disabledFocusable={isBusy(state)} onClick={() => void (table ? session.show({ sheet: table.sheet, address: table.address }) : make())}>
          {table ? words.openSheet : words.makeSheet}
        </Button>
      </div>
      <p className={part.small}>{words.sheetHint}</p>
    </>
  );
};

/** What concerns all settings: their sheet, and the way back to every default. `count`: how many are not at theirs. */
export const SettingsActions = ({ count }: { count: number }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { settings: words } = useTexts().pane;
  const [asking, setAsking] = useState(false);
  const sheet = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    // The question goes away: the focus goes on to its neighbour.
    sheet.current?.focus();
    setAsking(false);
  };
  const reset = (): void => {
    leave();
    void session.change('settings', ({ resetSettings }) => resetSettings(), () => ({ kind: 'settingsReset' }));
  };
  return (
    <div className={part.stack}>
      <div className={part.tight}>
        <SettingsSheet button={sheet} />
      </div>
      {count === 0 && <p className={part.small}>{words.nothingToReset}</p>}
      {count > 0 && !asking && (
        <div>
          <Button className={styles.button} size="small" disabledFocusable={isBusy(state)} onClick={() => setAsking(true)}>
            {words.resetAll}
          </Button>
        </div>
      )}
      {count > 0 && asking && (
        <Question yes={words.resetAllYes} no={words.resetAllNo} waiting={isBusy(state)} onYes={reset} onNo={leave}>
          {words.resetAllQuestion(count)}
        </Question>
      )}
    </div>
  );
};
