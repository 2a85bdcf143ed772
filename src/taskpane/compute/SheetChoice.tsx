import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { CALCULATION_GROUP_NAMES } from '../model/sheetGroups';
import { SHEETS, type SheetId } from '../model/useCases';
import { SheetGroupChoice } from './SheetGroupChoice';

/** Which sheets the next computing writes. One of them at least: what was chosen last stays chosen, and it is said why. */
export const SheetChoice = () => {
  const part = usePartStyles();
  const { dispatch } = useSession();
  const { chosenSheets } = usePaneState();
  const { compute: words } = useTexts().pane;
  const [keptLast, setKeptLast] = useState(false);
  const choose = (sheets: readonly SheetId[]): void => {
    setKeptLast(sheets.length === 0);
    if (sheets.length > 0) dispatch({ type: 'sheetsChosen', sheets });
  };
  return (
    <section className={part.tight} aria-label={words.sheets}>
      <h3 className={part.heading}>{words.sheets}</h3>
      <p className={part.small}>{words.chosen(chosenSheets.length, SHEETS.length)}</p>
      {CALCULATION_GROUP_NAMES.map((group) => (
        <SheetGroupChoice key={group} group={group} onChoose={choose} />
      ))}
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
