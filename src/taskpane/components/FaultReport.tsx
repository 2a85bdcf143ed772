import { useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneTexts } from '../../i18n/texts';

const useStyles = makeStyles({
  report: { width: '100%', boxSizing: 'border-box', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100, resize: 'vertical', color: 'inherit', backgroundColor: 'transparent' },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** A failure's details to pass on. Where the clipboard is closed to add-ins, the text is selected instead. */
export const FaultReport = ({ report, words }: { report: string; words: PaneTexts['pane']['failure'] }) => {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report);
      setOutcome(words.copied);
    } catch {
      area.current?.select();
      setOutcome(words.selected);
    }
  };
  return (
    <details>
      <summary>{words.report}</summary>
      <textarea ref={area} className={styles.report} aria-label={words.report} readOnly rows={5} value={report} />
      <div className={styles.row}>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status">{outcome}</span>
      </div>
    </details>
  );
};
