import { useState } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { sheetName } from '../model/sheetNames';
import { SHEETS, type SheetId } from '../model/useCases';

const useStyles = makeStyles({
  sheet: { display: 'flex' },
  hint: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Which sheets the next computing writes. One of them at least: the last one stays chosen, and it is said why. */
export const SheetChoice = () => {
  const styles = useStyles();
  const part = usePartStyles();
  const { dispatch } = useSession();
  const { chosenSheets } = usePaneState();
  const texts = useTexts();
  const { compute: words, reports } = texts.pane;
  const [keptLast, setKeptLast] = useState(false);
  const choose = (sheets: readonly SheetId[]): void => {
    setKeptLast(sheets.length === 0);
    if (sheets.length > 0) dispatch({ type: 'sheetsChosen', sheets });
  };
  const toggle = (id: SheetId, chosen: boolean): void => choose(SHEETS.filter((sheet) => (sheet === id ? chosen : chosenSheets.includes(sheet))));
  return (
    <section className={part.tight} aria-label={words.sheets}>
      <h3 className={part.heading}>{words.sheets}</h3>
      <p className={part.small}>{words.chosen(chosenSheets.length, SHEETS.length)}</p>
      <div role="group" aria-label={words.sheets}>
        {SHEETS.map((id) => (
          <Checkbox
            key={id}
            className={styles.sheet}
            checked={chosenSheets.includes(id)}
            onChange={(_, { checked }) => toggle(id, checked === true)}
            label={
              <>
                {sheetName(id, texts)}
                <span className={styles.hint}>{reports.sheets[id].what}</span>
              </>
            }
          />
        ))}
      </div>
      <p role="status" className={part.small}>
        {keptLast && words.atLeastOne}
      </p>
      <div>
        <Button size="small" disabledFocusable={chosenSheets.length === SHEETS.length} onClick={() => choose(SHEETS)}>
          {words.chooseAll}
        </Button>
      </div>
    </section>
  );
};
