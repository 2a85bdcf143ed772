/** A table that is looked for, and a place where it may be. */
import type { TableDeclaration } from './columns';
import { missingColumns, type HeaderMatcher, type MatchedHeaders } from './headers';
import type { RawSheet } from './rawWorkbook';
import type { FoundTable } from './reading';
import { boundsFromHeaderRow, headerCells, type Bounds, type TableRegion } from './tableRegion';
import { foldText } from './text';

/** Titles stand above a header row; further down there are no headers. */
export const HEADER_ROWS = 20;

export interface Candidate {
  readonly region: TableRegion;
  readonly missing: readonly string[];
}

export interface Sought {
  readonly declaration: TableDeclaration;
  readonly match: HeaderMatcher<string>;
}

/** What names of sheets and of Excel tables are compared by. */
export const nameKey = (name: string): string => foldText(name).replace(/[ _.]/g, '');

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

export const candidateOf = ({ declaration, match }: Sought, sheet: RawSheet, bounds: Bounds, foundBy: FoundTable['foundBy']): Candidate => {
  const headers = match(headerCells(sheet, bounds));
  return { region: { declaration, sheet, foundBy, headers, ...bounds }, missing: missingColumns(declaration, new Set(headers.indexes.keys())) };
};

export const candidateOnSheet = (sought: Sought, sheet: RawSheet, foundBy: FoundTable['foundBy']): Candidate | null => {
  const best = bestHeaderRow(sought, sheet);
  return best && candidateOf(sought, sheet, boundsFromHeaderRow(sheet, best.row, [...best.headers.indexes.values()]), foundBy);
};
