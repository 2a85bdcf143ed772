import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../app/results';
import { useSession, useTexts } from '../context';
import { ReadAgain } from './InputSection';
import { Section } from './Section';

const useStyles = makeStyles({
  text: { margin: 0 },
  needs: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  columns: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
  around: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  body: { whiteSpace: 'normal' },
});

/** A workbook in which nothing was found: what it would have to hold. */
export const EmptyWorkbook = () => {
  const styles = useStyles();
  const { needs } = useSession();
  const { pane } = useTexts();
  return (
    <Section heading={pane.empty.heading}>
      <p className={styles.text}>{pane.empty.need}</p>
      <dl className={styles.needs}>
        {needs.map(({ name, columns }) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.columns}>{pane.empty.columns(columns)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.text}>{pane.empty.then}</p>
      <ReadAgain />
    </Section>
  );
};

/** Something was found, but not enough to compute anything. */
export const UnusableWorkbook = ({ reason }: { reason: NonNullable<CheckReport['unusable']> }) => {
  const styles = useStyles();
  const { app, pane } = useTexts();
  return (
    <div className={styles.around}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{pane.unusable.heading}</MessageBarTitle>
          {app.unusable[reason.code]} {pane.unusable.untouched}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
};
