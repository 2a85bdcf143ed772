/** `table.columns`, by name or place. */
import type { HostRect } from '../../../files/workbook/model';
import { readValues } from '../cells/reading';
import { rangeOf } from '../cells/rangeTarget';
import { sameName } from '../cells/references';
import type { Arguments } from '../arguments';
import { notFound } from '../errors';
import type { HostObject, ObjectType } from '../objects';
import { bind, bindOrNull } from '../objects';
import { rangeType } from './range';
import type { PlacedTable } from './table';

interface Column extends PlacedTable {
  readonly index: number;
}

const rectOf = ({ table, index }: Column): HostRect => ({ ...table.range, column: table.range.column + index, columns: 1 });

const nameOf = (column: Column): string => String(column.sheet.cells.get(column.table.range.row, column.table.range.column + column.index)?.value ?? '');

const bodyOf = (column: Column): HostObject => {
  const rect = rectOf(column);
  const rows = rect.rows - 1 - (column.table.showTotals ? 1 : 0);
  if (rows < 1) throw notFound('The table has no rows.');
  return bind(rangeType, rangeOf(column.sheet, { ...rect, row: rect.row + 1, rows }));
};

const columnType: ObjectType<Column> = {
  name: 'TableColumn',
  id: ({ index }) => String(index + 1),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: nameOf },
    Values: {
      get: (column, session) => {
        session.recalculate();
        return readValues(rangeOf(column.sheet, rectOf(column)));
      },
    },
  },
  reach: {
    GetDataBodyRange: bodyOf,
    GetHeaderRowRange: (column) => bind(rangeType, rangeOf(column.sheet, { ...rectOf(column), rows: 1 })),
    GetRange: (column) => bind(rangeType, rangeOf(column.sheet, rectOf(column))),
  },
};

const all = ({ sheet, table }: PlacedTable): Column[] => Array.from({ length: table.range.columns }, (_, index) => ({ sheet, table, index }));

const find = (table: PlacedTable, args: Arguments): Column | undefined => {
  const key = String(args.at(0));
  return all(table).find((column) => sameName(nameOf(column), key)) ?? all(table).find(({ index }) => String(index + 1) === key);
};

const need = (column: Column | undefined): HostObject => {
  if (!column) throw notFound('The table has no such column.');
  return bind(columnType, column);
};

export const tableColumnsType: ObjectType<PlacedTable> = {
  name: 'TableColumnCollection',
  scalars: { Count: { get: ({ table }) => table.range.columns } },
  items: (table) => all(table).map((column) => bind(columnType, column)),
  indexer: (table, args) => need(find(table, args)),
  reach: {
    GetItem: (table, args) => need(find(table, args)),
    GetItemAt: (table, args) => need(all(table)[args.whole(0)]),
    GetItemOrNullObject: (table, args) => bindOrNull(columnType, find(table, args)),
  },
  methods: { GetCount: ({ table }) => table.range.columns },
};
