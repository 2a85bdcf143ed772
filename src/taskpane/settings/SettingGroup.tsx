import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePartStyles } from '../components/partStyles';

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { paddingBlock: tokens.spacingVerticalS, cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  heading: { display: 'inline', margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  state: { display: 'block', paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  body: { paddingBottom: tokens.spacingVerticalL },
});

interface Props {
  readonly heading: string;
  readonly state: string;
  readonly children: ReactNode;
}

/** A heading with how its settings stand; they show when it is opened. */
export const SettingGroup = ({ heading, state, children }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>
        <h3 className={styles.heading}>{heading}</h3>
        <span className={styles.state}>{state}</span>
      </summary>
      <div className={`${part.stack} ${styles.body}`}>{children}</div>
    </details>
  );
};
