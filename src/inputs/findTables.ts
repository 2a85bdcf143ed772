/**
 * Finds each input table: by the name of an Excel table, else by the name of a sheet with the required columns among its
 * first rows, else where the user pointed, else by the columns alone where only one sheet can be meant.
 */
import { excelTableName, type TableDeclaration } from './columns';
import { headerMatcher, missingColumns, type HeaderMatcher, type MatchedHeaders } from './headers';
import { ERROR_CELL, WARNING, type IssueList } from './issueList';
import { mappedRegion } from './mappedTable';
import type { TableMapping } from './mapping';
import type { RawSheet, RawWorkbook } from './rawWorkbook';
import type { FoundTable } from './reading';
import { foldText } from './text';
import { boundsFromHeaderRow, boundsOfTable, headerCells, type Bounds, type TableRegion } from './tableRegion';

/** Titles stand above a header row; further down there are no headers. */
export const HEADER_ROWS = 20;
/** A table known by fewer columns than this is not recognised without its name. */
const COLUMNS_TO_RECOGNISE = 3;

interface Candidate {
  readonly region: TableRegion;
  readonly missing: readonly string[];
}

export interface Sought {
  readonly declaration: TableDeclaration;
  readonly match: HeaderMatcher<string>;
}

const nameKey = (name: string): string => foldText(name).replace(/[ _.]/g, '');

interface Guidance {
  /** Sheets that are never taken for a table by their headers alone. */
  readonly reservedNames: readonly string[];
  /** Where the user said that tables are. */
  readonly mappings: readonly TableMapping[];
}

export const findTables = (workbook: RawWorkbook, declarations: readonly TableDeclaration[], { reservedNames, mappings }: Guidance, issues: IssueList): ReadonlyMap<TableDeclaration, TableRegion> => {
  const found = new Map<TableDeclaration, TableRegion>();
  const unfit = new Map<TableDeclaration, Candidate>();
  const sought = declarations.map((declaration): Sought => ({ declaration, match: headerMatcher(declaration) }));
  for (const one of sought) {
    const candidates = [byTableName(workbook, one), bySheetName(workbook, one)];
    const fit = candidates.find((candidate) => candidate?.missing.length === 0);
    if (fit) found.set(one.declaration, fit.region);
    const bad = candidates.find((candidate) => candidate && candidate.missing.length > 0 && candidate !== fit);
    if (bad) unfit.set(one.declaration, bad);
  }
  findByMapping(workbook, declarations, mappings, found, issues);
  findByHeaders(workbook, sought, reservedNames, found);
  for (const [declaration, candidate] of unfit) {
    // A sheet of the right name and the wrong columns matters only where nothing better was found.
    if (!found.has(declaration) || candidate.region.foundBy === 'table-name') reportMissing(candidate, found.has(declaration), issues);
  }
  return found;
};

const candidateOf = ({ declaration, match }: Sought, sheet: RawSheet, bounds: Bounds, foundBy: FoundTable['foundBy']): Candidate => {
  const headers = match(headerCells(sheet, bounds));
  return { region: { declaration, sheet, foundBy, headers, ...bounds }, missing: missingColumns(declaration, new Set(headers.indexes.keys())) };
};

const byTableName = ({ sheets }: RawWorkbook, sought: Sought): Candidate | null => {
  const name = nameKey(excelTableName(sought.declaration));
  for (const sheet of sheets) {
    const table = sheet.tables.find((entry) => nameKey(entry.name) === name);
    const bounds = table && boundsOfTable(sheet, table);
    if (bounds) return candidateOf(sought, sheet, bounds, 'table-name');
  }
  return null;
};

const bySheetName = ({ sheets }: RawWorkbook, sought: Sought): Candidate | null => {
  for (const name of [sought.declaration.name, ...sought.declaration.sheetSynonyms]) {
    const sheet = sheets.find((entry) => nameKey(entry.name) === nameKey(name));
    const candidate = sheet && hasContent(sheet) ? candidateOnSheet(sought, sheet, 'sheet-name') : null;
    if (candidate) return candidate;
  }
  return null;
};

