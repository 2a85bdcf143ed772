/**
 * Cells merged downwards over rows of data: a school's name over its years, a municipality over its schools. What is merged
 * says the same of each of its rows; numbers merged so are left as they are, for whose they would be nobody can tell.
 */
import type { ColumnType } from './columns';
import type { RawMerge, RawValue } from './rawWorkbook';
import { cellAt, cellColumns, type TableRegion } from './tableRegion';

const SAYS_THE_SAME: ReadonlySet<ColumnType> = new Set(['school', 'code', 'text', 'year', 'procedure', 'riskParameter', 'riskFactor', 'indicator', 'listName', 'className', 'workName']);

/** In lists of schools and settings a row is what it names: nothing is repeated there but what goes with it. */
const isRepeated = ({ declaration }: TableRegion, column: string): boolean => {
  const type = declaration.columns[column]?.type ?? 'count';
  return declaration.id === 'schools' || declaration.id === 'settings' ? type === 'text' : SAYS_THE_SAME.has(type);
};

/** By the index of the row: its cells with what is merged into them. Rows that no such cell reaches are not among them. */
export const mergedRows = (region: TableRegion): ReadonlyMap<number, readonly RawValue[]> => {
  const rows = new Map<number, RawValue[]>();
  const columns = new Set(cellColumns(region).flatMap(([column, index]) => (isRepeated(region, column) ? [index] : [])));
  for (const { top, bottom, column } of downwards(region)) {
    const value = cellAt(region.sheet, top, column);
    if (!columns.has(column) || value === '') continue;
    for (let row = top + 1; row <= bottom; row += 1) {
      const cells = rows.get(row) ?? [...(region.sheet.values[row] ?? [])];
      cells[column] = value;
      rows.set(row, cells);
    }
  }
  return rows;
};

interface Downwards {
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
}

/** By indexes, within the rows of data. */
const downwards = ({ sheet, headerRow, endRow }: TableRegion): readonly Downwards[] =>
  (sheet.merges ?? []).flatMap(({ row, column, rows }: RawMerge) => {
    const top = row - sheet.row;
    return rows > 1 && top > headerRow && top < endRow ? [{ top, bottom: Math.min(endRow, top + rows) - 1, column: column - sheet.column }] : [];
  });
