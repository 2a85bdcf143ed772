import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../context';
import { inGroups } from '../model/sheetGroups';
import type { SheetId } from '../model/useCases';
import { usePartStyles } from './partStyles';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
});

interface Props<Sheet> {
  readonly sheets: readonly Sheet[];
  readonly idOf: (sheet: Sheet) => SheetId;
  readonly children: (sheet: Sheet) => ReactNode;
}

/** Lists of sheets, the methodology's lists and the analysis each under its heading; where there is one group alone it needs none. */
export const SheetGroups = <Sheet,>({ sheets, idOf, children }: Props<Sheet>) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { groups: words } = useTexts().pane.reports;
  const groups = inGroups(sheets, idOf);
  if (groups.length === 0) return null;
  return (
    <div className={styles.groups}>
      {groups.map(({ group, sheets: inGroup }) => (
        <div key={group} className={part.tight}>
          {groups.length > 1 && <h4 className={styles.heading}>{words[group]}</h4>}
          <ul className={part.list}>
            {inGroup.map((sheet) => (
              <li key={idOf(sheet)}>{children(sheet)}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
};
