import type { Texts } from '../texts';

const ofSheet = (sheet: string | null): string => (sheet === null ? '' : ` “${sheet}”`);
const inBrackets = (detail: string): string => (detail === '' ? '' : ` (Excel’s answer: ${detail})`);

export const app: Texts['app'] = {
  problems: {
    'cell-editing': () => 'Excel is waiting for a cell to be finished. Press Enter or Esc and try again.',
    'sheet-protected': ({ sheet }) => `The computed sheet${ofSheet(sheet)} is protected. Unprotect it (Review tab) and try again. Nothing was written.`,
    'workbook-protected': () => 'The structure of the workbook is protected, so no sheet can be added. Unprotect the workbook (Review tab) and try again. Nothing was written.',
    'access-denied': ({ detail }) => `Excel did not allow the workbook to be changed: it is read-only or protected. Save a copy or remove the protection and try again${inBrackets(detail)}.`,
    'too-large': ({ sheet, detail }) => `There is more data${sheet === null ? '' : ` for the sheet “${sheet}”`} than Excel accepts at once${inBrackets(detail)}. The earlier sheets are as they were. Split the workbook, for instance by municipality.`,
    'sheet-too-large': ({ sheet }) => `The sheet${ofSheet(sheet)} spans more than a hundred million cells: most likely something was left far away from the table. Press Ctrl+End on that sheet, delete the rows and columns that are not needed, save the workbook and read it again. Nothing in the workbook was changed.`,
    'not-answering': ({ detail }) => `Excel does not answer or is busy. Wait and try again; if that does not help, save the workbook and restart Excel${inBrackets(detail)}.`,
    'not-supported': ({ detail }) => `This version of Excel lacks something the add-in needs. Excel 2021 or later, Microsoft 365 or Excel on the web is required${inBrackets(detail)}.`,
    'cells-changed': ({ sheet }) => `Cells${sheet === null ? '' : ` of the sheet “${sheet}”`} have changed since, so the add-in left them alone: nothing was written. Check the workbook again.`,
    'no-room-below': ({ sheet }) => `There is no room for new rows below the table${sheet === null ? '' : ` on the sheet “${sheet}”`}: a totals row or other data stand there. Free the rows below it, or insert blank ones into it, and try again. Nothing was written.`,
    'two-values': ({ sheet }) => `Two different values are accepted for one and the same cell${sheet === null ? '' : ` of the table “${sheet}”`}. Keep one and try again. Nothing was written.`,
    'merge-incomplete': ({ detail }) => `Excel stopped halfway through writing, and the former values could not be brought back${inBrackets(detail)}. Compare the files with the workbook once more: what has been written already will be shown as equal.`,
    'input-sheet-protected': ({ sheet }) => `The sheet${ofSheet(sheet)} is protected. Unprotect it (Review tab) and try again. Nothing was written.`,
    'no-cell-selected': () => 'A chart or a picture is selected, not a cell. Click the cell and try again. Nothing was written.',
    'sheet-gone': ({ sheet }) => `The sheet${ofSheet(sheet)} is no longer in the workbook: it was deleted or renamed. Read the workbook again.`,
    'sheet-hidden': ({ sheet }) => `The sheet${ofSheet(sheet)} is hidden. Unhide it (right-click the sheet tabs, Unhide) and try again.`,
    cancelled: () => 'Cancelled. The workbook is unchanged.',
    unexpected: ({ detail }) => `Excel did not carry out the command${inBrackets(detail)}. Try again; if the error stays, tell its text to whoever installed the add-in.`,
  },
  unusable: {
    'no-schools-table': 'There is no sheet “Школы” with the column “Школа”: without the list of schools nobody knows whose data these are.',
    'no-usable-schools': 'The sheet “Школы” has no usable row. What is wrong with them is said below.',
    'no-data-tables': 'Schools were found, but no usable data about them: at least one good row is needed on one of the sheets “Результаты”, “Участники”, “Соцпаспорт”, “Риски”, “Рисковый профиль”, “Списки”, “Грамотность”, “Профилактика”.',
  },
  remarks: {
    yearWithoutResults: ({ year, years }) => `The year ${year} was chosen, but the workbook has no results of procedures for it (only for ${years.join(', ')}): the list of schools with low results cannot be made.`,
  },
  takenSuffix: (attempt) => (attempt === 1 ? ' (computed)' : ` (computed ${attempt})`),
  /** Where the file of the workbook cannot be had. */
  copyByHand: 'Here Excel does not give the add-in the file of the workbook. Make the copy by hand: choose to write plain Excel formulas, compute, and save the workbook under another name.',
};
