import { makeStyles, tokens } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import type { StoryDetail } from '../model/story';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** In the order in which to go. */
export const ToCheck = ({ findings }: { findings: readonly StoryDetail[] }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { findings: words } = useTexts().pane.story;
  return (
    <section className={part.tight} aria-label={words.heading}>
      <h3 className={part.heading}>{words.heading}</h3>
      {findings.length === 0 && <p className={part.text}>{words.none}</p>}
      {findings.length > 0 && (
        <ol className={styles.list}>
          {findings.map(({ text, place }) => (
            <li key={text}>
              {text} {place && <CellLink place={place} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
