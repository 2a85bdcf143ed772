/** One worksheet. */
import type { HostRect, HostSheet } from '../../../files/workbook/model';
import { WHOLE_SHEET, checkedRect, rangeFromText, rangeOf } from '../cells/rangeTarget';
import type { HostObject, ObjectType } from '../objects';
import { bind, bindOrNull } from '../objects';
import { chartsType } from './charts';
import { copySheet } from './copySheet';
import { customPropertiesOf } from './customProperties';
import { freezePanesType } from './freezePanes';
import { pageBreaksType } from './pageBreaks';
import { pageLayoutType } from './pageLayout';
import { protectionType } from './protection';
import { rangeType } from './range';
import { activateSheet, deleteSheet, moveSheet, needNeighbour, renameSheet, setGridlines, setStandardWidth, setTabColor, setVisibility, standardWidth, visibilityName } from './sheetActions';
import { tablesOf } from './tables';
import { needSheet } from './worksheets';

/** Null when nothing is there. Without `valuesOnly` formatted cells count too. */
const used = (sheet: HostSheet, valuesOnly: boolean): HostObject | null => {
  const rect = sheet.cells.bounds(!valuesOnly);
  return bindOrNull(rangeType, rect && rangeOf(sheet, rect));
};

const range = (sheet: HostSheet, rect: HostRect): HostObject => bind(rangeType, rangeOf(sheet, rect));

export const worksheetType: ObjectType<HostSheet> = {
  name: 'Worksheet',
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: renameSheet },
    Position: { get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet), set: moveSheet },
    Visibility: { get: visibilityName, set: setVisibility },
    TabColor: { get: ({ tabColor }) => tabColor ?? '', set: setTabColor },
    ShowGridlines: { get: ({ showGridlines }) => showGridlines, set: setGridlines },
    // the client sets it under this name
    Gridlines: { get: ({ showGridlines }) => showGridlines, set: setGridlines },
    StandardWidth: { get: standardWidth, set: setStandardWidth },
    StandardHeight: { get: () => 15 },
  },
  parts: {
    Charts: (sheet) => bind(chartsType, sheet),
    CustomProperties: customPropertiesOf,
    FreezePanes: (sheet) => bind(freezePanesType, sheet),
    HorizontalPageBreaks: (sheet) => bind(pageBreaksType, sheet),
    PageLayout: (sheet) => bind(pageLayoutType, sheet),
    Protection: (sheet) => bind(protectionType, sheet),
    Tables: (sheet, { workbook }) => tablesOf(workbook, sheet),
  },
  reach: {
    GetRange: (sheet, args, { workbook }) => (args.given(0) ? bind(rangeType, rangeFromText(workbook, sheet, args.text(0))) : range(sheet, WHOLE_SHEET)),
    GetRangeByIndexes: (sheet, args) => range(sheet, checkedRect(args.whole(0), args.whole(1), args.whole(2), args.whole(3))),
    GetCell: (sheet, args) => range(sheet, checkedRect(args.whole(0), args.whole(1), 1, 1)),
    GetUsedRange: (sheet, args) => used(sheet, args.flag(0)) ?? range(sheet, checkedRect(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (sheet, args) => used(sheet, args.flag(0)),
    GetNext: (sheet, args, { workbook }) => bind(worksheetType, needNeighbour(workbook, sheet, args.flag(0), 1)),
    GetPrevious: (sheet, args, { workbook }) => bind(worksheetType, needNeighbour(workbook, sheet, args.flag(0), -1)),
    Copy: (sheet, args, session) => bind(worksheetType, copySheet(sheet, args, session)),
    _GetAnotherWorksheetById: (_sheet, args, { workbook }) => needSheet(workbook, args.text(0)),
    _GetSheetById: (_sheet, args, { workbook }) => needSheet(workbook, args.text(0)),
  },
  methods: {
    Activate: (sheet, _args, { workbook }) => activateSheet(workbook, sheet),
    Calculate: (_sheet, _args, session) => session.recalculate(),
    Delete: (sheet, _args, session) => deleteSheet(sheet, session),
  },
};
