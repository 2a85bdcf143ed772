import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState, useTexts } from '../context';
import { SHEET_GROUPS, type SheetGroup } from '../model/sheetGroups';
import { sheetName } from '../model/sheetNames';
import { isReportSheet, SHEETS, type SheetId } from '../model/useCases';

const useStyles = makeStyles({
  sheet: { display: 'flex' },
  sheets: { paddingInlineStart: tokens.spacingHorizontalM },
  group: { fontWeight: tokens.fontWeightSemibold },
  hint: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly group: SheetGroup;
  readonly onChoose: (sheets: readonly SheetId[]) => void;
}

/** A group of sheets as a whole, and each of them. */
export const SheetGroupChoice = ({ group, onChoose }: Props) => {
  const styles = useStyles();
  const { chosenSheets } = usePaneState();
  const texts = useTexts();
  const { reports } = texts.pane;
  const name = reports.groups[group];
  const ids = SHEET_GROUPS[group];
  const chosen = ids.filter((id) => chosenSheets.includes(id)).length;
  const toggle = (changed: readonly SheetId[], is: boolean): void => onChoose(SHEETS.filter((id) => (changed.includes(id) ? is : chosenSheets.includes(id))));
  return (
    <div role="group" aria-label={name}>
      <Checkbox
        className={styles.sheet}
        checked={chosen === ids.length ? true : chosen === 0 ? false : 'mixed'}
        onChange={() => toggle(ids, chosen < ids.length)}
        label={<span className={styles.group}>{name}</span>}
      />
      <div className={styles.sheets}>
        {ids.map((id) => (
          <Checkbox
            key={id}
            className={styles.sheet}
            checked={chosenSheets.includes(id)}
            onChange={(_, { checked }) => toggle([id], checked === true)}
            label={
              <>
                {sheetName(id, texts)}
                {!isReportSheet(id) && <span className={styles.hint}>{reports.sheets[id].what}</span>}
              </>
            }
          />
        ))}
      </div>
    </div>
  );
};
