import { useRef } from 'react';
import { Button } from '@fluentui/react-components';
import type { Texts } from '../../../i18n/texts';

interface Props {
  readonly name: string;
  readonly opening: boolean;
  readonly canDownload: boolean;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly words: Texts['preview'];
}

export const Toolbar = ({ name, opening, canDownload, onOpen, onDownload, words }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="toolbar">
      <h1>{words.title}</h1>
      <span className="book">{opening ? words.opening : name}</span>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onOpen(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{words.open}</Button>
      <Button appearance="primary" disabledFocusable={!canDownload} onClick={onDownload}>
        {words.download}
      </Button>
      <span className="privacy">{words.privacy}</span>
    </header>
  );
};
