import { useDeferredValue, useMemo } from 'react';
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { WordedIssue } from '../../app/results';
import { usePartStyles } from '../components/partStyles';
import { Section } from '../components/Section';
import { useTexts } from '../context';
import { filterIssues, groupIssues, NO_FILTER, type IssueFilter, type Severity } from '../model/issueList';
import { FilterBar } from '../shell/forms';
import { IssueGroup } from './IssueGroup';

const colors = { error: 'danger', warning: 'warning', note: 'informative' } as const;

/** Fewer than these are seen at a glance: nothing to filter. */
const WORTH_FILTERING = 8;

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  badge: { height: 'auto', whiteSpace: 'normal' },
});

const Counts = ({ groups }: { groups: ReturnType<typeof groupIssues> }) => {
  const styles = useStyles();
  const { issues } = useTexts().pane;
  const words: Readonly<Record<Severity, (count: number) => string>> = { error: issues.errors, warning: issues.warnings, note: issues.notes };
  return (
    <div className={styles.counts}>
      {groups.map(({ severity, count }) => (
        <Badge key={severity} className={styles.badge} appearance="tint" color={colors[severity]}>
          {words[severity](count)}
        </Badge>
      ))}
    </div>
  );
};

interface Props {
  readonly issues: readonly WordedIssue[];
  readonly filter: IssueFilter;
  readonly onFilter: (filter: IssueFilter) => void;
}

/** Every issue with the way to its cell, the gravest first; of thousands only the first are drawn. */
export const Issues = ({ issues, filter, onFilter }: Props) => {
  const part = usePartStyles();
  const words = useTexts().pane.issues;
  // Typing must not wait for a long list.
  const applied = useDeferredValue(filter);
  const all = useMemo(() => groupIssues(issues), [issues]);
  const shown = useMemo(() => filterIssues(issues, applied), [issues, applied]);
  const groups = useMemo(() => groupIssues(shown), [shown]);
  if (issues.length === 0) return <Section heading={words.heading}>{words.none}</Section>;
  return (
    <Section heading={words.heading} aside={<Counts groups={all} />}>
      {(issues.length >= WORTH_FILTERING || filter !== NO_FILTER) && <FilterBar issues={issues} filter={filter} shown={shown.length} onFilter={onFilter} />}
      {groups.map((group) => (
        <IssueGroup key={group.severity} group={group} />
      ))}
      {shown.length === 0 && <p className={part.text}>{words.filter.nothing}</p>}
    </Section>
  );
};
