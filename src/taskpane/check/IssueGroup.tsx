import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WordedIssue } from '../../app/results';
import { PlaceLink } from '../components/PlaceLink';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import type { SeverityIssues, TableIssues } from '../model/issueList';

const FIRST = 5;
const STEP = 50;

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  severity: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  table: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  item: { borderInlineStartStyle: 'solid', borderInlineStartWidth: '3px', paddingInlineStart: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
  warning: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  note: { borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
  place: { display: 'block', color: tokens.colorNeutralForeground2 },
  more: { marginTop: tokens.spacingVerticalS },
});

const IssueItem = ({ worded: { issue, message } }: { worded: WordedIssue }) => {
  const styles = useStyles();
  const { issues } = useTexts().pane;
  const { severity, sheet, address, leavesOutRow } = issue;
  return (
    <li className={`${styles.item} ${styles[severity]}`}>
      {(sheet !== '' || leavesOutRow) && (
        <span className={styles.place}>
          {sheet !== '' && <PlaceLink place={{ sheet, address }}>{address === null ? sheet : `${sheet}, ${address}`}</PlaceLink>}
          {leavesOutRow && ` · ${issues.rowLeftOut}`}
        </span>
      )}
      {message}
    </li>
  );
};

const TableGroup = ({ group: { table, issues } }: { group: TableIssues }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const words = useTexts().pane.issues;
  const [limit, setLimit] = useState(FIRST);
  const left = issues.length - limit;
  return (
    <div>
      <h5 className={styles.table}>{words.inGroup(table ?? words.wholeBook, issues.length)}</h5>
      <ul className={part.list}>
        {issues.slice(0, limit).map((worded, at) => (
          <IssueItem key={at} worded={worded} />
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setLimit(limit + STEP)}>
          {words.moreOf(Math.min(STEP, left), left)}
        </Button>
      )}
    </div>
  );
};

/** The issues of one severity, table by table. */
export const IssueGroup = ({ group: { severity, tables } }: { group: SeverityIssues }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const words = useTexts().pane.issues;
  return (
    <div className={styles.group}>
      <div>
        <h4 className={styles.severity}>{words.groups[severity]}</h4>
        <p className={part.small}>{words.groupHints[severity]}</p>
      </div>
      {tables.map((group) => (
        <TableGroup key={group.table ?? ''} group={group} />
      ))}
    </div>
  );
};
