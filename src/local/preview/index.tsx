/**
 * The preview page: Excel's window without Excel, for trying the add-in on the sample or on one's own file.
 *
 * Data flow: bytes (the sample, or a file the reader chose) → xlsx/readWorkbook → a workbook in memory with the
 * local host around it → the grid draws it, and the pane's frame talks to its host → xlsx/writeWorkbook → a download.
 * Nothing is uploaded: the page's only request is for its own sample.
 */
import { createRoot } from 'react-dom/client';
import { textsFor } from '../../i18n';
import { createWorkbook } from '../workbook/create';
import { Preview } from './Preview';
import { createWorkspace } from './workspace';

const SAMPLE = 'samples/sample-district.xlsx';

const texts = textsFor(new URLSearchParams(window.location.search).get('lang') ?? 'ru-RU');
const words = texts.preview;
const workspace = createWorkspace(texts);

const withoutExtension = (name: string): string => name.replace(/\.[^.]+$/, '');

/** The reader and writer of files are heavy and not needed to draw the page. */
const loadXlsx = () => import('../xlsx');

const openBytes = async (bytes: Uint8Array, name: string, title: string): Promise<void> => {
  const { readWorkbook } = await loadXlsx();
  const read = readWorkbook(bytes);
  if ('problem' in read) workspace.tell(`${words.notOpened(name)} ${texts.files.problems[read.problem.code]}`);
  else workspace.put(read.workbook, title);
};

const openFile = async (file: File): Promise<void> => {
  workspace.opening();
  try {
    await openBytes(new Uint8Array(await file.arrayBuffer()), file.name, withoutExtension(file.name));
  } catch {
    workspace.tell(`${words.notOpened(file.name)} ${texts.files.problems.unreadable}`);
  }
};

const openSample = async (): Promise<void> => {
  workspace.opening();
  const answer = await fetch(SAMPLE);
  if (answer.ok) return openBytes(new Uint8Array(await answer.arrayBuffer()), SAMPLE, words.sample);
  workspace.put(createWorkbook(), words.newBook);
  workspace.tell(words.notStarted);
};

const save = (bytes: Uint8Array, name: string): void => {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};

const download = async (): Promise<void> => {
  const { book } = workspace.state();
  if (!book) return;
  try {
    const { writeWorkbook } = await loadXlsx();
    save(writeWorkbook(book.host.workbook), words.resultName(book.name));
  } catch {
    workspace.tell(words.notSaved);
  }
};

const place = document.getElementById('preview');
if (!place) throw new Error('preview.html has no #preview');
createRoot(place).render(<Preview workspace={workspace} texts={texts} onOpen={(file) => void openFile(file)} onDownload={() => void download()} />);
void openSample();
