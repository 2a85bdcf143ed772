/**
 * `worksheet.protection` and `workbook.protection`. A protected sheet refuses every change of its cells and objects,
 * a protected workbook every change of its row of sheets.
 */
import type { HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { HostError } from '../errors';
import type { ObjectType } from '../objects';

export const protectionType: ObjectType<HostSheet> = {
  name: 'WorksheetProtection',
  scalars: { Protected: { get: (sheet) => sheet.protected } },
  methods: {
    Protect: (sheet) => {
      if (sheet.protected) throw new HostError('InvalidOperation', 'The sheet is protected already.');
      sheet.protected = true;
      sheet.touched = true;
    },
    Unprotect: (sheet) => {
      sheet.protected = false;
      sheet.touched = true;
    },
  },
};

export const workbookProtectionType: ObjectType<HostWorkbook> = {
  name: 'WorkbookProtection',
  scalars: { Protected: { get: ({ structureProtected }) => structureProtected ?? false } },
  methods: {
    Protect: (workbook) => {
      workbook.structureProtected = true;
    },
    Unprotect: (workbook) => {
      workbook.structureProtected = false;
    },
  },
};

/** Call it before the row of sheets changes. */
export const checkStructure = ({ structureProtected }: HostWorkbook): void => {
  if (structureProtected) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
};
