/** Zip archives of files, for sending many at once and for taking what comes back. */
import { zipSync, type Zippable } from 'fflate';
import { UnusableFile } from './xlsx/problem';
import { readZip } from './xlsx/zip/readZip';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The beginning of DOS time: the same files give the same archive. */
const TIME = new Date(1980, 0, 1);

/** Workbooks are compressed already: they are stored. Names are UTF-8, and marked as such. */
export const zipFiles = (files: readonly ZippedFile[]): Uint8Array => {
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { level: 0, mtime: TIME }];
  return zipSync(entries);
};

/** What packages of documents have, and archives of files do not. */
const PACKAGE_PARTS: readonly string[] = ['[Content_Types].xml', 'mimetype', 'META-INF/manifest.xml'];

/** What systems put into archives by themselves. */
const JUNK = /\/$|(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Windows writes Russian names in the code page of DOS; `readZip` gives such bytes letter by letter. */
const nameOf = (name: string): string => {
  const codes = [...name].map((letter) => letter.codePointAt(0) ?? 0);
  const isBytes = codes.every((code) => code < 256) && codes.some((code) => code >= 128);
  return isBytes ? new TextDecoder('ibm866').decode(Uint8Array.from(codes)) : name;
};

/**
 * The files of an archive, without folders and what systems add; `locked`: a password is needed; `null`: it is no archive
 * of files, or a broken one. Never throws, whatever the bytes are.
 */
export const unzipFiles = (bytes: Uint8Array): readonly ZippedFile[] | 'locked' | null => {
  try {
    const entries = readZip(bytes);
    if (PACKAGE_PARTS.some((part) => entries.has(part))) return null;
    return [...entries].filter(([name]) => !JUNK.test(name)).map(([name, content]) => ({ name: nameOf(name), bytes: content }));
  } catch (error) {
    return error instanceof UnusableFile && error.problem.code === 'encrypted' ? 'locked' : null;
  }
};
