/** Lists of schools with municipalities as rows between them: each holds for the schools below it. */
import { isBlankCell } from './dataRows';
import { SCHOOLS_TABLE } from './schools';
import type { ColumnGroup, TableRegion } from './tableRegion';
import { isMunicipality } from './totalNames';

/** The same region where it has such rows and nothing else says the municipality; any other region as it is. */
export const withMunicipalityRows = (region: TableRegion): TableRegion => {
  const { declaration, headers, groups } = region;
  if (declaration.id !== SCHOOLS_TABLE.id || region.sections || !hasPlaceRows(region)) return region;
  const group: ColumnGroup = groups?.[0] ?? { sources: new Map([...headers.indexes].map(([id, index]) => [id, { kind: 'cell', index }])), own: [...headers.indexes.values()] };
  return group.sources.has('municipality') ? region : { ...region, groups: [group], sections: ['municipality'] };
};

const hasPlaceRows = ({ sheet, headerRow, endRow, firstColumn, lastColumn }: TableRegion): boolean =>
  sheet.values.slice(headerRow + 1, endRow).some((cells) => {
    const [only, ...others] = cells.slice(firstColumn, lastColumn + 1).filter((cell) => !isBlankCell(cell));
    return typeof only === 'string' && others.length === 0 && isMunicipality(only);
  });
