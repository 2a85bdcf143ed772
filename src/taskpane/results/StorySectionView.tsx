import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';
import type { StoryDetail, StoryLine, StorySection } from '../model/story';
import { CellLink } from './CellLink';

const colors = { strong: 'danger', middle: 'warning', quiet: 'informative' } as const;

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, margin: 0 },
  badge: { flexShrink: 0 },
  parts: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
});

const Detail = ({ detail: { text, place } }: { detail: StoryDetail }) => {
  const part = usePartStyles();
  return (
    <p className={part.small}>
      {text} {place && <CellLink place={place} />}
    </p>
  );
};

/** The way to the cell stands beside the first figures, or alone where there are none. */
const withPlace = ({ details, place }: StoryLine): readonly StoryDetail[] => {
  const [first, ...rest] = details;
  return first ? [{ text: first.text, place: first.place ?? place }, ...rest] : place ? [{ text: '', place }] : [];
};

const Line = ({ line }: { line: StoryLine }) => {
  const styles = useStyles();
  const { text, tag, parts } = line;
  return (
    <li>
      <div className={styles.name}>
        <span>{text}</span>
        {tag && (
          <Badge className={styles.badge} appearance="tint" color={colors[tag.tone]}>
            {tag.text}
          </Badge>
        )}
      </div>
      {withPlace(line).map((detail, at) => (
        <Detail key={at} detail={detail} />
      ))}
      {parts && (
        <details className={styles.parts}>
          <summary className={styles.summary}>{parts.heading}</summary>
          {parts.details.map((detail) => (
            <Detail key={detail.text} detail={detail} />
          ))}
        </details>
      )}
    </li>
  );
};

export const StorySectionView = ({ section: { heading, sentences, legend, lines } }: { section: StorySection }) => {
  const styles = useStyles();
  const part = usePartStyles();
  return (
    <section className={`${part.stack} ${styles.section}`} aria-label={heading}>
      <h3 className={part.heading}>{heading}</h3>
      {sentences.map((sentence) => (
        <p key={sentence} className={part.text}>
          {sentence}
        </p>
      ))}
      {legend !== null && <p className={part.small}>{legend}</p>}
      {lines.length > 0 && (
        <ul className={part.list}>
          {lines.map((line) => (
            <Line key={line.text} line={line} />
          ))}
        </ul>
      )}
    </section>
  );
};
