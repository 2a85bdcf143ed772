/** Excel tables. The header cells and the names of a table's columns must be the same texts, each once. */
import { rectAddress } from '../../workbook/address';
import type { HostSheet, HostTable } from '../../workbook/model';
import { XML_HEADER } from '../package/dialect';
import { escapeAttribute, escapeCellText } from '../xml/text';

const headerText = (sheet: HostSheet, { range, showHeaders }: HostTable, offset: number): string => {
  const value = showHeaders ? (sheet.cells.get(range.row, range.column + offset)?.value ?? null) : null;
  return value === null || typeof value === 'object' ? '' : String(value);
};

/** As Excel does: a column without a name is called by its number, a repeated name gets a number. */
export const tableColumnNames = (sheet: HostSheet, table: HostTable): string[] => {
  const taken = new Set<string>();
  return Array.from({ length: table.range.columns }, (_, offset) => {
    const wanted = headerText(sheet, table, offset) || `Столбец${offset + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
};

/** Header cells that must be written as text, by "row,column". */
export const headerOverrides = (sheet: HostSheet): Map<string, string> =>
  new Map(
    sheet.tables
      .filter(({ showHeaders }) => showHeaders)
      .flatMap((table) => tableColumnNames(sheet, table).map((name, offset) => [`${table.range.row},${table.range.column + offset}`, name] as const)),
  );

/** Line breaks in a name are written as `_x000a_`. */
const columnName = (name: string): string => escapeCellText(name).replace(/"/g, '&quot;').replace(/\r?\n/g, '_x000a_');

const filterXml = ({ range, showHeaders, showTotals, showFilterButton }: HostTable): string => {
  if (!showHeaders || !showFilterButton) return '';
  return `<autoFilter ref="${rectAddress({ ...range, rows: Math.max(1, range.rows - (showTotals ? 1 : 0)) })}"/>`;
};

export const tableXml = (sheet: HostSheet, table: HostTable, id: number, name: string, namespace: string): string => {
  const columns = tableColumnNames(sheet, table).map((column, index) => `<tableColumn id="${index + 1}" name="${columnName(column)}"/>`);
  const totals = table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const style = table.style === '' ? '' : ` name="${escapeAttribute(table.style)}"`;
  return (
    `${XML_HEADER}<table xmlns="${namespace}" id="${id}" name="${escapeAttribute(name)}" displayName="${escapeAttribute(name)}" ref="${rectAddress(table.range)}"${table.showHeaders ? '' : ' headerRowCount="0"'}${totals}>` +
    `${filterXml(table)}<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo${style} showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/></table>`
  );
};
