/**
 * Merged cells of the user's sheets: a heading over its columns, a school's name over its rows. They are asked for together
 * with what else the first request asks; Excel refuses to tell of more than 512 at a time, then each sheet is asked for in parts.
 */
import type { RawMerge } from '../inputs/rawWorkbook';
import type { Area } from './readAreas';
import { stopIfCancelled } from './run';

/** In a sheet of so many rows merged cells are looked for everywhere; in a longer one, which people do not merge by hand, in its first rows. */
const LONGEST_LOOKED_THROUGH = 5_000;

const PLACE = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

export const tellsMerges = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.13');

/** The part of a sheet whose merged cells are asked for; `topRows`: how many rows of a long one. */
export const mergeableArea = (area: Area, topRows: number): Area => (area.rows <= LONGEST_LOOKED_THROUGH ? area : { ...area, rows: topRows });

/** Fails with the request that it is part of where there are too many. */
export const askMerged = ({ sheet, row, column, rows, columns }: Area): Excel.RangeAreas => sheet.getRangeByIndexes(row, column, rows, columns).getMergedAreasOrNullObject().load('areaCount');

/** After the request that asked: where they are comes with the next one. */
export const askPlaces = (merged: Excel.RangeAreas): void => {
  if (!merged.isNullObject) merged.areas.load(PLACE);
};

/** After the request that asked for their places. */
export const placesOf = (merged: Excel.RangeAreas): readonly RawMerge[] =>
  merged.isNullObject ? [] : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount }));

const readPart = async (context: Excel.RequestContext, part: Area): Promise<readonly RawMerge[] | null> => {
  try {
    const merged = askMerged(part);
    await context.sync();
    askPlaces(merged);
    if (!merged.isNullObject) await context.sync();
    return placesOf(merged);
  } catch {
    // Why does not matter: a smaller part is tried, and without merged cells everything can still be read.
    return null;
  }
};

/** Halves of halves until Excel tells; nothing where it refuses a part of `least` rows. */
const readInHalves = async (context: Excel.RequestContext, part: Area, least: number, signal: AbortSignal | undefined): Promise<readonly RawMerge[] | null> => {
  stopIfCancelled(signal);
  const whole = await readPart(context, part);
  if (whole || part.rows <= least) return whole;
  const upperRows = Math.ceil(part.rows / 2);
  const upper = await readInHalves(context, { ...part, rows: upperRows }, least, signal);
  const lower = upper && (await readInHalves(context, { ...part, row: part.row + upperRows, rows: part.rows - upperRows }, least, signal));
  return upper && lower && [...upper, ...lower];
};

const keyOf = ({ row, column }: RawMerge): string => `${String(row)} ${String(column)}`;

/** A request for each part; what reaches over two parts is told by both. `undefined`: Excel does not tell. */
export const readMergedInParts = async (context: Excel.RequestContext, area: Area, topRows: number, signal: AbortSignal | undefined): Promise<readonly RawMerge[] | undefined> => {
  const found = await readInHalves(context, mergeableArea(area, topRows), topRows, signal);
  return found ? [...new Map(found.map((merge) => [keyOf(merge), merge])).values()] : undefined;
};
