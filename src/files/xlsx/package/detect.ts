/** What a file is, before it is read: the cases that deserve a reason of their own. */
import type { FileProblem } from '../problem';

const ZIP_START = [0x50, 0x4b];
const COMPOUND_FILE_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** A name in the directory of a compound file is UTF-16LE. */
const holdsUtf16 = (bytes: Uint8Array, name: string): boolean => {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

const compoundFileProblem = (bytes: Uint8Array): FileProblem => {
  if (holdsUtf16(bytes, 'EncryptedPackage')) return { code: 'encrypted' };
  return holdsUtf16(bytes, 'Workbook') || holdsUtf16(bytes, 'Book') ? { code: 'old-format' } : { code: 'not-a-workbook' };
};

/** Why these bytes are no zip archive that could be a workbook; `null` when they may be one. */
export const problemBeforeReading = (bytes: Uint8Array): FileProblem | null => {
  if (bytes.length === 0) return { code: 'empty' };
  if (startsWith(bytes, COMPOUND_FILE_START)) return compoundFileProblem(bytes);
  return startsWith(bytes, ZIP_START) ? null : { code: 'not-a-workbook' };
};
