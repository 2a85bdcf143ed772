import { useState, useSyncExternalStore, type DragEvent } from 'react';
import { Button, FluentProvider, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Texts } from '../../i18n/texts';
import { useTheme } from '../../taskpane/theme';
import { FormulaBar } from './components/FormulaBar';
import { SheetTabs } from './components/SheetTabs';
import { Toolbar } from './components/Toolbar';
import { Grid, type CellPlace } from './grid/Grid';
import type { OpenBook, Workspace } from './workspace';

interface Props {
  readonly workspace: Workspace;
  readonly texts: Texts;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
}

const selectionOn = (book: OpenBook, sheetId: string): CellPlace | null => {
  const { selection } = book.host.workbook;
  return selection?.sheetId === sheetId ? selection.range : null;
};

const Book = ({ book, revision, workspace, words }: { book: OpenBook; revision: number; workspace: Workspace; words: Texts['preview'] }) => {
  const { workbook } = book.host;
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const sheet = shown.find(({ id }) => id === workbook.activeSheetId) ?? shown[0];
  if (!sheet) return null;
  const selected = selectionOn(book, sheet.id);
  return (
    <>
      <FormulaBar sheet={sheet} selected={selected} words={words} />
      <Grid key={`${book.id} ${sheet.id}`} workbook={workbook} sheet={sheet} revision={revision} selected={selected} onSelect={workspace.select} words={words} />
      <SheetTabs sheets={shown} active={sheet.id} onActivate={workspace.activate} words={words} />
    </>
  );
};

/** Excel's window without Excel: the workbook on the left, the add-in's pane, in a frame of its own, on the right. */
export const Preview = ({ workspace, texts, onOpen, onDownload }: Props) => {
  const theme = useTheme();
  const { book, revision, opening, message } = useSyncExternalStore(workspace.subscribe, workspace.state);
  const [dropping, setDropping] = useState(false);
  const words = texts.preview;

  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setDropping(over);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file) onOpen(file);
  };

  return (
    <FluentProvider theme={theme} className="preview" onDragOver={drag(true)} onDragLeave={drag(false)} onDrop={drop}>
      <Toolbar name={book?.name ?? ''} opening={opening} canDownload={book !== null} onOpen={onOpen} onDownload={onDownload} words={words} />
      {message !== null && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{message}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => workspace.tell(null)}>
                {words.dismiss}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
      <main className="desk">
        <div className="book-area">{book && <Book book={book} revision={revision} workspace={workspace} words={words} />}</div>
        {book && <iframe key={book.id} className="pane" title={words.pane} src="preview-pane.html" />}
      </main>
      {dropping && <div className="drop">{words.dropHere}</div>}
    </FluentProvider>
  );
};
