/** `worksheet.protection`. A protected sheet refuses every change of its cells and objects. */
import type { HostSheet } from '../../workbook/model';
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
