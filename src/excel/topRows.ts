/**
 * What each sheet tells before its cells are read: where cells are merged, and the headers of columns that are not to be
 * read. Headers are looked for a row at a time, in all sheets at once, and what stands below one that was found is not
 * asked for: first the types of the cells alone, then row by row until data begin.
 */
import type { RawMerge, RawSheet, RawTable, RawValue } from '../inputs/rawWorkbook';
import { askMerged, askPlaces, mergeableArea, placesOf, readMergedInParts, tellsMerges } from './mergedAreas';
import { readAreas, type Area, type Matrix, type ReadOptions } from './readAreas';
import { openParts, type WithheldColumn } from './withheldColumns';

/** Which columns are never read. */
export interface Withholding {
  /** In so many rows, from the first one of a sheet, headers are looked for; besides, in those of Excel tables. */
  readonly rows: number;
  readonly find: (sheet: Pick<RawSheet, 'row' | 'column' | 'values' | 'tables'>) => readonly WithheldColumn[];
}

export interface SheetArea {
  readonly area: Area;
  readonly tables: readonly RawTable[];
}

export interface TopRows {
  /** Absent where Excel cannot tell. */
  readonly merges: readonly RawMerge[] | undefined;
  readonly withheld: readonly WithheldColumn[];
}

/** A header is not deeper than so many rows with more than one cell filled. */
const DEEPEST_HEADER = 6;

interface Asked {
  readonly types: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

/** Where Excel refuses to tell of merged cells, the types alone are asked for again. */
const askTypes = async (context: Excel.RequestContext, areas: readonly Area[], topRows: number, withMerges: boolean): Promise<readonly Asked[]> => {
  const asked = areas.map((area) => {
    const { sheet, row, column, rows, columns } = area;
    return {
      types: sheet.getRangeByIndexes(row, column, Math.min(rows, topRows), columns).load('valueTypes'),
      merged: withMerges ? askMerged(mergeableArea(area, topRows)) : null,
    };
  });
  try {
    await context.sync();
    return asked;
  } catch (error) {
    if (!withMerges) throw error;
    return askTypes(context, areas, topRows, false);
  }
};

/** A sheet while headers are being looked for in it. */
interface Search {
  readonly sheet: SheetArea;
  /** How many cells of each row are filled, and whether data stand there: a number, not merely beside its label. */
  readonly filled: readonly number[];
  readonly isData: readonly boolean[];
  /** What was read so far; "" elsewhere. */
  readonly values: RawValue[][];
  withheld: readonly WithheldColumn[];
  next: number;
  wideRows: number;
}

const NUMBERS: readonly string[] = ['Double', 'Integer'];

const beginSearch = (sheet: SheetArea, types: readonly (readonly string[])[]): Search => {
  const filled = types.map((row) => row.filter((type) => type !== 'Empty').length);
  return {
    sheet,
    filled,
    isData: types.map((row, at) => (filled[at]! > 2 || row.length <= 2) && row.some((type) => NUMBERS.includes(type))),
    values: Array<RawValue[]>(sheet.area.rows).fill([]),
    withheld: [],
    next: 0,
    wideRows: 0,
  };
};

/** The rows to read next: up to one with more than one cell filled. `null`: data begin, or there is nothing more. */
const nextRows = ({ next, filled, isData, wideRows }: Search): { readonly first: number; readonly last: number } | null => {
  if (next >= filled.length || wideRows >= DEEPEST_HEADER) return null;
  const wide = filled.findIndex((count, row) => row >= next && count > 1);
  const last = wide < 0 ? filled.length - 1 : wide;
  return wideRows > 0 && isData[last] ? null : { first: next, last };
};

/** Headers of tables further down: nothing else stands in these rows' cells. */
const tableHeaders = ({ area, tables }: SheetArea, below: number): readonly Area[] =>
  tables.flatMap((table) => {
    const first = Math.max(area.column, table.column);
    const columns = Math.min(area.column + area.columns, table.column + table.columns) - first;
    return table.row >= area.row + below && table.row < area.row + area.rows && columns > 0 ? [{ ...area, row: table.row, rows: 1, column: first, columns }] : [];
  });

const keep = ({ values, sheet: { area } }: Search, part: Area, row: number, read: Matrix): void =>
  read.forEach((cells, at) => {
    const index = row - area.row + at;
    const line = values[index]?.length ? values[index] : Array<RawValue>(area.columns).fill('');
    cells.forEach((cell, offset) => (line[part.column - area.column + offset] = cell));
    values[index] = line;
  });

const look = async (context: Excel.RequestContext, searches: readonly Search[], withholding: Withholding, options: ReadOptions): Promise<void> => {
  const asked = searches.flatMap((search) => {
    const rows = nextRows(search);
    if (!rows) return [];
    const { area } = search.sheet;
    const further = search.next === 0 ? tableHeaders(search.sheet, search.filled.length) : [];
    search.next = rows.last + 1;
    search.wideRows += search.filled[rows.last]! > 1 ? 1 : 0;
    return [...openParts(area, search.withheld, rows.first, rows.last - rows.first + 1), ...further].map((part) => ({ search, part }));
  });
  if (asked.length === 0) return;
  await readAreas(context, asked.map(({ part }) => part), options, (at, row, read) => keep(asked[at]!.search, asked[at]!.part, row, read));
  for (const search of new Set(asked.map(({ search: one }) => one))) {
    const { area, tables } = search.sheet;
    search.withheld = withholding.find({ row: area.row, column: area.column, values: search.values, tables });
  }
  await look(context, searches, withholding, options);
};

type Merges = TopRows['merges'];

const readInParts = async (context: Excel.RequestContext, areas: readonly Area[], topRows: number, signal: AbortSignal | undefined): Promise<readonly Merges[]> => {
  const merges: Merges[] = [];
  for (const area of areas) merges.push(await readMergedInParts(context, area, topRows, signal));
  return merges;
};

/** In the order of the sheets. One request for the types, and as many more as the deepest header has rows. */
export const readTopRows = async (context: Excel.RequestContext, sheets: readonly SheetArea[], withholding: Withholding, { signal, cellsPerRequest }: ReadOptions): Promise<readonly TopRows[]> => {
  if (sheets.length === 0) return [];
  const { rows } = withholding;
  const areas = sheets.map(({ area }) => area);
  const canTell = tellsMerges();
  const asked = await askTypes(context, areas, rows, canTell);
  const searches = asked.map(({ types }, at) => beginSearch(sheets[at]!, types.valueTypes));
  for (const { merged } of asked) if (merged) askPlaces(merged);
  await look(context, searches, withholding, { ...(signal && { signal }), ...(cellsPerRequest && { cellsPerRequest }) });
  const wasRefused = canTell && asked.every(({ merged }) => merged === null);
  const merges = wasRefused ? await readInParts(context, areas, rows, signal) : asked.map(({ merged }) => merged && placesOf(merged));
  return searches.map(({ withheld }, at) => ({ merges: merges[at] ?? undefined, withheld }));
};
