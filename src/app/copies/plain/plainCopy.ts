/**
 * The workbook's file as one that needs no add-in.
 *
 * 1. files/xlsx               bytes → a workbook in memory that keeps every part of the file
 * 2. thinkThrough, layout     what was read → generated sheets in plain formulas
 * 3. generatedSheets          the standing ones written anew, or the calculations added where there are none
 * 4. keptValues               all other formulas with the add-in's functions → their values
 * 5. copyPage                 «О копии» tells of them
 * 6. the add-in's memory and its place among the add-ins that the file opens are taken out
 * 7. files/xlsx               → bytes; what was not touched is what it was, byte for byte
 */
import type { WorkbookFile } from '../../../excel/fileBytes';
import { MEMORY_NAMESPACE } from '../../../excel/memoryXml';
import { readWorkbook, withoutWebExtensions, writeWorkbook } from '../../../files/xlsx';
import type { HostWorkbook } from '../../../files/workbook/model';
import type { Texts } from '../../../i18n/texts';
import type { SheetPlan } from '../../../sheets/plan';
import { refusedCopy, type CopyOutcome } from '../outcome';
import { copyPage } from './copyPage';
import { addPage, writeGenerated } from './generatedSheets';
import { keepValues, namesOfOurs } from './keptValues';

/** The id in the manifest. */
export const ADDIN_ID = '02be97e7-29e6-46d5-81b4-65b69e46ab96';

const isOurAddIn = (xml: string): boolean => xml.toLowerCase().includes(ADDIN_ID);

/** The generated sheets in plain formulas, and what the inputs were. */
export interface PlainSheets {
  readonly plans: readonly SheetPlan[];
  readonly inputs: string;
}

const EXTENSION = /\.(?:xlsx|xlsm|xltx|xltm)$/i;

const nameOf = (name: string, { sheets: { copies } }: Texts): string => {
  const extension = EXTENSION.exec(name)?.[0] ?? '.xlsx';
  return `${copies.plain.fileName(name.replace(EXTENSION, ''))}${extension.toLowerCase()}`;
};

const cleaned = (workbook: HostWorkbook): HostWorkbook => ({
  ...workbook,
  customXml: workbook.customXml.filter(({ namespace }) => namespace !== MEMORY_NAMESPACE),
  parts: withoutWebExtensions(workbook.parts, isOurAddIn),
});

/** `sheets`: `null` where nothing can be computed. */
export const plainCopy = ({ name, bytes }: WorkbookFile, sheets: PlainSheets | null, now: Date, texts: Texts): CopyOutcome => {
  const { plain, unusable } = texts.sheets.copies;
  if (sheets === null) return refusedCopy(unusable);
  const opened = readWorkbook(bytes);
  if ('problem' in opened) return refusedCopy(plain.unreadable(texts.files.problems[opened.problem.code]));
  const { workbook } = opened;
  const { takenSuffix } = texts.app;
  const written = writeGenerated(workbook, sheets.plans, { now, inputs: sheets.inputs, takenSuffix });
  const kept = keepValues(workbook);
  addPage(workbook, copyPage(kept, now, texts), takenSuffix);
  const names = namesOfOurs(workbook);
  return {
    made: true,
    name: nameOf(name, texts),
    bytes: writeWorkbook(cleaned(workbook)),
    remarks: [plain.sheets(written.length), plain.kept(kept.length), ...(names.length > 0 ? [plain.names(names)] : [])],
  };
};
