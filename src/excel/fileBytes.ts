/** The file of the open workbook, as Excel would save it now. */
import { problemOf, type ExcelResult } from './errors';

export interface WorkbookFile {
  /** As it is called, with its extension; of a workbook that was never saved «Книга.xlsx». */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes that Excel hands over at a time: the most it offers. */
const SLICE_BYTES = 4_194_304;

const UNSAVED = 'Книга.xlsx';

const nameOf = (url: string | null | undefined): string => {
  const last = (url ?? '').split(/[\\/]/).at(-1)?.split(/[?#]/)[0] ?? '';
  try {
    return decodeURIComponent(last) || UNSAVED;
  } catch {
    return last;
  }
};

/** Office calls back; a failure of its own comes as an error. */
const answered = <Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> =>
  new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(Object.assign(new Error(result.error.message), { code: result.error.name }));
    });
  });

const slicesOf = async (file: Office.File): Promise<Uint8Array> => {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const { data } = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
    const slice = Uint8Array.from(data as ArrayLike<number>);
    bytes.set(slice, at);
    at += slice.length;
  }
  return bytes.subarray(0, at);
};

/** Excel keeps at most two files open for add-ins: each is closed again. */
const readFile = async (document: Office.Document): Promise<WorkbookFile> => {
  const file = await answered<Office.File>((done) => document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done));
  try {
    return { name: nameOf(document.url), bytes: await slicesOf(file) };
  } finally {
    await answered<unknown>((done) => file.closeAsync(done));
  }
};

/** `null`: this Excel gives add-ins no files. */
export const readFileBytes = async (): Promise<ExcelResult<WorkbookFile | null>> => {
  // The typings promise what not every Excel has.
  const document = Office.context.document as Office.Document | undefined;
  if (typeof document?.getFileAsync !== 'function') return { ok: true, value: null };
  try {
    return { ok: true, value: await readFile(document) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, 'reading') };
  }
};
