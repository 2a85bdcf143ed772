/** `workbook.worksheets`. */
import { createSheet } from '../../../files/workbook/create';
import type { HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { findSheet } from '../cells/rangeTarget';
import type { Arguments } from '../arguments';
import { HostError, notFound } from '../errors';
import type { HostObject, ObjectType } from '../objects';
import { bind, bindOrNull } from '../objects';
import type { Session } from '../session';
import { checkStructure } from './protection';
import { checkSheetName, freshSheetName } from './sheetName';
import { worksheetType } from './worksheet';

export const activeSheet = (workbook: HostWorkbook): HostSheet => {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets.find(({ visibility }) => visibility === 'visible');
  if (!sheet) throw new HostError('GeneralException', 'The workbook has no visible sheet.');
  return sheet;
};

/** An id that no sheet of the workbook has or had since it was opened. */
export const nextSheetId = (session: Session): string => {
  for (;;) {
    const id = `sheet-${session.nextNumber()}`;
    if (!session.workbook.sheets.some((sheet) => sheet.id === id)) return id;
  }
};

const find = (workbook: HostWorkbook, key: string): HostSheet | undefined => workbook.sheets.find(({ id }) => id === key) ?? findSheet(workbook, key);

export const needSheet = (workbook: HostWorkbook, key: string): HostObject => {
  const sheet = find(workbook, key);
  if (!sheet) throw notFound(`There is no sheet «${key}».`);
  return bind(worksheetType, sheet);
};

const shown = (workbook: HostWorkbook, visibleOnly: boolean): HostSheet[] => workbook.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'visible');

const edge = (workbook: HostWorkbook, args: Arguments, index: number): HostObject => {
  const sheet = shown(workbook, args.flag(0)).at(index);
  if (!sheet) throw notFound();
  return bind(worksheetType, sheet);
};

const add = (workbook: HostWorkbook, wanted: string | null, session: Session): HostObject => {
  const name = wanted ?? freshSheetName(workbook, session.isRussian ? 'Лист' : 'Sheet');
  checkStructure(workbook);
  checkSheetName(workbook, name);
  const sheet = createSheet(nextSheetId(session), name);
  workbook.sheets.push(sheet);
  return bind(worksheetType, sheet);
};

export const worksheetsType: ObjectType<HostWorkbook> = {
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map((sheet) => bind(worksheetType, sheet)),
  indexer: (workbook, args) => needSheet(workbook, args.text(0)),
  reach: {
    Add: (workbook, args, session) => add(workbook, args.textOr(0, null), session),
    GetActiveWorksheet: (workbook) => bind(worksheetType, activeSheet(workbook)),
    GetFirst: (workbook, args) => edge(workbook, args, 0),
    GetLast: (workbook, args) => edge(workbook, args, -1),
    GetItem: (workbook, args) => needSheet(workbook, args.text(0)),
    GetItemOrNullObject: (workbook, args) => bindOrNull(worksheetType, find(workbook, args.text(0))),
  },
  methods: {
    GetCount: (workbook, args) => shown(workbook, args.flag(0)).length,
    _RegisterDataChangedEvent: (_workbook, _args, { changedCells }) => {
      changedCells.watched = true;
    },
    _UnregisterDataChangedEvent: (_workbook, _args, { changedCells }) => {
      changedCells.watched = false;
    },
  },
};
