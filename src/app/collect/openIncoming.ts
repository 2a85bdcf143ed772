/** The bytes of a file that came in as what readers can read: a workbook, a table of texts, or an archive of further files. */
import { MEMORY_NAMESPACE, memoryFrom } from '../../excel/memoryXml';
import { readWorkbook, type FileProblem } from '../../files/xlsx';
import { parseCsv } from '../../files/csv';
import { rawWorkbookOf } from '../../files/rawWorkbook';
import { unzipFiles } from '../../files/zip';
import type { HostWorkbook } from '../../files/workbook/model';
import type { OpenedFile } from '../../inputs/incoming/context';
import type { IncomingFile } from '../../inputs/incoming/incoming';
import { withholdPersonal } from '../../inputs/personalColumns';

type Unusable = Extract<OpenedFile, { kind: 'unusable' }>['code'];

const unusable = (code: Unusable): OpenedFile => ({ kind: 'unusable', code });

const CODES: Readonly<Partial<Record<FileProblem['code'], Unusable>>> = { empty: 'empty-file', 'no-sheets': 'empty-file', encrypted: 'locked-file' };

const openArchive = (bytes: Uint8Array): OpenedFile => {
  const files = unzipFiles(bytes);
  if (files === 'locked') return unusable('locked-file');
  return files === null || files.length === 0 ? unusable('not-a-workbook') : { kind: 'archive', files };
};

/** Cells in columns that speak of persons are left behind here, before any reader sees them. */
const openWorkbook = (workbook: HostWorkbook): OpenedFile => {
  const memory = workbook.customXml.find(({ namespace }) => namespace === MEMORY_NAMESPACE);
  const { settings, mappings, schoolNames } = memoryFrom(memory?.xml ?? null);
  return { kind: 'workbook', raw: { sheets: rawWorkbookOf(workbook).sheets.map(withholdPersonal) }, remembered: { settings, mappings, schoolNames } };
};

const openText = (bytes: Uint8Array): OpenedFile => {
  const rows = parseCsv(bytes);
  return rows === null || rows.length === 0 ? unusable('not-a-workbook') : { kind: 'table', rows };
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0xff) < 0x10;
/** .xls, and a workbook behind a password. */
const isCompound = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** By the bytes alone: names of files are often wrong. Never throws. */
export const openIncoming = ({ bytes }: IncomingFile): OpenedFile => {
  const read = readWorkbook(bytes);
  if ('workbook' in read) return openWorkbook(read.workbook);
  const { code } = read.problem;
  const known = CODES[code];
  if (known) return unusable(known);
  if (code !== 'not-a-workbook' || isCompound(bytes)) return unusable('not-a-workbook');
  return isZip(bytes) ? openArchive(bytes) : openText(bytes);
};
