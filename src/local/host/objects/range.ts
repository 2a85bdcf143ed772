/** A range of cells. */
import { MAX_COLUMNS, MAX_ROWS } from '../../../files/workbook/address';
import { readFormats, readFormulas, readTexts, readTypes, readValues } from '../cells/reading';
import type { RangeTarget } from '../cells/rangeTarget';
import { rangeAddress } from '../cells/rangeTarget';
import { placeOf } from '../../../files/workbook/units';
import { checkSize, writeContents, writeFormats } from '../cells/writing';
import type { ObjectType } from '../objects';
import { bind } from '../objects';
import type { Session } from '../session';
import { conditionalFormatsOf } from './conditionalFormats';
import { dataValidationType } from './dataValidation';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { keep, selectRange } from './rangeActions';
import { rangeClear, rangeCopyFrom } from './rangeClearCopy';
import { rangeFormatType } from './rangeFormat';
import { areHidden, hideColumns, hideRows, rangeGroup, setGroupDetails } from './rangeOutline';
import { mergeRange, unmergeRange } from './rangeMerge';
import { rangeReach } from './rangeReach';
import { worksheetType } from './worksheet';

/** A reading that has to see calculated values. */
const calculated =
  <V>(read: (target: RangeTarget, session: Session) => V) =>
  (target: RangeTarget, session: Session): V => {
    session.recalculate();
    return read(target, session);
  };

export const rangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  referenceId: ({ reference }) => reference,
  scalars: {
    Address: { get: rangeAddress },
    AddressLocal: { get: rangeAddress },
    CellCount: { get: ({ rect }) => (rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns) },
    ColumnCount: { get: ({ rect }) => rect.columns },
    ColumnHidden: { get: ({ sheet, rect }) => areHidden(sheet.hiddenColumns, rect.column, rect.columns), set: hideColumns },
    ColumnIndex: { get: ({ rect }) => rect.column },
    Formulas: { get: calculated(readFormulas), set: writeContents },
    Height: { get: ({ sheet, rect }) => placeOf(sheet, rect).height },
    Hyperlink: { get: readHyperlink, set: writeHyperlink },
    IsEntireColumn: { get: ({ rect }) => rect.rows === MAX_ROWS },
    IsEntireRow: { get: ({ rect }) => rect.columns === MAX_COLUMNS },
    Left: { get: ({ sheet, rect }) => placeOf(sheet, rect).left },
    NumberFormat: { get: readFormats, set: writeFormats },
    RowCount: { get: ({ rect }) => rect.rows },
    RowHidden: { get: ({ sheet, rect }) => areHidden(sheet.hiddenRows ?? new Set(), rect.row, rect.rows), set: hideRows },
    RowIndex: { get: ({ rect }) => rect.row },
    Text: { get: calculated((target, { culture }) => readTexts(target, culture)) },
    Top: { get: ({ sheet, rect }) => placeOf(sheet, rect).top },
    ValueTypes: { get: calculated(readTypes) },
    Values: { get: calculated(readValues), set: writeContents },
    Width: { get: ({ sheet, rect }) => placeOf(sheet, rect).width },
  },
  parts: {
    ConditionalFormats: conditionalFormatsOf,
    DataValidation: (target) => bind(dataValidationType, target),
    Format: (target) => bind(rangeFormatType, target),
    Worksheet: ({ sheet }) => bind(worksheetType, sheet),
  },
  reach: rangeReach,
  methods: {
    Calculate: (_target, _args, session) => session.recalculate(),
    Clear: rangeClear,
    CopyFrom: rangeCopyFrom,
    Group: rangeGroup('group'),
    HideGroupDetails: setGroupDetails(true),
    Merge: mergeRange,
    Select: selectRange,
    ShowGroupDetails: setGroupDetails(false),
    Ungroup: rangeGroup('ungroup'),
    Unmerge: unmergeRange,
    _KeepReference: keep,
    _ValidateArraySize: ({ rect }, args) => checkSize(rect, args.whole(0), args.whole(1)),
  },
};
