/** One Excel table. */
import type { HostRect, HostSheet, HostTable } from '../../../files/workbook/model';
import { rangeArgument, rangeOf, touch } from '../cells/rangeTarget';
import { normaliseHeaders } from '../cells/tableHeaders';
import { clearContents } from '../cells/writing';
import { truth, words } from '../arguments';
import { HostError, notFound } from '../errors';
import type { HostObject, ObjectType, Scalar } from '../objects';
import { bind } from '../objects';
import type { Session } from '../session';
import { checkDefinedName } from './definedName';
import { rangeType } from './range';
import { resizeTable } from './tableActions';
import { tableColumnsType } from './tableColumns';
import { worksheetType } from './worksheet';

export interface PlacedTable {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

const rename = ({ sheet, table }: PlacedTable, value: unknown, { workbook }: Session): void => {
  touch(sheet);
  const name = words(value, 'name');
  checkDefinedName(workbook, name, table.id);
  table.name = name;
};

const flag = (key: 'showBandedRows' | 'showFilterButton'): Scalar<PlacedTable> => ({
  get: ({ table }) => table[key],
  set: ({ sheet, table }, value) => {
    touch(sheet);
    table[key] = truth(value, key);
  },
});

const setStyle = ({ sheet, table }: PlacedTable, value: unknown): void => {
  touch(sheet);
  table.style = words(value, 'style');
};

/** A totals row appears below the table, in place of a blank row. */
const setTotals = ({ sheet, table }: PlacedTable, value: unknown): void => {
  touch(sheet);
  const show = truth(value, 'showTotals');
  if (show === table.showTotals) return;
  const below = { ...table.range, row: table.range.row + table.range.rows, rows: 1 };
  if (show && [...sheet.cells.entries(below)].some(({ cell }) => cell.value !== null)) throw new HostError('InvalidOperation', 'The row below the table is not blank.');
  table.showTotals = show;
  table.range = { ...table.range, rows: table.range.rows + (show ? 1 : -1) };
};

const bodyRect = ({ range, showHeaders, showTotals }: HostTable): HostRect => ({
  ...range,
  row: range.row + (showHeaders ? 1 : 0),
  rows: range.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0),
});

const body = ({ sheet, table }: PlacedTable): HostObject => {
  const rect = bodyRect(table);
  if (rect.rows < 1) throw notFound('The table has no rows.');
  return bind(rangeType, rangeOf(sheet, rect));
};

const header = ({ sheet, table }: PlacedTable): HostObject => {
  if (!table.showHeaders) throw notFound('The table shows no headers.');
  return bind(rangeType, rangeOf(sheet, { ...table.range, rows: 1 }));
};

const totals = ({ sheet, table }: PlacedTable): HostObject => {
  if (!table.showTotals) throw notFound('The table shows no totals.');
  return bind(rangeType, rangeOf(sheet, { ...table.range, row: table.range.row + table.range.rows - 1, rows: 1 }));
};

const forget = ({ sheet, table }: PlacedTable): void => {
  touch(sheet);
  if (!sheet.tables.includes(table)) throw notFound();
  sheet.tables = sheet.tables.filter((other) => other !== table);
};

const convertToRange = (placed: PlacedTable): HostObject => {
  forget(placed);
  return bind(rangeType, rangeOf(placed.sheet, placed.table.range));
};

/** Excel deletes the table with its cells. */
const remove = (placed: PlacedTable, session: Session): void => {
  forget(placed);
  clearContents(rangeOf(placed.sheet, placed.table.range), session);
};

export const tableType: ObjectType<PlacedTable> = {
  name: 'Table',
  id: ({ table }) => String(table.id),
  scalars: {
    Id: { get: ({ table }) => String(table.id) },
    LegacyId: { get: ({ table }) => String(table.id) },
    Name: { get: ({ table }) => table.name, set: rename },
    ShowBandedRows: flag('showBandedRows'),
    ShowFilterButton: flag('showFilterButton'),
    ShowHeaders: { get: ({ table }) => table.showHeaders },
    ShowTotals: { get: ({ table }) => table.showTotals, set: setTotals },
    Style: { get: ({ table }) => table.style, set: setStyle },
  },
  parts: {
    Columns: (placed) => bind(tableColumnsType, placed),
    Worksheet: ({ sheet }) => bind(worksheetType, sheet),
  },
  reach: {
    ConvertToRange: convertToRange,
    GetDataBodyRange: body,
    GetHeaderRowRange: header,
    GetRange: ({ sheet, table }) => bind(rangeType, rangeOf(sheet, table.range)),
    GetTotalRowRange: totals,
  },
  methods: {
    // There are filter buttons here, but nobody to press them: no filter is ever set.
    ClearFilters: () => undefined,
    Delete: (placed, _args, session) => remove(placed, session),
    Resize: ({ sheet, table }, args, session) => {
      resizeTable(sheet, table, rangeArgument(session.workbook, sheet, args, 0), session);
      normaliseHeaders(sheet, table, session);
    },
  },
};
