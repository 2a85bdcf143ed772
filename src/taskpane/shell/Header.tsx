import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState, useTexts } from '../context';

const useStyles = makeStyles({
  /** The corner at the top right belongs to Excel (34 × 32 px). */
  header: { padding: `${tokens.spacingVerticalM} 42px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, '@media (max-width: 220px)': { paddingInlineStart: tokens.spacingHorizontalS } },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, '@media (max-width: 220px)': { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 } },
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Whose data these are and of which year, as soon as that is known. */
export const Header = () => {
  const styles = useStyles();
  const { check } = usePaneState();
  const { pane, terms } = useTexts();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{terms.product}</h1>
      {check?.usable && <p className={styles.summary}>{check.year === null ? pane.input.summaryWithoutYear(check.schools) : pane.input.summary(check.schools, check.year)}</p>}
    </header>
  );
};
