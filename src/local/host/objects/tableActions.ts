/** Making and resizing tables, by Excel's rules. */
import type { HostRect, HostSheet, HostTable, HostWorkbook } from '../../../files/workbook/model';
import { intersect, touch } from '../cells/rangeTarget';
import type { RangeTarget } from '../cells/rangeTarget';
import { sameName } from '../cells/references';
import { normaliseHeaders } from '../cells/tableHeaders';
import { HostError, invalidArgument } from '../errors';
import type { Session } from '../session';

export const nextTableId = (workbook: HostWorkbook): number => 1 + Math.max(0, ...workbook.sheets.flatMap(({ tables }) => tables.map(({ id }) => id)));

const freshName = (workbook: HostWorkbook, base: string): string => {
  const taken = [...workbook.names.keys(), ...workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))];
  for (let n = 1; ; n += 1) if (!taken.some((name) => sameName(name, `${base}${n}`))) return `${base}${n}`;
};

const checkPlace = (sheet: HostSheet, rect: HostRect, except: HostTable | null): void => {
  if (sheet.tables.some((table) => table !== except && intersect(table.range, rect))) throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => intersect(merge, rect))) throw invalidArgument('A table has no merged cells.');
};

export const addTable = (sheet: HostSheet, rect: HostRect, hasHeaders: boolean, session: Session): HostTable => {
  touch(sheet);
  checkPlace(sheet, rect, null);
  if (!hasHeaders) throw new HostError('NotImplemented', 'Tables whose headers Excel would insert above the data.');
  if (rect.rows < 2) throw new HostError('NotImplemented', 'A table of a header alone: Excel would insert a row below it.');
  const table: HostTable = {
    id: nextTableId(session.workbook),
    name: freshName(session.workbook, session.isRussian ? 'Таблица' : 'Table'),
    range: { ...rect },
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleMedium2',
  };
  sheet.tables.push(table);
  normaliseHeaders(sheet, table, session);
  return table;
};

export const resizeTable = (sheet: HostSheet, table: HostTable, to: RangeTarget, session: Session): void => {
  touch(sheet);
  if (to.sheet !== sheet || to.rect.row !== table.range.row || !intersect(to.rect, table.range) || to.rect.rows < 2) throw invalidArgument('A table keeps its header row and overlaps its old place.');
  checkPlace(sheet, to.rect, table);
  table.range = { ...to.rect };
  session.changed(sheet, to.rect.row, to.rect.column);
};
