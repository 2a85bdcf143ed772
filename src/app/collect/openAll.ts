/** Opening many files takes a while: one after another, so that it can be told how far it has come, and each but once. */
import type { OpenedFile } from '../../inputs/incoming/context';
import type { IncomingFile } from '../../inputs/incoming/incoming';
import { openIncoming } from './openIncoming';

/** An archive in an archive in an archive. */
const DEEPEST = 3;

/** `rest` is called before each file; what it throws ends the opening. */
export const openAll = async (files: readonly IncomingFile[], rest: (done: number) => Promise<void>): Promise<(file: IncomingFile) => OpenedFile> => {
  const opened = new Map<Uint8Array, OpenedFile>();
  const open = async (file: IncomingFile, depth: number, done: number): Promise<void> => {
    await rest(done);
    const result = openIncoming(file);
    opened.set(file.bytes, result);
    if (result.kind !== 'archive' || depth >= DEEPEST) return;
    for (const inner of result.files) await open(inner, depth + 1, done);
  };
  for (const [at, file] of files.entries()) await open(file, 0, at / files.length);
  return (file) => opened.get(file.bytes) ?? openIncoming(file);
};
