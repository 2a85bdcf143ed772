/** An input table where the user said that it is. */
import type { TableDeclaration } from './columns';
import { missingColumns } from './headers';
import type { TableMapping } from './mapping';
import type { RawSheet, RawWorkbook } from './rawWorkbook';
import { boundsToEnd, type TableRegion } from './tableRegion';
import { readText } from './text';

/**
 * The region from the header row to the end of the sheet's values; `null` when the sheet is gone, or no longer reaches so
 * far that every required column is there.
 */
export const mappedRegion = ({ sheets }: RawWorkbook, declaration: TableDeclaration, mapping: TableMapping): TableRegion | null => {
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  const headerRow = mapping.headerRow - (sheet?.row ?? 0);
  const cells = sheet?.values[headerRow];
  if (!sheet || !cells) return null;
  const indexes = indexesOn(sheet, cells.length, declaration, mapping.columns);
  if (missingColumns(declaration, new Set(indexes.keys())).length > 0) return null;
  const mapped = new Set(indexes.values());
  const unknown = cells.flatMap((cell, index) => (cell === '' || mapped.has(index) ? [] : [{ header: readText(cell), index }]));
  return { declaration, sheet, foundBy: 'mapping', headers: { indexes, duplicates: [], unknown }, ...boundsToEnd(sheet, headerRow, [...mapped]) };
};

const indexesOn = (sheet: RawSheet, width: number, { columns }: TableDeclaration, mapped: TableMapping['columns']): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(mapped)
      .map(([id, column]) => [id, column - sheet.column] as const)
      .filter(([id, index]) => Object.hasOwn(columns, id) && Number.isInteger(index) && index >= 0 && index < width),
  );
