/** Forms as schools send them back: made by the use case, filled in cell by cell. */
import { archiveForms } from '../../../src/app/collect/archiveForms';
import type { IncomingFile } from '../../../src/app/results';
import type { FormSectionId } from '../../../src/app/thinker';
import type { CellValue, HostWorkbook } from '../../../src/files/workbook/model';
import { changeCell } from '../../../src/files/workbook/styles';
import { readWorkbook, writeWorkbook } from '../../../src/files/xlsx';
import { unzipFiles } from '../../../src/files/zip';
import { FORM_COLUMNS, TITLE_COLUMNS, TITLE_FIELDS, TITLE_SHEET } from '../../../src/inputs/forms/layout';
import { environment, reportOf } from '../support/environment';

export const opened = (bytes: Uint8Array): HostWorkbook => {
  const read = readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.workbook;
};

/** The forms of the workbook that is open. */
export const formsOf = async (year: number, sections: readonly FormSectionId[] = ['socialPassport', 'risks']): Promise<readonly IncomingFile[]> => {
  const { bytes } = reportOf(await archiveForms(environment(), { year, sections }));
  const files = unzipFiles(bytes);
  if (files === null || files === 'locked') throw new Error('no archive');
  return files;
};

/** Field id → answer. `by`: who filled it in. */
export const filledIn = ({ name, bytes }: IncomingFile, answers: Readonly<Record<string, CellValue>>, by = 'Директор'): IncomingFile => {
  const workbook = opened(bytes);
  const left = new Set(Object.keys(answers));
  for (const sheet of workbook.sheets) {
    const isTitle = sheet.name === TITLE_SHEET;
    const fields: Readonly<Record<string, CellValue>> = isTitle ? { [TITLE_FIELDS.by]: by } : answers;
    for (const { row, cell } of [...sheet.cells.entries()].filter(({ column }) => column === FORM_COLUMNS.id)) {
      const id = String(cell.value);
      if (!Object.hasOwn(fields, id)) continue;
      changeCell(sheet, row, isTitle ? TITLE_COLUMNS.value : FORM_COLUMNS.value, { value: fields[id] ?? null, formula: null });
      sheet.touched = true;
      left.delete(id);
    }
  }
  if (left.size > 0) throw new Error(`no fields ${[...left].join(', ')}`);
  return { name, bytes: writeWorkbook(workbook) };
};
