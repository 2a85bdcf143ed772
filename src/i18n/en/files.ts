import type { Texts } from '../texts';

export const files: Texts['files'] = {
  problems: {
    absent: 'There is no file at this path. Check the name and the folder.',
    unreadable: 'The file could not be read: no access, or it is a folder.',
    empty: 'The file is empty (0 bytes). Take the original workbook or its backup.',
    'not-a-workbook': 'This is not an Excel workbook (.xlsx). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    damaged: 'The file is damaged or was not saved completely. Take the original workbook or its backup.',
    encrypted: 'The workbook needs a password to open. Remove the password in Excel and try again.',
    'old-format': 'This is a workbook of the old format (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    'binary-workbook': 'This is a binary workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    'no-sheets': 'The workbook has no sheet with cells.',
    'too-large': 'The unpacked workbook is too large for this computer.',
  },
};
