/** A workbook's bytes, open in the local host: from here on Microsoft's client, and so every use case, works on it. */
import type { AllTexts } from '../../i18n';
import { createRegistry } from '../../functions/registry';
import type { HostWorkbook } from '../../files/workbook/model';
import { readWorkbook, type ReadingProgress } from '../../files/xlsx';
import { createCalculator } from '../formula/calculator';
import { createHost } from '../host/host';
import { ALL_API_SETS, connectHost, installClient } from '../host/node';

export type OpenedFile = { readonly workbook: HostWorkbook } | { readonly reason: string };

/** `onProgress` is told 0..1 of the opening. */
export const openFile = (bytes: Uint8Array, texts: AllTexts, onProgress?: ReadingProgress): OpenedFile => {
  const opened = readWorkbook(bytes, onProgress);
  if ('problem' in opened) return { reason: texts.files.problems[opened.problem.code] };
  const { workbook } = opened;
  // The lock keeps people in Excel from moving sheets; here a copy is made, and it comes back locked as it was.
  workbook.structureProtected = false;
  const calculate = createCalculator(createRegistry(() => texts));
  installClient(ALL_API_SETS);
  connectHost(createHost(workbook, { calculate: (book, dirty) => calculate(book, new Set(dirty.map(({ sheet }) => sheet))) }));
  return { workbook };
};
