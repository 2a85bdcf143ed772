/** `context.workbook`. */
import type { HostWorkbook } from '../../../files/workbook/model';
import { rangeOf } from '../cells/rangeTarget';
import { HostError } from '../errors';
import type { ObjectType } from '../objects';
import { bind } from '../objects';
import { applicationType } from './application';
import { customXmlPartsOf } from './customXmlParts';
import { namesType } from './names';
import { propertiesType } from './properties';
import { workbookProtectionType } from './protection';
import { rangeType } from './range';
import { settingsOf } from './settings';
import { tablesOf } from './tables';
import { activeSheet, worksheetsType } from './worksheets';

const selected = (workbook: HostWorkbook): ReturnType<typeof rangeOf> => {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.selection?.sheetId);
  return sheet && workbook.selection ? rangeOf(sheet, workbook.selection.range) : rangeOf(activeSheet(workbook), { row: 0, column: 0, rows: 1, columns: 1 });
};

export const workbookType: ObjectType<HostWorkbook> = {
  name: 'Workbook',
  scalars: {
    Name: { get: (_workbook, session) => (session.isRussian ? 'Книга1.xlsx' : 'Book1.xlsx') },
    ReadOnly: { get: () => false },
  },
  parts: {
    Application: (workbook) => bind(applicationType, workbook),
    CustomXmlParts: customXmlPartsOf,
    Names: (workbook) => bind(namesType, workbook),
    Properties: (workbook) => bind(propertiesType, workbook),
    Protection: (workbook) => bind(workbookProtectionType, workbook),
    Settings: settingsOf,
    Tables: (workbook) => tablesOf(workbook, null),
    Worksheets: (workbook) => bind(worksheetsType, workbook),
  },
  reach: {
    GetSelectedRange: (workbook) => bind(rangeType, selected(workbook)),
    GetActiveCell: (workbook) => bind(rangeType, rangeOf(selected(workbook).sheet, { ...selected(workbook).rect, rows: 1, columns: 1 })),
  },
  methods: {
    // In a browser the client asks the page around the workbook, which it takes for the root object too.
    CreateAndOpenWorkbook: (_workbook, args, { openWorkbook }) => {
      if (!openWorkbook) throw new HostError('NotImplemented', 'No other workbook can be opened here.');
      openWorkbook(args.text(0));
    },
    // A reference that is gone already (its sheet was deleted) is no error: the client would try again and again.
    _RemoveReference: (_workbook, args, session) => {
      session.references.delete(args.text(0));
    },
    _RemoveAllReferences: (_workbook, _args, session) => session.references.clear(),
  },
};
