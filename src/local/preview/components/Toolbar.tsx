import { useRef } from 'react';
import { Button } from '@fluentui/react-components';
import type { AllTexts } from '../../../i18n/texts';
import type { StepKind } from '../history';

export interface ToolbarActions {
  readonly onCreate: () => void;
  readonly onSample: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onGo: (way: 'undo' | 'redo') => void;
}

interface Props extends ToolbarActions {
  readonly name: string;
  readonly opening: boolean;
  readonly hasBook: boolean;
  /** What the next step takes back or does again; `null`: there is none. */
  readonly undo: StepKind | null;
  readonly redo: StepKind | null;
  readonly words: AllTexts['preview'];
}

export const Toolbar = ({ name, opening, hasBook, undo, redo, onCreate, onSample, onOpen, onSave, onGo, words }: Props) => {
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
      <Button disabledFocusable={undo === null} title={undo ? words.undoTitle(undo) : words.nothingToUndo} onClick={() => onGo('undo')}>
        {words.undo}
      </Button>
      <Button disabledFocusable={redo === null} title={redo ? words.redoTitle(redo) : words.nothingToRedo} onClick={() => onGo('redo')}>
        {words.redo}
      </Button>
      <Button onClick={onCreate}>{words.create}</Button>
      <Button onClick={onSample}>{words.openSample}</Button>
      <Button onClick={() => input.current?.click()}>{words.open}</Button>
      <Button appearance="primary" disabledFocusable={!hasBook} onClick={onSave}>
        {words.save}
      </Button>
      <span className="privacy">{words.privacy}</span>
    </header>
  );
};
