/**
 * A short text that differs when anything differs that the results hang on: a cell of a found input table, its place,
 * a setting, a mapping. Tables that only reports read count for reports alone. Other sheets, the order of sheets and the way of writing computed cells are left out.
 *
 * «Параметры» counts by what it says, not by its cells: a setting that moves there from the workbook's memory changes
 * nothing. Scales of risk parameters, which only stand there, show in the deficits.
 */
import type { Settings } from '../engine/settings';
import { rangeCorners } from '../inputs/address';
import { INPUT_TABLES } from '../inputs/inputTables';
import type { TableMapping } from '../inputs/mapping';
import type { RawSheet, RawValue, RawWorkbook } from '../inputs/rawWorkbook';
import type { FoundTable, InputsReading } from '../inputs/reading';
import { Hash } from './hash';

export interface FingerprintInput {
  readonly raw: RawWorkbook;
  readonly reading: Pick<InputsReading, 'found' | 'layouts' | 'settings' | 'input'>;
  readonly mappings: readonly TableMapping[];
}

/** JSON whose keys stand in a fixed order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));

const addCell = (hash: Hash, value: RawValue): void => {
  if (typeof value === 'string') hash.text(value);
  else if (typeof value === 'number') hash.number(value);
  else hash.flag(value);
};

const addCells = (hash: Hash, { values, row, column }: RawSheet, address: string): void => {
  const corners = rangeCorners(address);
  if (!corners) return;
  const { top, left, bottom, right } = corners;
  for (let at = top - row; at <= bottom - row; at += 1) {
    const cells = values[at] ?? [];
    for (let place = left - column; place <= right - column; place += 1) addCell(hash, cells[place] ?? '');
  }
};

const addTable = (hash: Hash, { table, sheet, address }: FoundTable, { sheets }: RawWorkbook): void => {
  for (const text of [table, sheet, address]) hash.text(text);
  const found = sheets.find(({ name }) => name === sheet);
  if (found) addCells(hash, found, address);
};

/** What holds for whole columns stands in headers, titles and names of sheets, beside the cells. `layouts`: as they stand now. */
const addSettings = (hash: Hash, settings: Settings, mappings: readonly TableMapping[], layouts: readonly TableMapping[]): void => {
  hash.text(canonical(settings));
  for (const some of [mappings, layouts]) hash.text(JSON.stringify(some.map(canonical).sort()));
};

/** Tables that the calculations do not read. */
const OF_REPORTS: ReadonlySet<FoundTable['table']> = new Set(INPUT_TABLES.filter(({ ofReports }) => ofReports).map(({ id }) => id));

/** 16 hexadecimal digits. Walks each cell once. */
export const fingerprint = ({ raw, reading, mappings }: FingerprintInput): string => {
  const hash = new Hash();
  for (const found of reading.found) if (found.table !== 'settings' && !OF_REPORTS.has(found.table)) addTable(hash, found, raw);
  for (const { deficit } of reading.input.riskValues) hash.number(deficit);
  addSettings(hash, reading.settings, mappings, reading.layouts);
  return hash.digest();
};

/** What reports hang on: all that the calculations do, and the tables that only reports read. */
export const reportsFingerprint = ({ raw, reading }: FingerprintInput, calculations: string): string => {
  const hash = new Hash();
  hash.text(calculations);
  for (const found of reading.found) if (OF_REPORTS.has(found.table)) addTable(hash, found, raw);
  return hash.digest();
};
