import { useRef, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useTexts } from '../context';
import { useSpokenOnly } from '../components/spokenOnly';
import type { StepStanding } from '../model/path';
import { Kept } from './Kept';
import { StepIcon } from './StepIcon';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  header: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}`,
    border: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '@media (max-width: 220px)': { gap: tokens.spacingHorizontalS, paddingInline: tokens.spacingHorizontalS },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flexGrow: 1, minWidth: 0 },
  name: { display: 'block', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400, '@media (max-width: 220px)': { fontSize: tokens.fontSizeBase300 } },
  line: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '::first-letter': { textTransform: 'uppercase' },
  },
  chevron: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3, '@media (prefers-reduced-motion: no-preference)': { transition: 'transform 100ms' } },
  opened: { transform: 'rotate(180deg)' },
});

interface Props {
  readonly standing: StepStanding;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

export const headerId = (step: string): string => `step-${step}`;

/** One step of the path: where she stands, and the step itself when it is opened. */
export const StepItem = ({ standing: { step, state, line }, open, onToggle, children }: Props) => {
  const styles = useStyles();
  const spokenOnly = useSpokenOnly();
  const { path } = useTexts().pane;
  const header = useRef<HTMLButtonElement>(null);
  const panel = `${headerId(step)}-panel`;
  return (
    <li className={styles.item}>
      <h2 className={styles.heading}>
        <button ref={header} type="button" id={headerId(step)} className={styles.header} aria-expanded={open} aria-controls={panel} onClick={onToggle}>
          <StepIcon state={state} />
          <span className={styles.words}>
            <span className={styles.name}>{path.steps[step]}</span>{' '}
            <span className={styles.line}>
              {line}
              <span className={spokenOnly}>, {path.states[state]}</span>
            </span>
          </span>
          <ChevronDown16Regular className={mergeClasses(styles.chevron, open && styles.opened)} aria-hidden />
        </button>
      </h2>
      <Kept shown={open} id={panel} role="region" aria-label={path.steps[step]}>
        {children}
      </Kept>
    </li>
  );
};
