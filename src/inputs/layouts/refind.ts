/**
 * Finds mappings' columns again by what their headers said: after rows or columns were inserted or moved, or the sheet was
 * renamed. Found is only what is all there and can be meant by nothing else; what is lost is told, never guessed.
 */
import type { TableMapping } from '../mapping';
import type { RawSheet, RawWorkbook } from '../rawWorkbook';
import { foldText } from '../text';
import { headerPaths, headerRowsOf, headerText, type HeaderPath } from './headerPaths';
import { contradicts, vouches } from './placeWords';

/** Headers further down than this below where they were are not looked for. */
const ROWS_TO_SEARCH = 500;

export const findMapping = (raw: RawWorkbook, mapping: TableMapping): TableMapping | null => findMappings(raw, [mapping])[0] ?? null;

/** In their order; `null`: lost. Blocks of one make on one sheet are told apart by their order. */
export const findMappings = (raw: RawWorkbook, mappings: readonly TableMapping[]): readonly (TableMapping | null)[] => {
  const standing = mappings.filter((mapping) => stands(raw, mapping));
  const missed = mappings.filter((mapping) => !standing.includes(mapping)).map((mapping): Missed => {
    const places = placesOf(raw, mapping).filter((place) => !standing.some((other) => samePlace(place, other)));
    return { mapping, places };
  });
  const again = new Map(missed.map((one) => [one.mapping, placeAmong(raw, one, missed)]));
  return mappings.map((mapping) => {
    if (standing.includes(mapping)) return mapping;
    const place = again.get(mapping) ?? null;
    const isClaimedTwice = place !== null && [...again].some(([other, claimed]) => other !== mapping && claimed !== null && samePlace(claimed, place));
    return isClaimedTwice ? null : place;
  });
};

/** A mapping that is no longer where it was, and where it could be now, from the top down. */
interface Missed {
  readonly mapping: TableMapping;
  readonly places: readonly TableMapping[];
}

/** Still where it was; without words of its header, a mapping is taken at its word. */
const stands = ({ sheets }: RawWorkbook, mapping: TableMapping): boolean => {
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet) return false;
  if (!mapping.columns.some(({ header }) => header.length > 0)) return true;
  const keys = keysAt(sheet, mapping);
  return mapping.columns.every(({ column, header }) => keys[column - sheet.column] === keyOf(header));
};

const keyOf = (path: HeaderPath): string =>
  path
    .map(foldText)
    .filter((text) => text !== '')
    .join('\n');

/** By index of the column. */
const keysAt = (sheet: RawSheet, place: Pick<TableMapping, 'headerRow' | 'headerRows'>): readonly string[] => {
  const rows = headerRowsOf(sheet, place);
  return rows.last < 0 ? [] : headerPaths(sheet, rows).map(keyOf);
};

const samePlace = (a: TableMapping, b: TableMapping): boolean => a.sheet === b.sheet && a.headerRow === b.headerRow && a.columns.some(({ column }) => b.columns.some((other) => other.column === column));

const sameHeaders = (a: TableMapping, b: TableMapping): boolean => keysOf(a) === keysOf(b);

const keysOf = ({ columns }: TableMapping): string => columns.map(({ header }) => keyOf(header)).join('\t');

/** Where all columns of the mapping could be meant. */
const placesOf = ({ sheets }: RawWorkbook, mapping: TableMapping): readonly TableMapping[] => {
  const own = sheets.find(({ name }) => name === mapping.sheet);
  if (own) return placesOn(own, mapping).filter((place) => !contradicts(own, place));
  // What held for all rows may have been said by the sheet's name: another sheet of the same make must say the same.
  return sheets.flatMap((sheet) => placesOn(sheet, mapping).filter((place) => vouches(sheet, place)));
};

const placesOn = (sheet: RawSheet, mapping: TableMapping): readonly TableMapping[] =>
  headerRowsLike(sheet, mapping).flatMap((headerRow) => {
    const shift = headerRow - mapping.headerRow;
    const columns = columnsAt(sheet, { ...mapping, headerRow });
    return columns ? [{ ...mapping, sheet: sheet.name, headerRow, lastRow: mapping.lastRow === null ? null : mapping.lastRow + shift, columns }] : [];
  });

/** Rows of the sheet that may be the last one of the header: one of its words stands there or little above. */
const headerRowsLike = (sheet: RawSheet, { columns, headerRow, headerRows }: TableMapping): readonly number[] => {
  const word = foldText(columns.find(({ header }) => header.length > 0)?.header.at(-1) ?? '');
  const most = Math.min(sheet.values.length, Math.max(0, headerRow - sheet.row) + ROWS_TO_SEARCH);
  const rows = new Set<number>();
  for (let row = 0; row < most; row += 1) {
    if (!(sheet.values[row] ?? []).some((_, index) => foldText(headerText(sheet, row, index)) === word)) continue;
    for (let below = 0; below < headerRows; below += 1) rows.add(sheet.row + row + below);
  }
  return [...rows].sort((a, b) => a - b);
};

/** Where they were, if their headers are there; else wherever just as many columns have these headers, in the same order. */
const columnsAt = (sheet: RawSheet, mapping: TableMapping): TableMapping['columns'] | null => {
  const keys = keysAt(sheet, mapping);
  const { columns } = mapping;
  if (columns.every(({ column, header }) => keys[column - sheet.column] === keyOf(header))) return columns;
  const moved = columns.map((column) => {
    const key = keyOf(column.header);
    const wanted = columns.filter(({ header }) => keyOf(header) === key).map((one) => one.column);
    const there = keys.flatMap((other, index) => (other === key ? [sheet.column + index] : []));
    const place = there.length === wanted.length ? there[[...wanted].sort((a, b) => a - b).indexOf(column.column)] : undefined;
    return place === undefined ? null : { ...column, column: place };
  });
  return moved.every((column) => column !== null) ? moved : null;
};

/**
 * The only place: what speaks of something else is none. Of several, the one in the same order, where mappings of one make and their places are equally many, and
 * either all have moved alike or what stands above each says that it is the one.
 */
const placeAmong = (raw: RawWorkbook, { mapping, places }: Missed, missed: readonly Missed[]): TableMapping | null => {
  if (places.length === 1) return places[0]!;
  const rivals = missed.map((one) => one.mapping).filter((other) => other.sheet === mapping.sheet && sameHeaders(other, mapping));
  if (places.length !== rivals.length) return null;
  const ordered = [...rivals].sort((a, b) => a.headerRow - b.headerRow);
  const shifts = new Set(places.map(({ headerRow }, at) => headerRow - ordered[at]!.headerRow));
  const place = places[ordered.indexOf(mapping)] ?? null;
  const sheet = raw.sheets.find(({ name }) => name === place?.sheet);
  return place && sheet && (shifts.size === 1 || (Object.keys(mapping.constants).length > 0 && vouches(sheet, place))) ? place : null;
};
