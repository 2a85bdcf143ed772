import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly children: string;
  readonly yes: string;
  readonly no: string;
  readonly waiting: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something is overwritten: in place, where it was pressed. Escape is «no»; the focus begins at «no». */
export const Question = ({ children, yes, no, waiting, onYes, onNo }: Props) => {
  const styles = useStyles();
  const refusal = useRef<HTMLButtonElement>(null);
  useEffect(() => refusal.current?.focus(), []);
  return (
    <div
      role="alertdialog"
      aria-label={children}
      className={styles.question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <p className={styles.text}>{children}</p>
      <div className={styles.answers}>
        <Button size="small" disabledFocusable={waiting} onClick={onYes}>
          {yes}
        </Button>
        <Button ref={refusal} size="small" onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
};
