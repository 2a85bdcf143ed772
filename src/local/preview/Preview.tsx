import { useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { Button, FluentProvider, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { AllTexts } from '../../i18n/texts';
import { useTheme } from '../../taskpane/theme';
import { Book } from './Book';
import { Toolbar } from './components/Toolbar';
import { commandOf } from './edit/keys';
import type { Files } from './files';
import { SAMPLE, type PageLanguage } from './pageOptions';
import { useDrop } from './useDrop';
import type { Workspace } from './workspace';

interface Props {
  readonly workspace: Workspace;
  readonly files: Files;
  readonly language: PageLanguage;
  readonly texts: AllTexts;
}

interface MessageProps {
  readonly intent: 'error' | 'warning';
  readonly text: string;
  readonly choices: readonly { readonly text: string; readonly act: () => void }[];
}

const Message = ({ intent, text, choices }: MessageProps) => (
  <div role="alert">
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        {choices.map((choice) => (
          <Button key={choice.text} size="small" onClick={choice.act}>
            {choice.text}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  </div>
);

/** Excel's window without Excel: the workbook on the left, the add-in's pane, in a frame of its own, on the right. */
export const Preview = ({ workspace, files, language, texts }: Props) => {
  const theme = useTheme();
  const { book, revision, opening, message } = useSyncExternalStore(workspace.subscribe, workspace.state);
  /** What waits until the reader has decided about unsaved edits. */
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const words = texts.preview;

  const unlessUnsaved = (act: () => void): void => {
    if (book?.hasUnsaved()) setWaiting(() => act);
    else act();
  };
  const open = (file: File): void => unlessUnsaved(() => void files.openFile(file));
  const { dropping, handlers, watchFrame } = useDrop(open);
  const undo = book?.history.next('undo') ?? null;
  const redo = book?.history.next('redo') ?? null;

  /** Undo works wherever the focus is in the page, but for fields, which have an undo of their own. */
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.target instanceof HTMLTextAreaElement) return;
    const { key, code, shiftKey, altKey, ctrlKey, metaKey } = event;
    const command = commandOf({ key, code, shiftKey, altKey, ctrlKey, metaKey, getModifierState: (modifier) => event.getModifierState(modifier) });
    if (command?.kind !== 'undo' && command?.kind !== 'redo') return;
    event.preventDefault();
    void workspace.go(command.kind);
  };

  return (
    <FluentProvider theme={theme} className="preview" onKeyDown={press} {...handlers}>
      <Toolbar
        name={book?.name ?? ''}
        opening={opening}
        hasBook={book !== null}
        undo={undo}
        redo={redo}
        onCreate={() => unlessUnsaved(files.create)}
        onSample={() => unlessUnsaved(() => void files.openServed(SAMPLE))}
        onOpen={open}
        onSave={() => void files.save()}
        onGo={(way) => void workspace.go(way)}
        words={words}
      />
      {message !== null && <Message intent="error" text={message} choices={[{ text: words.dismiss, act: () => workspace.tell(null) }]} />}
      {waiting && (
        <Message
          intent="warning"
          text={words.unsaved}
          choices={[
            {
              text: words.openAnyway,
              act: () => {
                setWaiting(null);
                waiting();
              },
            },
            { text: words.stay, act: () => setWaiting(null) },
          ]}
        />
      )}
      <main className="desk">
        <div className="book-area">{book && <Book key={book.id} book={book} revision={revision} workspace={workspace} language={language} words={words} />}</div>
        {book && <iframe key={book.id} className="pane" title={words.pane} src="preview-pane.html" onLoad={({ currentTarget }) => watchFrame(currentTarget)} />}
      </main>
      {dropping && <div className="drop">{words.dropHere}</div>}
    </FluentProvider>
  );
};
