/** A cell as the user sees it, without regard to the column's width. */
import { format } from 'numfmt';
import type { HostCell } from '../../../files/workbook/model';

export const displayText = (cell: HostCell | undefined, culture: string): string => {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string' && cell?.style.numberFormat === undefined) return value;
  return format(cell?.style.numberFormat ?? 'General', value, { locale: culture, throws: false });
};
