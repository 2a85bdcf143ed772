/**
 * What the first rows of each sheet tell before the rest is read: merged cells, and the headers of columns that are not to
 * be read. Headers are looked for a row at a time, in all sheets at once, and what stands below one that was found is not
 * asked for: first the types of the cells alone, then row by row until data begin.
 */
import type { RawMerge, RawSheet, RawTable, RawValue } from '../inputs/rawWorkbook';
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

const PLACE = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

/** A header is not deeper than so many rows with more than one cell filled. */
const DEEPEST_HEADER = 6;

const tellsMerges = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.13');

interface Asked {
  readonly types: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

/** Excel refuses to tell of more than 512 merged areas: then the types alone are asked for again. */
const askTypes = async (context: Excel.RequestContext, tops: readonly Area[], withMerges = tellsMerges()): Promise<readonly Asked[]> => {
  const asked = tops.map(({ sheet, row, column, rows, columns }) => {
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    return { types: range.load('valueTypes'), merged: withMerges ? range.getMergedAreasOrNullObject().load('areaCount') : null };
  });
  try {
    await context.sync();
    return asked;
  } catch (error) {
    if (!withMerges) throw error;
    return askTypes(context, tops, false);
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

const mergesOf = (merged: Excel.RangeAreas | null): readonly RawMerge[] | undefined => {
  if (!merged) return undefined;
  return merged.isNullObject ? [] : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount }));
};

/** In the order of the sheets. One request for the types, and as many more as the deepest header has rows. */
export const readTopRows = async (context: Excel.RequestContext, sheets: readonly SheetArea[], withholding: Withholding, { signal, cellsPerRequest }: ReadOptions): Promise<readonly TopRows[]> => {
  if (sheets.length === 0) return [];
  const asked = await askTypes(context, sheets.map(({ area }) => ({ ...area, rows: Math.min(area.rows, withholding.rows) })));
  const searches = asked.map(({ types }, at) => beginSearch(sheets[at]!, types.valueTypes));
  for (const { merged } of asked) if (merged && !merged.isNullObject) merged.areas.load(PLACE);
  await look(context, searches, withholding, { ...(signal && { signal }), ...(cellsPerRequest && { cellsPerRequest }) });
  return asked.map(({ merged }, at) => ({ merges: mergesOf(merged), withheld: searches[at]!.withheld }));
};
