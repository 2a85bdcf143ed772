import { useState } from 'react';
import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport, WordedIssue } from '../../app/results';
import { useTexts } from '../context';
import { PlaceLink } from './PlaceLink';
import { Section } from './Section';

type Severity = WordedIssue['issue']['severity'];

const FIRST = 5;
const STEP = 50;

const order: readonly Severity[] = ['error', 'warning', 'note'];
const colors = { error: 'danger', warning: 'warning', note: 'informative' } as const;

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  item: { borderInlineStartStyle: 'solid', borderInlineStartWidth: '3px', paddingInlineStart: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
  warning: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  note: { borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
  place: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const IssueItem = ({ worded: { issue, message } }: { worded: WordedIssue }) => {
  const styles = useStyles();
  const { pane, terms } = useTexts();
  return (
    <li className={`${styles.item} ${styles[issue.severity]}`}>
      <span className={styles.place}>
        {terms.severities[issue.severity]}
        {issue.sheet !== '' && ' · '}
        {issue.sheet !== '' && (
          <PlaceLink place={{ sheet: issue.sheet, address: issue.address }}>{issue.address === null ? issue.sheet : `${issue.sheet}, ${issue.address}`}</PlaceLink>
        )}
        {issue.leavesOutRow && ` · ${pane.issues.rowLeftOut}`}
      </span>
      {message}
    </li>
  );
};

/** Counts by severity and the issues themselves, the gravest first, each with the way to its cell. */
export const IssuesSection = ({ issues }: Pick<CheckReport, 'issues'>) => {
  const styles = useStyles();
  const { pane } = useTexts();
  const [shown, setShown] = useState(FIRST);
  if (issues.length === 0) return <Section heading={pane.issues.heading}>{pane.issues.none}</Section>;
  const bySeverity = order.map((severity) => ({ severity, list: issues.filter(({ issue }) => issue.severity === severity) })).filter(({ list }) => list.length > 0);
  const words = { error: pane.issues.errors, warning: pane.issues.warnings, note: pane.issues.notes };
  const sorted = bySeverity.flatMap(({ list }) => list);
  return (
    <Section
      heading={pane.issues.heading}
      aside={
        <div className={styles.counts}>
          {bySeverity.map(({ severity, list }) => (
            <Badge key={severity} appearance="tint" color={colors[severity]}>
              {words[severity](list.length)}
            </Badge>
          ))}
        </div>
      }
    >
      <ul className={styles.list}>
        {sorted.slice(0, shown).map((worded, at) => (
          <IssueItem key={at} worded={worded} />
        ))}
      </ul>
      {shown < sorted.length && (
        <div>
          <Button size="small" onClick={() => setShown(shown + STEP)}>
            {pane.issues.more(Math.min(STEP, sorted.length - shown))}
          </Button>
        </div>
      )}
    </Section>
  );
};
