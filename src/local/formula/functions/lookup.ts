import type { CellError } from '../../../files/workbook/model';
import { compareValues, toBoolean, toNumber, type Plain } from '../coerce';
import { wildcardPattern } from '../criteria';
import { MISSING_ERROR, REFERENCE_ERROR, VALUE_ERROR, isError, lift, matrix, toMatrix, type Matrix, type Scalar, type Value } from '../values';
import { rangeFunction, scalarFunction, setting, type FunctionTable } from './definition';

const sameKind = (cell: Scalar, sought: Plain): cell is Exclude<Plain, null> => typeof cell === typeof (sought ?? 0) && cell !== null;

/** Where each value first stands; kept while the range lives, for columns that every row looks into. */
const firstPlaces = new WeakMap<readonly Scalar[], ReadonlyMap<Scalar, number>>();

const lookupKey = (value: Scalar): Scalar => (typeof value === 'string' ? value.toLowerCase() : value);

const placesOf = (cells: readonly Scalar[]): ReadonlyMap<Scalar, number> => {
  const known = firstPlaces.get(cells);
  if (known) return known;
  const places = new Map<Scalar, number>();
  cells.forEach((cell, index) => {
    const key = lookupKey(cell);
    if (cell !== null && !places.has(key)) places.set(key, index);
  });
  firstPlaces.set(cells, places);
  return places;
};

const exactPlace = (cells: readonly Scalar[], sought: Plain): number => {
  const pattern = typeof sought === 'string' ? wildcardPattern(sought) : null;
  if (pattern) return cells.findIndex((cell) => typeof cell === 'string' && pattern.test(cell));
  const direct = placesOf(cells).get(lookupKey(sought ?? 0));
  if (direct !== undefined) return direct;
  // Numbers that Excel holds equal may differ in the last bits.
  return typeof sought === 'number' ? cells.findIndex((cell) => typeof cell === 'number' && compareValues(cell, sought) === 0) : -1;
};

/** The last value that is not beyond the sought one, in a range sorted upwards (`direction` 1) or downwards (−1). */
const approximatePlace = (cells: readonly Scalar[], sought: Plain, direction: 1 | -1): number => {
  let place = -1;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? null;
    if (!sameKind(cell, sought)) continue;
    if (direction * compareValues(cell, sought) > 0) break;
    place = index;
  }
  return place;
};

const findPlace = (cells: readonly Scalar[], sought: Scalar, type: number): number | CellError => {
  if (isError(sought)) return sought;
  const place = type === 0 ? exactPlace(cells, sought) : approximatePlace(cells, sought, type > 0 ? 1 : -1);
  return place < 0 ? MISSING_ERROR : place;
};

const match = (sought: Value, range: Value, type: Value | undefined): Value => {
  const cells = toMatrix(range);
  const kind = toNumber(setting(type, 1));
  if (isError(kind)) return kind;
  if (cells.rows !== 1 && cells.columns !== 1) return MISSING_ERROR;
  return lift([sought], ([scalar]) => {
    const place = findPlace(cells.cells, scalar ?? null, kind);
    return isError(place) ? place : place + 1;
  });
};

const columnOf = ({ rows, columns, cells }: Matrix, column: number): readonly Scalar[] =>
  columns === 1 ? cells : Array.from({ length: rows }, (_, row) => cells[row * columns + column] ?? null);

const firstColumns = new WeakMap<Matrix, readonly Scalar[]>();

const firstColumn = (table: Matrix): readonly Scalar[] => {
  const column = firstColumns.get(table) ?? columnOf(table, 0);
  firstColumns.set(table, column);
  return column;
};

const verticalLookup = (sought: Value, table: Value, column: Value, approximate: Value | undefined): Value => {
  const range = toMatrix(table);
  const near = toBoolean(setting(approximate, true));
  const number = toNumber(setting(column, null));
  if (isError(near)) return near;
  if (isError(number)) return number;
  const which = Math.trunc(number);
  if (which < 1) return VALUE_ERROR;
  if (which > range.columns) return REFERENCE_ERROR;
  return lift([sought], ([scalar]) => {
    const place = findPlace(firstColumn(range), scalar ?? null, near ? 1 : 0);
    return isError(place) ? place : (range.cells[place * range.columns + which - 1] ?? null);
  });
};

/** A row or column number of 0 takes all of them. */
const index = (range: Matrix, row: number, column: number): Value => {
  const { rows, columns, cells } = range;
  if (row < 0 || column < 0) return VALUE_ERROR;
  if (row > rows || column > columns) return REFERENCE_ERROR;
  if (row > 0 && column > 0) return cells[(row - 1) * columns + column - 1] ?? null;
  if (row === 0 && column === 0) return range;
  if (column === 0) return matrix(1, columns, cells.slice((row - 1) * columns, row * columns));
  return matrix(rows, 1, columnOf(range, column - 1));
};

const indexFunction = (array: Value, row: Value, column: Value | undefined): Value => {
  if (isError(array)) return array;
  const range = toMatrix(array);
  const first = toNumber(setting(row, 0));
  const second = toNumber(setting(column, 0));
  if (isError(first)) return first;
  if (isError(second)) return second;
  // In a single row the only number given is that of the column.
  if (column === undefined && range.rows === 1) return index(range, 1, Math.trunc(first));
  return index(range, Math.trunc(first), column === undefined && range.columns === 1 ? 1 : Math.trunc(second));
};

export const lookupFunctions: FunctionTable = {
  INDEX: rangeFunction(2, 3, (array = null, row = null, column) => indexFunction(array, row, column)),
  MATCH: rangeFunction(2, 3, (sought = null, range = null, type) => match(sought, range, type)),
  VLOOKUP: rangeFunction(3, 4, (sought = null, table = null, column = null, approximate) => verticalLookup(sought, table, column, approximate)),
  ROWS: rangeFunction(1, 1, (range = null) => (isError(range) ? range : toMatrix(range).rows)),
  COLUMNS: rangeFunction(1, 1, (range = null) => (isError(range) ? range : toMatrix(range).columns)),
  /** Shows its text; where it leads is the file's business. */
  HYPERLINK: scalarFunction(1, 2, (link = null, text = link) => text),
};