const hasContent = ({ values }: RawSheet): boolean => values.some((row) => row.some((cell) => cell !== ''));

export interface HeaderRow {
  readonly row: number;
  readonly headers: MatchedHeaders<string>;
  /** How many required columns it lacks. */
  readonly missing: number;
}

/** The row that fits best among the first ones: nothing missing, then most columns, then the topmost. */
export const bestHeaderRow = (sought: Sought, sheet: RawSheet): HeaderRow | null => {
  let best: HeaderRow | null = null;
  for (let row = 0; row < Math.min(HEADER_ROWS, sheet.values.length); row += 1) {
    const headers = sought.match(sheet.values[row] ?? []);
    const missing = missingColumns(sought.declaration, new Set(headers.indexes.keys())).length;
    if (best === null || missing < best.missing || (missing === best.missing && headers.indexes.size > best.headers.indexes.size)) best = { row, headers, missing };
  }
  return best;
};

const candidateOnSheet = (sought: Sought, sheet: RawSheet, foundBy: FoundTable['foundBy']): Candidate | null => {
  const best = bestHeaderRow(sought, sheet);
  return best && candidateOf(sought, sheet, boundsFromHeaderRow(sheet, best.row, [...best.headers.indexes.values()]), foundBy);
};

/** A mapping that leads nowhere is told; the table may still be found by its headers. */
const findByMapping = (workbook: RawWorkbook, declarations: readonly TableDeclaration[], mappings: readonly TableMapping[], found: Map<TableDeclaration, TableRegion>, issues: IssueList): void => {
  for (const declaration of declarations) {
    const mapping = mappings.find(({ table }) => table === declaration.id);
    if (!mapping || found.has(declaration)) continue;
    const region = mappedRegion(workbook, declaration, mapping);
    const { sheet } = mapping;
    if (region) found.set(declaration, region);
    else issues.add('mapping-lost', { table: declaration.name, sheet }, { sheet, address: null, table: declaration.name, read: '' }, WARNING);
  }
};

/** Sheets of any other name: only where exactly one sheet fits exactly one table that is still missing. */
const findByHeaders = ({ sheets }: RawWorkbook, sought: readonly Sought[], reservedNames: readonly string[], found: Map<TableDeclaration, TableRegion>): void => {
  const reserved = new Set([...reservedNames, ...sought.map(({ declaration }) => declaration.name)].map(nameKey));
  const taken = new Set([...found.values()].map(({ sheet }) => sheet));
  const free = sheets.filter((sheet) => !taken.has(sheet) && !reserved.has(nameKey(sheet.name)));
  const recognisable = sought.filter(({ declaration }) => Object.values(declaration.columns).filter(({ required }) => required).length >= COLUMNS_TO_RECOGNISE);
  const fits = free.map((sheet) => recognisable.map((one) => candidateOnSheet(one, sheet, 'headers')).filter((candidate) => candidate?.missing.length === 0));
  for (const { declaration } of recognisable) {
    if (found.has(declaration)) continue;
    const own = fits.filter((candidates) => candidates.some((candidate) => candidate?.region.declaration === declaration));
    const only = own.length === 1 && own[0]?.length === 1 ? own[0][0] : undefined;
    if (only) found.set(declaration, only.region);
  }
};

const reportMissing = ({ region: { declaration, sheet }, missing }: Candidate, foundElsewhere: boolean, issues: IssueList): void => {
  for (const id of missing) {
    const column = declaration.columns[id]?.header ?? id;
    issues.add('column-missing', { table: declaration.name, column }, { sheet: sheet.name, address: null, table: declaration.name, read: '' }, foundElsewhere ? WARNING : ERROR_CELL);
  }
};
