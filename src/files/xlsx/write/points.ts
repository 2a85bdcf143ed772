/** What the cells of a reference hold now: the cache of a chart. */
import { parseAddress, splitReference } from '../../workbook/address';
import type { HostCell, HostWorkbook } from '../../workbook/model';
import type { CachedPoints } from './chartCacheXml';

const NO_POINTS: CachedPoints = { points: [], format: 'General' };

const pointOf = (cell: HostCell | undefined): string | number | null => {
  const value = cell?.value ?? null;
  if (value === null || typeof value === 'object') return null;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
};

export const pointsOfWorkbook =
  (workbook: HostWorkbook) =>
  (reference: string): CachedPoints => {
    const { sheet: name, address } = splitReference(reference.replace(/^=/, ''));
    const sheet = workbook.sheets.find((one) => one.name === name);
    const rect = parseAddress(address);
    if (!sheet || !rect) return NO_POINTS;
    const cells: (HostCell | undefined)[] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) cells.push(sheet.cells.get(row, column));
    }
    return { points: cells.map(pointOf), format: cells[0]?.style.numberFormat ?? 'General' };
  };
