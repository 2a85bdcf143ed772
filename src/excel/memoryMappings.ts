/** Mappings and names as the workbook's memory holds them: strictly checked, for anything may have written there. */
import type { Constants, MappedColumn, TableMapping } from '../inputs/mapping';
import type { SchoolNamePair } from '../inputs/schoolNamePairs';
import type { InputTableId } from '../inputs/reading';

export type Json = Readonly<Record<string, unknown>>;

const TABLES: Readonly<Record<InputTableId, true>> = {
  schools: true,
  results: true,
  participants: true,
  socialPassport: true,
  risks: true,
  riskProfile: true,
  indicators: true,
  lists: true,
  literacy: true,
  prevention: true,
  rubric: true,
  schoolChanges: true,
  catalogue: true,
  roadmap: true,
  decisions: true,
  noteTemplate: true,
  settings: true,
};

export const isOneOf = <Name extends string>(value: unknown, names: Readonly<Record<Name, true>>): value is Name => typeof value === 'string' && Object.hasOwn(names, value);

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

/** Excel's last row and column bound all places. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const isIndex = (value: unknown, last: number): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= last;

export const entriesThat = <Value>(value: unknown, holds: (entry: unknown) => entry is Value): Readonly<Record<string, Value>> =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Value] => holds(entry[1]))) : {};

const constantsFrom = (value: unknown): Constants => entriesThat(value, isText);

const listOf = <Value>(value: unknown, from: (entry: unknown) => Value | null): readonly Value[] => (Array.isArray(value) ? value.flatMap((entry: unknown) => from(entry) ?? []) : []);

const columnFrom = (value: unknown): MappedColumn | null => {
  if (!isObject(value)) return null;
  const { column, header, field, of } = value;
  if (!isIndex(column, LAST_COLUMN) || !isText(field)) return null;
  return { column, header: listOf(header, (text) => (isText(text) ? text : null)), field, of: constantsFrom(of) };
};

/** As an earlier version had them: { school: 0 } beside the only row of the header, nothing of what it said. */
const formerColumns = (value: Json): readonly MappedColumn[] =>
  Object.entries(value).flatMap(([field, column]) => (isIndex(column, LAST_COLUMN) ? [{ column, header: [], field, of: {} }] : []));

/** `null`: no mapping, or one that lost what it cannot do without: half a mapping would be another one. */
const mappingFrom = (value: unknown): TableMapping | null => {
  if (!isObject(value)) return null;
  const { table, sheet, headerRow, headerRows = 1, lastRow = null, columns, constants, sections } = value;
  if (!isOneOf(table, TABLES) || !isText(sheet) || !isIndex(headerRow, LAST_ROW) || !isIndex(headerRows, LAST_ROW) || headerRows < 1) return null;
  if (lastRow !== null && !isIndex(lastRow, LAST_ROW)) return null;
  const read = Array.isArray(columns) ? listOf(columns, columnFrom) : isObject(columns) ? formerColumns(columns) : [];
  if (Array.isArray(columns) && read.length < columns.length) return null;
  return { table, sheet, headerRow, headerRows, lastRow, columns: read, constants: constantsFrom(constants), sections: sections === true };
};

export const mappingsFrom = (value: unknown): readonly TableMapping[] => listOf(value, mappingFrom);

const pairFrom = (value: unknown): SchoolNamePair | null => {
  if (!isObject(value)) return null;
  const { written, school } = value;
  return isText(written) && isText(school) && written !== '' && school !== '' ? { written, school } : null;
};

export const schoolNamesFrom = (value: unknown): readonly SchoolNamePair[] => listOf(value, pairFrom);
