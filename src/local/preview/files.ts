/** Workbooks in and out of the page: bytes are read and written here in the browser, and sent nowhere. */
import type { AllTexts } from '../../i18n/texts';
import { createWorkbook } from '../../files/workbook/create';
import { SAMPLE } from './pageOptions';
import type { Workspace } from './workspace';

export interface Files {
  readonly create: () => void;
  readonly openServed: (sample: string) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  readonly openBytes: (bytes: Uint8Array, name: string, title: string) => Promise<void>;
  readonly save: () => Promise<void>;
}

const withoutExtension = (name: string): string => name.replace(/\.[^.]+$/, '');

/** The reader and writer of files are heavy and not needed to draw the page. */
const loadXlsx = () => import('../../files/xlsx');

const handOut = (bytes: Uint8Array, name: string): void => {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};

export const createFiles = (workspace: Workspace, texts: AllTexts): Files => {
  const words = texts.preview;
  const create = (): void => workspace.put(createWorkbook(), words.newBook);

  const openBytes = async (bytes: Uint8Array, name: string, title: string): Promise<void> => {
    const { readWorkbook } = await loadXlsx();
    const read = readWorkbook(bytes);
    if ('problem' in read) workspace.tell(`${words.notOpened(name)} ${texts.files.problems[read.problem.code]}`);
    else workspace.put(read.workbook, title);
  };

  return {
    create,
    openBytes,
    openServed: async (sample) => {
      workspace.opening();
      const answer = await fetch(`samples/${sample}.xlsx`);
      if (answer.ok) return openBytes(new Uint8Array(await answer.arrayBuffer()), `${sample}.xlsx`, sample === SAMPLE ? words.sample : sample);
      create();
      workspace.tell(words.notStarted);
    },
    openFile: async (file) => {
      workspace.opening();
      try {
        await openBytes(new Uint8Array(await file.arrayBuffer()), file.name, withoutExtension(file.name));
      } catch {
        workspace.tell(`${words.notOpened(file.name)} ${texts.files.problems.unreadable}`);
      }
    },
    save: async () => {
      const { book } = workspace.state();
      if (!book) return;
      try {
        const { writeWorkbook } = await loadXlsx();
        const bytes = await book.host.work(() => writeWorkbook(book.host.workbook));
        handOut(bytes, words.fileName(book.name));
        workspace.saved();
      } catch {
        workspace.tell(words.notSaved);
      }
    },
  };
};
