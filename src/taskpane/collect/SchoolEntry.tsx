import { memo, useId } from 'react';
import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import { acceptedNew, acceptNew } from '../model/acceptance';
import type { CollectedSchool } from '../model/collecting';
import type { AcceptanceProps } from './Overview';
import { SchoolDetails } from './SchoolDetails';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', minWidth: 0 },
  /** The same width with and without a box: names stand below one another. */
  box: { flexShrink: 0, width: '32px' },
  button: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  told: { display: 'block' },
  chevron: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  opened: { transform: 'rotate(180deg)' },
  details: { paddingInlineStart: tokens.spacingHorizontalM, borderInlineStartStyle: 'solid', borderInlineStartWidth: '2px', borderInlineStartColor: tokens.colorNeutralStroke2, marginInlineStart: tokens.spacingHorizontalM },
});

interface Props extends AcceptanceProps {
  readonly entry: CollectedSchool;
  readonly open: boolean;
  readonly onToggle: (key: string) => void;
}

/** What is drawn of a closed row depends on two numbers of what is accepted, not on the whole. */
const isSame = (before: Props, now: Props): boolean => {
  if (before.entry !== now.entry || before.open !== now.open || before.onToggle !== now.onToggle || before.onChange !== now.onChange) return false;
  if (before.accepted === now.accepted) return true;
  const { cells } = now.entry;
  return now.open ? cells.every(({ id }) => before.accepted.has(id) === now.accepted.has(id)) : acceptedNew(before.accepted, cells).chosen === acceptedNew(now.accepted, cells).chosen;
};

/** A school: what came of it in a line, a box for everything new, and at a press the cells themselves. */
export const SchoolEntry = memo(function SchoolEntry({ entry, open, accepted, onToggle, onChange }: Props) {
  const styles = useStyles();
  const part = usePartStyles();
  const panel = useId();
  const { school: words, overview, remarks } = useTexts().pane.collect;
  const { school, status, cells, missing, counts, problems } = entry;
  const offered = acceptedNew(accepted, cells);
  const told = [overview.groupCounts(counts), problems.length > 0 ? remarks.counted(problems.length) : '', missing.length > 0 ? words.unanswered(missing.length) : ''].filter(Boolean);
  const line = status === 'absent' || told.length === 0 ? words.statuses[status] : told.join(' · ');
  return (
    <li>
      <div className={styles.row}>
        <div className={styles.box}>
          {offered.all > 0 && <Checkbox checked={offered.state} aria-label={words.accept(school.name, offered.all)} onChange={(_, { checked }) => onChange((before) => acceptNew(before, cells, checked === true))} />}
        </div>
        <button type="button" className={styles.button} data-collected={school.key} aria-expanded={open} aria-controls={panel} onClick={() => onToggle(school.key)}>
          <span className={styles.words}>
            {school.name} <span className={mergeClasses(part.small, styles.told)}>{line}</span>
          </span>
          <ChevronDown16Regular className={mergeClasses(styles.chevron, open && styles.opened)} aria-hidden />
        </button>
      </div>
      <div id={panel} role="region" aria-label={school.name} hidden={!open} className={styles.details}>
        {open && <SchoolDetails entry={entry} accepted={accepted} onChange={onChange} />}
      </div>
    </li>
  );
}, isSame);
