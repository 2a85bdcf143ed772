/** An Excel table takes in what is typed or pasted right below it, with the looks, rules and formulas of its last row. */
import { intersect, rangeOf } from '../../host/cells/rangeTarget';
import { shiftFormula } from '../../host/cells/references';
import { resizeTable } from '../../host/objects/tableActions';
import type { Session } from '../../host/host';
import type { HostRect, HostSheet, HostTable } from '../../../files/workbook/model';
import { changeCell } from '../../../files/workbook/styles';

const endOf = ({ row, rows }: HostRect): number => row + rows;

/** The rows that the table is to take in; 0: none. */
const wantedRows = (sheet: HostSheet, table: HostTable, rect: HostRect): number => {
  const { range, showTotals } = table;
  const end = endOf(range);
  const more = endOf(rect) - end;
  const touches = rect.row > range.row && rect.row <= end && rect.column < range.column + range.columns && rect.column + rect.columns > range.column;
  if (showTotals || more <= 0 || !touches) return 0;
  const below = { ...range, row: end, rows: more };
  const isFree = !sheet.tables.some((other) => intersect(other.range, below)) && !sheet.merges.some((merge) => intersect(merge, below));
  const filled = [...sheet.cells.entries(below)].some(({ cell }) => cell.value !== null || cell.formula !== null);
  return isFree && !filled ? more : 0;
};

/** What reached the table's last row reaches on. */
const reachOn = <Ruled extends { readonly range: HostRect }>(rules: readonly Ruled[], table: HostRect, more: number): Ruled[] =>
  rules.map((rule) => (intersect(rule.range, table) && endOf(rule.range) === endOf(table) ? { ...rule, range: { ...rule.range, rows: rule.range.rows + more } } : rule));

/** A column is computed when its last two rows hold one formula. */
const columnFormula = (sheet: HostSheet, { row, rows }: HostRect, column: number): string | null => {
  const last = sheet.cells.get(row + rows - 1, column)?.formula ?? null;
  const above = sheet.cells.get(row + rows - 2, column)?.formula ?? null;
  if (last === null || rows < 2) return null;
  return rows === 2 || (above !== null && shiftFormula(above, 1, 0) === last) ? last : null;
};

const continueColumn = (sheet: HostSheet, before: HostRect, column: number, more: number, session: Session): void => {
  const last = endOf(before) - 1;
  const style = before.rows > 1 ? sheet.cells.get(last, column)?.style : undefined;
  const formula = columnFormula(sheet, before, column);
  for (let offset = 1; offset <= more; offset += 1) {
    const change = { ...(style && !sheet.cells.get(last + offset, column) && { style }), ...(formula !== null && { formula: shiftFormula(formula, offset, 0) }) };
    if (Object.keys(change).length > 0) changeCell(sheet, last + offset, column, change);
    if (formula !== null) session.changed(sheet, last + offset, column);
  }
};

/** Call it before the cells of the rectangle are written: what is typed falls under the formats of the table. */
export const growTables = (sheet: HostSheet, rect: HostRect, session: Session): void => {
  for (const table of sheet.tables) {
    const more = wantedRows(sheet, table, rect);
    if (more === 0) continue;
    const before = table.range;
    resizeTable(sheet, table, rangeOf(sheet, { ...before, rows: before.rows + more }), session);
    sheet.validations = reachOn(sheet.validations, before, more);
    sheet.conditionalFormats = reachOn(sheet.conditionalFormats, before, more);
    for (let column = before.column; column < before.column + before.columns; column += 1) continueColumn(sheet, before, column, more, session);
  }
};
