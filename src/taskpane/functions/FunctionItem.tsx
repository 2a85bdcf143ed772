import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyText } from '../components/CopyText';
import { usePartStyles } from '../components/partStyles';
import { useTexts } from '../context';
import type { FunctionCard } from '../model/useCases';
import { InsertFormula } from './InsertFormula';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  arguments: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  meaning: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const Arguments = ({ card: { parameters } }: { card: FunctionCard }) => {
  const styles = useStyles();
  const { functionList: words } = useTexts().pane;
  return (
    <dl className={styles.arguments}>
      {parameters.map(({ name, description, optional }) => (
        <div key={name}>
          <dt className={styles.formula}>
            {name}
            {optional && ` (${words.optional})`}
          </dt>
          <dd className={styles.meaning}>{description}</dd>
        </div>
      ))}
    </dl>
  );
};

interface Props {
  readonly card: FunctionCard;
  /** A formula that lands on one of these changes what was read. */
  readonly inputSheets: ReadonlySet<string>;
}

export const FunctionItem = ({ card, inputSheets }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const { functionList: words } = useTexts().pane;
  return (
    <li className={`${part.stack} ${styles.item}`}>
      <div className={part.tight}>
        <h3 className={part.heading}>{card.name}</h3>
        <p className={part.text}>{card.description}</p>
      </div>
      <details>
        <summary>
          {words.arguments} ({card.parameters.length})
        </summary>
        <Arguments card={card} />
      </details>
      <p className={part.text}>
        {words.example}: <code className={styles.formula}>{card.example}</code>
        <br />
        {words.result}: <code className={styles.formula}>{card.exampleResult}</code>
      </p>
      <InsertFormula card={card} inputSheets={inputSheets} />
      <CopyText text={() => card.example}>{words.copy}</CopyText>
    </li>
  );
};
