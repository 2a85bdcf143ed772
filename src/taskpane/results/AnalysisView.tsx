import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StoryItem } from '../../app/results';
import { PlaceLink } from '../components/PlaceLink';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import type { AnalysisTopic } from '../model/story';
import { PartFailure } from '../shell/PartFailure';
import { CellLink } from './CellLink';
import type { Analysis } from './useAnalysis';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  topic: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  item: { paddingInlineStart: tokens.spacingHorizontalS, borderInlineStartWidth: '3px', borderInlineStartStyle: 'solid', borderInlineStartColor: tokens.colorNeutralStroke2 },
  middle: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  strong: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
});

const Item = ({ item: { text, detail, tone, place } }: { item: StoryItem }) => {
  const styles = useStyles();
  const part = usePartStyles();
  return (
    <li className={mergeClasses(styles.item, tone !== 'quiet' && styles[tone])}>
      <p className={part.text}>{text}</p>
      {(detail !== undefined || place) && (
        <p className={part.small}>
          {detail} {place && <CellLink place={place} />}
        </p>
      )}
    </li>
  );
};

const Topic = ({ topic: { name, place, items } }: { topic: AnalysisTopic }) => {
  const styles = useStyles();
  const part = usePartStyles();
  return (
    <div className={part.tight}>
      <h4 className={styles.topic}>{place ? <PlaceLink place={place}>{name}</PlaceLink> : name}</h4>
      <ul className={part.list}>
        {items.map((item, at) => (
          <Item key={at} item={item} />
        ))}
      </ul>
    </div>
  );
};

const Told = ({ analysis: { forgotten, fault, waiting, again }, topics }: Props) => {
  const part = usePartStyles();
  const { analysis: words } = useTexts().pane.story;
  if (fault) return <PartFailure fault={fault} waiting={waiting} onRetry={again} />;
  if (waiting) return <Spinner size="small" label={words.loading} />;
  if (forgotten || !topics) return <p className={part.text}>{words.forgotten}</p>;
  if (topics.length === 0) return <p className={part.text}>{words.nothing}</p>;
  return topics.map((topic) => <Topic key={topic.id} topic={topic} />);
};

interface Props {
  readonly analysis: Analysis;
  readonly topics: readonly AnalysisTopic[] | null;
}

/** «Динамика и сравнение»: what each topic of the analysis says of the school. */
export const AnalysisView = (props: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { analysis: words } = useTexts().pane.story;
  return (
    <section className={`${part.part} ${styles.section}`} aria-label={words.heading}>
      <h3 className={part.heading}>{words.heading}</h3>
      <Told {...props} />
    </section>
  );
};
