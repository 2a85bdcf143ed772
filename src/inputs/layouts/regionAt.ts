/** A mapping → the region of the sheet that it means, with its groups of columns. */
import type { TableDeclaration } from '../columns';
import { dataRowsOf } from '../dataRows';
import { missingColumns, type MatchedHeaders } from '../headers';
import { INPUT_TABLES } from '../inputTables';
import type { MappedColumn, TableMapping } from '../mapping';
import type { RawSheet, RawValue, RawWorkbook } from '../rawWorkbook';
import type { FoundTable } from '../reading';
import type { Bounds, ColumnGroup, TableRegion } from '../tableRegion';
import { boundsOfBlock } from './blockBounds';
import { groupsOf, isField, missingInGroup, repeatedColumns, sectionColumns, type GroupContext, type IndexedColumn } from './columnGroups';
import { headerPaths, headerRowsOf, type HeaderRows } from './headerPaths';

export interface MappedRegion {
  readonly region: TableRegion;
  /** Ids of columns that the table cannot do without and that some group lacks. */
  readonly missing: readonly string[];
  /** At least one group lacks nothing. */
  readonly readable: boolean;
}

/** Where the mapping says that it is; `null` when there is no such place. */
export const regionAt = ({ sheets }: RawWorkbook, mapping: TableMapping, foundBy: FoundTable['foundBy']): MappedRegion | null => {
  const declaration = INPUT_TABLES.find(({ id }) => id === mapping.table);
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  if (!declaration || !sheet) return null;
  const rows = headerRowsOf(sheet, mapping);
  const columns = columnsOn(sheet, rows, declaration, mapping.columns);
  if (columns.length === 0) return null;
  const lastRow = mapping.lastRow === null ? null : mapping.lastRow - sheet.row;
  const bounds = boundsOfBlock(sheet, rows, lastRow, columns.map(({ index }) => index));
  return regionOf(sheet, declaration, columns, { ...bounds, headerTop: rows.top, foundBy, mapping });
};

const columnsOn = (sheet: RawSheet, { last }: HeaderRows, declaration: TableDeclaration, mapped: readonly MappedColumn[]): readonly IndexedColumn[] => {
  const width = sheet.values[last]?.length ?? 0;
  return mapped
    .map((column): IndexedColumn => ({ ...column, index: column.column - sheet.column }))
    .filter(({ field, index }) => isField(declaration, field) && Number.isInteger(index) && index >= 0 && index < width);
};

type Place = Bounds & { readonly headerTop: number; readonly foundBy: FoundTable['foundBy']; readonly mapping: TableMapping };

const regionOf = (sheet: RawSheet, declaration: TableDeclaration, columns: readonly IndexedColumn[], place: Place): MappedRegion => {
  const { constants, sections: hasSections, columns: mapped } = place.mapping;
  const sections = hasSections ? sectionColumns(declaration, mapped) : [];
  const isPlain = sections.length === 0 && Object.keys(constants).length === 0 && columns.every(({ field, of }) => Object.hasOwn(declaration.columns, field) && Object.keys(of).length === 0);
  const base = { declaration, sheet, ...place };
  if (isPlain) {
    const region: TableRegion = { ...base, headers: headersOf(sheet, place, columns, new Map(unrepeated(columns).map(({ field, index }) => [field, index]))) };
    const missing = missingColumns(declaration, new Set(region.headers.indexes.keys()));
    return { region, missing, readable: missing.length === 0 };
  }
  const context: GroupContext = { declaration, constants, sections, rows: () => rowsOf(region) };
  const groups = groupsOf(columns, context);
  const region: TableRegion = { ...base, headers: headersOf(sheet, place, columns, sharedCells(groups)), groups, ...(sections.length > 0 && { sections }) };
  const missing = groups.map((group) => missingInGroup(group, context));
  return { region, missing: [...new Set(missing.flat())], readable: missing.some((ids) => ids.length === 0) };
};

function* rowsOf(region: TableRegion): Generator<readonly RawValue[]> {
  for (const [, cells] of dataRowsOf(region)) yield cells;
}

const unrepeated = (columns: readonly IndexedColumn[]): readonly IndexedColumn[] => {
  const repeated = new Set(repeatedColumns(columns));
  return columns.filter((column) => !repeated.has(column));
};

/** Columns that are the same cell in every group. */
const sharedCells = ([first, ...others]: readonly ColumnGroup[]): ReadonlyMap<string, number> =>
  new Map(
    [...(first?.sources ?? [])].flatMap(([id, source]) => {
      if (source.kind !== 'cell') return [];
      const isShared = others.every(({ sources }) => {
        const other = sources.get(id);
        return other?.kind === 'cell' && other.index === source.index;
      });
      return isShared ? [[id, source.index] as const] : [];
    }),
  );

const headersOf = (sheet: RawSheet, { headerRow, headerTop, firstColumn, lastColumn }: Place, columns: readonly IndexedColumn[], indexes: ReadonlyMap<string, number>): MatchedHeaders<string> => {
  const read = new Set(columns.map(({ index }) => index));
  const unknown = headerPaths(sheet, { top: headerTop, last: headerRow }).flatMap((path, index) => {
    const header = path.at(-1);
    return header === undefined || read.has(index) || index < firstColumn || index > lastColumn ? [] : [{ header: path.join(' '), index }];
  });
  const duplicates = repeatedColumns(columns)
    .filter(({ field }) => indexes.has(field))
    .map(({ field, index }) => ({ column: field, index }));
  return { indexes, duplicates, unknown };
};
