/** Where a link in the grid leads within the workbook. */
import { cellAddress, parseAddress, splitReference } from '../../../files/workbook/address';
import type { HostSheet } from '../../../files/workbook/model';
import { at, type CellPlace, type Span } from '../edit/selection';

export const linkAt = (sheet: HostSheet, { row, column }: CellPlace): { readonly sheet: string; readonly span: Span } | null => {
  const reference = sheet.hyperlinks.get(cellAddress(row, column))?.documentReference;
  if (!reference) return null;
  const { sheet: name, address } = splitReference(reference);
  const target = parseAddress(address);
  return target && { sheet: name ?? sheet.name, span: at({ row: target.row, column: target.column }) };
};
