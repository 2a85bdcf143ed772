/**
 * The preview page: Excel's window without Excel, for trying the add-in on the sample or on one's own file.
 *
 * Data flow: bytes (the sample, or a file the reader chose) → xlsx/readWorkbook → a workbook in memory with the
 * local host around it → the grid draws it, and the pane's frame talks to its host → xlsx/writeWorkbook → a download.
 * Nothing is uploaded: the page's only request is for its own sample.
 */
import { createRoot } from 'react-dom/client';
import { textsFor } from '../../i18n';
import { createFiles } from './files';
import { bookFrom, languageFrom } from './pageOptions';
import { Preview } from './Preview';
import { createWorkspace } from './workspace';

const { search } = window.location;
const language = languageFrom(search);
const texts = textsFor(language.display);
document.documentElement.lang = language.display;

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

const workspace = createWorkspace({
  texts,
  language,
  openWorkbook: (base64) => void files.openBytes(bytesOf(base64), texts.preview.newBook, texts.preview.newBook),
});
const files = createFiles(workspace, texts);

/** Leaving takes the reader's own edits with it. */
window.addEventListener('beforeunload', (event) => {
  if (workspace.state().book?.hasUnsaved()) event.preventDefault();
});

const place = document.getElementById('preview');
if (!place) throw new Error('preview.html has no #preview');
createRoot(place).render(<Preview workspace={workspace} files={files} language={language} texts={texts} />);

const first = bookFrom(search);
if (first === null) files.create();
else void files.openServed(first);
