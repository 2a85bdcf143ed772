/** `worksheet.copy`: everything but the custom properties, so that a copy of a marked sheet is the user's own. */
import { createCells } from '../../../files/workbook/cells';
import type { HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { sameName } from '../cells/references';
import type { Arguments } from '../arguments';
import { one } from '../arguments';
import { invalidArgument } from '../errors';
import type { Session } from '../session';
import { checkStructure } from './protection';
import { copyName } from './sheetName';
import { nextTableId } from './tableActions';
import { nextSheetId } from './worksheets';

const copyTableName = (workbook: HostWorkbook, name: string): string => {
  const taken = [...workbook.names.keys(), ...workbook.sheets.flatMap(({ tables }) => tables.map((table) => table.name))];
  for (let n = 2; ; n += 1) if (!taken.some((other) => sameName(other, `${name}_${n}`))) return `${name}_${n}`;
};

const clone = (sheet: HostSheet, id: string, name: string): HostSheet => {
  const { cells, ...rest } = sheet;
  const copied = createCells();
  for (const { row, column, cell } of cells.entries()) copied.set(row, column, { ...cell });
  return { ...structuredClone(rest), id, name, cells: copied, customProperties: new Map(), part: null, touched: true };
};

const relativeSheet = (args: Arguments): HostSheet => {
  const object = args.object(1);
  if (object?.typeName !== 'Worksheet') throw invalidArgument('relativeTo is a worksheet.');
  return object.target as HostSheet;
};

const placeFor = (workbook: HostWorkbook, args: Arguments): number => {
  const position = args.given(0) ? one(args.at(0), ['None', 'Before', 'After', 'Beginning', 'End'], 'positionType') : 'None';
  if (position === 'Beginning') return 0;
  if (position === 'Before') return workbook.sheets.indexOf(relativeSheet(args));
  if (position === 'After') return workbook.sheets.indexOf(relativeSheet(args)) + 1;
  return workbook.sheets.length;
};

export const copySheet = (sheet: HostSheet, args: Arguments, session: Session): HostSheet => {
  const { workbook } = session;
  checkStructure(workbook);
  const copy = clone(sheet, nextSheetId(session), copyName(workbook, sheet.name));
  workbook.sheets.splice(placeFor(workbook, args), 0, copy);
  for (const table of copy.tables) {
    table.id = nextTableId(workbook);
    table.name = copyTableName(workbook, table.name);
  }
  for (const { row, column, cell } of copy.cells.entries()) if (cell.formula !== null) session.changed(copy, row, column);
  return copy;
};
