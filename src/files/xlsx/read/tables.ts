/** Excel tables of a sheet, by the names that formulas and the add-in know them by. */
import { parseAddress } from '../../workbook/address';
import type { HostTable } from '../../workbook/model';
import { attributeOf, child, flagOf, numberOf, type XmlElement } from '../xml/tree';

export const readTable = (table: XmlElement | null): HostTable | null => {
  const range = parseAddress(attributeOf(table, 'ref') ?? '');
  const name = attributeOf(table, 'displayName') ?? attributeOf(table, 'name');
  if (!table || !range || !name) return null;
  const style = child(table, 'tableStyleInfo');
  return {
    id: numberOf(table, 'id') ?? 0,
    name,
    range,
    showHeaders: numberOf(table, 'headerRowCount') !== 0,
    showTotals: (numberOf(table, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: child(table, 'autoFilter') !== null,
    showBandedRows: flagOf(style, 'showRowStripes'),
    style: attributeOf(style, 'name') ?? '',
  };
};
