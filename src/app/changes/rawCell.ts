/** What a cell holds, by its place in the workbook that was read. */
import { cellPlace } from '../../inputs/address';
import type { RawValue, RawWorkbook } from '../../inputs/rawWorkbook';

export const rawCell = ({ sheets }: RawWorkbook, { sheet: name, address }: { readonly sheet: string; readonly address: string }): RawValue => {
  const sheet = sheets.find((one) => one.name === name);
  const place = cellPlace(address);
  return (sheet && place && sheet.values[place.row - sheet.row]?.[place.column - sheet.column]) ?? '';
};
