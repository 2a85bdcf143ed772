import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyText } from '../components/CopyText';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';

const useStyles = makeStyles({
  letter: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer' },
});

/** What to write to the schools. */
export const Letter = ({ year }: { year: number }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { forms: words } = useTexts().pane.collect;
  return (
    <details>
      <summary className={styles.summary}>{words.letter}</summary>
      <div className={part.stack}>
        <p className={styles.letter}>{words.letterText(year)}</p>
        <CopyText text={() => words.letterText(year)}>{words.copyLetter}</CopyText>
      </div>
    </details>
  );
};
