/**
 * Finds each input table: by the name of an Excel table, else by the name of a sheet with the required columns among its
 * first rows, else by its headers and its layout, on as many sheets as are certain. What the user pointed at is read beside
 * what was found; where both are the same cells, the user's word counts.
 */
import type { TableDeclaration } from './columns';
import { findByHeaders } from './findByHeaders';
import { findByLayout } from './findByLayout';
import { findByName } from './findByName';
import { headerMatcher } from './headers';
import { ERROR_CELL, WARNING, type IssueList } from './issueList';
import { mappedRegions } from './mappedTable';
import type { TableMapping } from './mapping';
import { withMunicipalityRows } from './municipalityRows';
import type { RawWorkbook } from './rawWorkbook';
import { nameKey, type Candidate, type Sought } from './soughtTables';
import { overlap, type TableRegion } from './tableRegion';

interface Guidance {
  /** Sheets that are never taken for a table by their headers alone. */
  readonly reservedNames: readonly string[];
  /** Where the user said that tables are. */
  readonly mappings: readonly TableMapping[];
}

/** At least one region for each table that was found. */
export type FoundRegions = ReadonlyMap<TableDeclaration, readonly [TableRegion, ...TableRegion[]]>;

export const findTables = (workbook: RawWorkbook, declarations: readonly TableDeclaration[], { reservedNames, mappings }: Guidance, issues: IssueList): FoundRegions => {
  const sought = declarations.map((declaration): Sought => ({ declaration, match: headerMatcher(declaration) }));
  const named = findByName(workbook, sought);
  const mapped = mappedRegions(workbook, declarations, mappings, issues);
  const known = [...named.found.filter((region) => !mapped.some((other) => other.declaration === region.declaration && overlap(other, region))), ...mapped];
  const elsewhere = { named: named.found, mapped, othersNames: new Set(reservedNames.map(nameKey)) };
  const recognised = findByHeaders(workbook, sought, elsewhere);
  const found = byTable(declarations, [...known, ...recognised, ...findByLayout(workbook, declarations, { ...elsewhere, recognised }, issues)]);
  for (const candidate of named.unfit) {
    const { declaration, foundBy } = candidate.region;
    // A sheet of the right name and the wrong columns matters only where nothing better was found.
    if (foundBy === 'table-name' || (!found.has(declaration) && isMeant(candidate))) reportMissing(candidate, found.has(declaration), issues);
  }
  return found;
};

const isMeant = ({ region: { declaration }, missing }: Candidate): boolean => !declaration.commonWords || missing.length === 1;

const byTable = (declarations: readonly TableDeclaration[], regions: readonly TableRegion[]): FoundRegions =>
  new Map(
    declarations.flatMap((declaration) => {
      const [first, ...others] = regions.filter((region) => region.declaration === declaration).map(withMunicipalityRows);
      return first ? [[declaration, [first, ...others]] as const] : [];
    }),
  );

const reportMissing = ({ region: { declaration, sheet }, missing }: Candidate, foundElsewhere: boolean, issues: IssueList): void => {
  for (const id of missing) {
    const column = declaration.columns[id]?.header ?? id;
    issues.add('column-missing', { table: declaration.name, column }, { sheet: sheet.name, address: null, table: declaration.name, read: '' }, foundElsewhere ? WARNING : ERROR_CELL);
  }
};
