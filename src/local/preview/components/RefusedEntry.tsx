import { useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import type { AllTexts } from '../../../i18n/texts';
import type { Refusal } from '../edit/validation';

interface Props {
  readonly refusal: Refusal;
  readonly onRetry: () => void;
  readonly onCancel: () => void;
  readonly onKeep: () => void;
  readonly words: AllTexts['preview'];
}

/** A cell does not take an entry: its rule says why. */
export const RefusedEntry = ({ refusal: { title, message, mayKeep }, onRetry, onCancel, onKeep, words }: Props) => {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    dialog.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div className="refusal-veil">
      <div ref={dialog} className="refusal" role="alertdialog" aria-modal="true" aria-labelledby="refusal-title" aria-describedby="refusal-message" onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
        <h2 id="refusal-title">{title || words.notAllowed}</h2>
        <p id="refusal-message">{message || words.notAllowedHelp}</p>
        <p className="choices">
          <Button appearance="primary" onClick={onRetry}>
            {words.retry}
          </Button>
          {mayKeep && <Button onClick={onKeep}>{words.keepEntry}</Button>}
          <Button onClick={onCancel}>{words.cancelEntry}</Button>
        </p>
      </div>
    </div>
  );
};
