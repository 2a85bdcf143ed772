import { useLayoutEffect, useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useTexts } from '../context';

const useStyles = makeStyles({
  around: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, minWidth: 0 },
  area: { width: '100%', boxSizing: 'border-box', font: 'inherit', fontSize: tokens.fontSizeBase200, resize: 'vertical', color: 'inherit', backgroundColor: 'transparent' },
  told: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { textAlign: 'start' },
});

interface Props {
  /** Made when it is asked for: it may be long. */
  readonly text: () => string;
  /** On the button. */
  readonly children: string;
}

/** Copies a text. Where the clipboard is closed to add-ins, the text is shown and selected instead. */
export const CopyText = ({ text, children }: Props) => {
  const styles = useStyles();
  const { results } = useTexts().pane;
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (byHand !== null) area.current?.select();
  }, [byHand]);
  const copy = async (): Promise<void> => {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setByHand(null);
      setOutcome(results.copied);
    } catch {
      setByHand(copied);
      setOutcome(results.copyByHand);
      area.current?.select();
    }
  };
  return (
    <div className={styles.around}>
      <Button className={styles.button} size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
        {children}
      </Button>
      {byHand !== null && <textarea ref={area} className={styles.area} aria-label={children} readOnly rows={6} value={byHand} />}
      <span role="status" className={styles.told}>
        {outcome}
      </span>
    </div>
  );
};
