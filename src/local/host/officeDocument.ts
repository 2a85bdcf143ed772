/** `Office.context.document`: of all that it has in Excel, the way to the workbook's file. */

/** What a call is answered with, sooner or later. */
type Callback = (result: { readonly status: string; readonly value?: unknown; readonly error?: { readonly name: string; readonly message: string } }) => void;

const DEFAULT_SLICE = 4_194_304;

const succeeded = (callback: Callback | undefined, value?: unknown): void => queueMicrotask(() => callback?.({ status: 'succeeded', value }));
const failed = (callback: Callback | undefined, message: string): void => queueMicrotask(() => callback?.({ status: 'failed', error: { name: 'InternalError', message } }));

const slicedFile = (bytes: Uint8Array, sliceSize: number): object => {
  const sliceCount = Math.max(1, Math.ceil(bytes.length / sliceSize));
  return {
    size: bytes.length,
    sliceCount,
    getSliceAsync: (index: number, callback: Callback) => {
      if (!Number.isInteger(index) || index < 0 || index >= sliceCount) failed(callback, 'There is no such slice.');
      else succeeded(callback, { index, size: sliceSize, data: [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)] });
    },
    closeAsync: (callback?: Callback) => succeeded(callback),
  };
};

/** A workbook of the stand-in has no place where it was saved. */
export const documentOf = (file: () => Promise<Uint8Array>): object => ({
  url: '',
  getFileAsync: (type: string, options: { readonly sliceSize?: number }, callback: Callback) => {
    if (type !== 'compressed') {
      failed(callback, `There are no files of the type ${type}.`);
      return;
    }
    file().then(
      (bytes) => succeeded(callback, slicedFile(bytes, options.sliceSize ?? DEFAULT_SLICE)),
      (error: unknown) => failed(callback, error instanceof Error ? error.message : String(error)),
    );
  },
});
