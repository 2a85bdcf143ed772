import { Button, Checkbox, Field, Input, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WordedIssue } from '../../app/results';
import { useFieldStyles } from '../components/fieldStyles';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { NO_FILTER, SEVERITIES, tablesWithIssues, type IssueFilter } from '../model/issueList';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'flex-end' },
  field: { flex: '1 1 110px' },
  wide: { flexBasis: '100%', display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

export interface FilterBarProps {
  readonly issues: readonly WordedIssue[];
  readonly filter: IssueFilter;
  readonly shown: number;
  readonly onFilter: (filter: IssueFilter) => void;
}

/** Which issues to show. */
export const FilterBar = ({ issues, filter, shown, onFilter }: FilterBarProps) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { field } = useFieldStyles();
  const words = useTexts().pane.issues;
  const { severity, table, leftOut, text } = filter;
  const set = (change: Partial<IssueFilter>): void => onFilter({ ...filter, ...change });
  const active = severity !== null || table !== null || leftOut || text !== '';
  return (
    <div className={styles.bar} role="search" aria-label={words.filter.heading}>
      <Field className={mergeClasses(field, styles.field)} label={words.filter.severity} size="small">
        <Select value={severity ?? ''} onChange={(_, { value }) => set({ severity: SEVERITIES.find((each) => each === value) ?? null })}>
          <option value="">{words.filter.any}</option>
          {SEVERITIES.map((each) => (
            <option key={each} value={each}>
              {words.groups[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={mergeClasses(field, styles.field)} label={words.filter.table} size="small">
        <Select value={table ?? ''} onChange={(_, { value }) => set({ table: value === '' ? null : value })}>
          <option value="">{words.filter.any}</option>
          {tablesWithIssues(issues).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field className={mergeClasses(field, styles.field)} label={words.filter.text} size="small">
        <Input type="search" value={text} onChange={(_, { value }) => set({ text: value })} />
      </Field>
      <div className={styles.wide}>
        <Checkbox checked={leftOut} onChange={(_, { checked }) => set({ leftOut: checked === true })} label={words.filter.leftOut} />
        {active && (
          <>
            <span className={part.small}>{words.filter.shown(shown, issues.length)}</span>
            <Button size="small" onClick={() => onFilter(NO_FILTER)}>
              {words.filter.reset}
            </Button>
          </>
        )}
      </div>
    </div>
  );
};
