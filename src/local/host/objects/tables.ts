/** `workbook.tables` and `worksheet.tables`. */
import type { HostSheet, HostTable, HostWorkbook } from '../../../files/workbook/model';
import { rangeArgument } from '../cells/rangeTarget';
import { sameName } from '../cells/references';
import type { Arguments } from '../arguments';
import { notFound } from '../errors';
import type { HostObject, ObjectType } from '../objects';
import { bind, bindOrNull } from '../objects';
import type { Session } from '../session';
import { addTable } from './tableActions';
import type { PlacedTable } from './table';
import { tableType } from './table';
import { activeSheet } from './worksheets';

/** The tables of one sheet, or of all. */
interface Tables {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet | null;
}

const placed = ({ workbook, sheet }: Tables): PlacedTable[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((owner) => owner.tables.map((table: HostTable) => ({ sheet: owner, table })));

const find = (tables: Tables, key: string): PlacedTable | undefined => {
  const all = placed(tables);
  return all.find(({ table }) => String(table.id) === key) ?? all.find(({ table }) => sameName(table.name, key));
};

const need = (found: PlacedTable | undefined): HostObject => {
  if (!found) throw notFound('There is no such table.');
  return bind(tableType, found);
};

const key = (args: Arguments): string => String(args.at(0));

const add = ({ workbook, sheet }: Tables, args: Arguments, session: Session): HostObject => {
  const { sheet: owner, rect } = rangeArgument(workbook, sheet ?? activeSheet(workbook), args, 0);
  return bind(tableType, { sheet: owner, table: addTable(owner, rect, args.flag(1), session) });
};

const tablesType: ObjectType<Tables> = {
  name: 'TableCollection',
  scalars: { Count: { get: (tables) => placed(tables).length } },
  items: (tables) => placed(tables).map((table) => bind(tableType, table)),
  indexer: (tables, args) => need(find(tables, key(args))),
  reach: {
    Add: add,
    GetItem: (tables, args) => need(find(tables, key(args))),
    GetItemAt: (tables, args) => need(placed(tables)[args.whole(0)]),
    GetItemOrNullObject: (tables, args) => bindOrNull(tableType, find(tables, key(args))),
  },
  methods: { GetCount: (tables) => placed(tables).length },
};

export const tablesOf = (workbook: HostWorkbook, sheet: HostSheet | null): HostObject => bind(tablesType, { workbook, sheet });
