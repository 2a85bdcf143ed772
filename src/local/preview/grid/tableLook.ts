/** The look that an Excel table's style gives to its cells, under their own style: a blue header and banded rows. */
import type { CellStyle, HostSheet, HostTable } from '../../../files/workbook/model';
import { contains } from './conditionals';

const HEADER: CellStyle = { bold: true, fill: '#4472C4', fontColor: '#FFFFFF' };
const PLAIN_HEADER: CellStyle = { bold: true, borders: { bottom: { color: '#4472C4', weight: 'medium' } } };
const BAND: CellStyle = { fill: '#DCE6F4' };

const lightWithoutFill = /^TableStyleLight([1-7]|1[5-9]|2[01])$/;

const lookIn = (table: HostTable, row: number): CellStyle | null => {
  if (table.style === '') return null;
  const first = table.range.row + (table.showHeaders ? 1 : 0);
  if (row < first) return lightWithoutFill.test(table.style) ? PLAIN_HEADER : HEADER;
  return table.showBandedRows && (row - first) % 2 === 0 ? BAND : null;
};

export const tableLook = (sheet: HostSheet, row: number, column: number): CellStyle | null => {
  const table = sheet.tables.find(({ range }) => contains(range, row, column));
  return table ? lookIn(table, row) : null;
};

export const hasFilterButton = (sheet: HostSheet, row: number, column: number): boolean =>
  sheet.tables.some(({ range, showHeaders, showFilterButton }) => showHeaders && showFilterButton && range.row === row && contains(range, row, column));
