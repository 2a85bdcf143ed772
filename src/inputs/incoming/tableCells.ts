/**
 * The rows of an input table cell by cell, as they would be typed into its canonical sheet: what incoming rows are made of,
 * and what stands in the workbook already. No rule is applied: a bad cell is left out, whoever reads the table tells why.
 */
import { parseCount } from '../cellValues/counts';
import { parseFlag } from '../cellValues/flags';
import { parseNumber, readNumber } from '../cellValues/numbers';
import { CellProblem, isExcelError, isMissing, type Parser } from '../cellValues/parsed';
import { parseShare } from '../cellValues/shares';
import { parseText } from '../cellValues/texts';
import type { ColumnType } from '../columns';
import { INDICATORS_TABLE } from '../indicators';
import { parseRealisation } from '../indicatorNames';
import { REALISATION_STEPS } from '../../engine/indicatorCatalogue';
import type { RawValue } from '../rawWorkbook';
import type { InputTableId } from '../reading';
import { parseRiskLevel } from '../riskNames';
import { YES_NO_PARAMETER } from '../risks';
import type { ListedSchool, Resolution, SchoolDirectory } from '../schoolDirectory';
import type { TableRows } from '../tableRows';
import { readText } from '../text';
import { canonicalKey, keyColumnsOf, rowKeyText, type RowKey } from './rowKeys';

/** 2021 → «2020/2021», as the canonical sheets write it. */
export const schoolYearName = (endsIn: number): string => `${String(endsIn - 1)}/${String(endsIn)}`;

export const YES = 'да';
export const NO = 'нет';
const LEVELS = { high: 'высокая', medium: 'средняя', low: 'низкая' } as const;

const wordOf = (flag: boolean): string => (flag ? YES : NO);

type Canonical = (raw: RawValue) => RawValue | null;

const by =
  <Value>(parse: Parser<Value>, write: (value: Value) => RawValue): Canonical =>
  (raw) => {
    const parsed = parse(raw);
    return parsed === null || parsed instanceof CellProblem ? null : write(parsed);
  };

/** A number; a per cent as the share it is; a yes or no; one of the six steps. */
const anyValue: Canonical = (raw) => {
  const number = readNumber(raw);
  if (number !== null) return number.unit === '' ? (number.percent ? number.value / 100 : number.value) : null;
  return by(parseFlag, wordOf)(raw) ?? by(parseRealisation, (step) => REALISATION_STEPS[step])(raw);
};

const CANONICAL: Readonly<Partial<Record<ColumnType, Canonical>>> = {
  count: by(parseCount, Number),
  number: by(parseNumber, Number),
  share: by(parseShare, Number),
  flag: by(parseFlag, wordOf),
  riskValue: anyValue,
  riskLevel: by(parseRiskLevel, (level) => LEVELS[level]),
  indicatorValue: anyValue,
};

/** `null`: missing or unreadable. */
export const canonicalValue = (type: ColumnType, raw: RawValue): RawValue | null => {
  if (isMissing(raw) || isExcelError(raw)) return null;
  return (CANONICAL[type] ?? by(parseText, String))(raw);
};

export interface TableCell {
  readonly value: RawValue;
  readonly sheet: string;
  readonly address: string;
}

export interface TableCells {
  readonly table: InputTableId;
  readonly school: ListedSchool;
  /** Key columns beside the school, canonical. */
  readonly key: RowKey;
  readonly cells: Readonly<Record<string, TableCell>>;
}

/** What a row's school is, and where it is named. */
interface NamedSchool {
  readonly resolution: Resolution;
  readonly sheet: string;
  readonly address: string;
  readonly read: string;
}

export interface CellReading {
  /** Cells that somebody else found to be bad: «Лист!A1». */
  readonly bad?: ReadonlySet<string>;
  /** Told of every row whose school is none of the list. */
  readonly onUnknown?: (named: NamedSchool) => void;
  /** Told of every row of indicators that names no school: it is the municipality's. */
  readonly onMunicipality?: (row: TableCell) => void;
}

/** Of several rows with one key the first. A row whose key cannot be read has none. */
export const readTableCells = (rows: TableRows<string>, directory: SchoolDirectory, { bad = new Set(), onUnknown = () => undefined, onMunicipality = () => undefined }: CellReading = {}): readonly TableCells[] => {
  const { id: table } = rows.region.declaration;
  if (keyColumnsOf(table) === null) return [];
  const byKey = new Map<string, TableCells>();
  while (rows.next()) {
    const resolution = directory.resolve(rows.raw('code'), rows.raw('school'));
    if (!('found' in resolution)) {
      if (resolution.code !== 'missing') onUnknown({ resolution, ...rows.origin('school'), read: readText(rows.raw('school')) || readText(rows.raw('code')) });
      else if (table === INDICATORS_TABLE.id && !isMissing(rows.raw('indicator'))) onMunicipality({ value: rows.raw('indicator'), ...rows.origin('value') });
      continue;
    }
    const key = keyOf(rows);
    if (key === null) continue;
    const cells = cellsOf(rows, key, bad);
    const text = rowKeyText(table, resolution.found.school.key, key);
    if (Object.keys(cells).length > 0 && !byKey.has(text)) byKey.set(text, { table, school: resolution.found, key, cells });
  }
  return [...byKey.values()];
};

const keyOf = (rows: TableRows<string>): RowKey | null => {
  const { declaration } = rows.region;
  const key: Record<string, string> = {};
  for (const column of keyColumnsOf(declaration.id) ?? []) {
    const canonical = canonicalKey(declaration, column, rows.raw(column));
    if (canonical === null) return null;
    key[column] = canonical;
  }
  return key;
};

const cellsOf = (rows: TableRows<string>, key: RowKey, bad: ReadonlySet<string>): Record<string, TableCell> => {
  const cells: Record<string, TableCell> = {};
  const { sheet, declaration } = rows.region;
  for (const [column, { type }] of Object.entries(declaration.columns)) {
    if (column === 'school' || column === 'code' || column in key || !rows.has(column)) continue;
    const value = canonicalValue(type, rows.raw(column));
    if (value === null || bad.has(`${sheet.name}!${rows.address(column)}`)) continue;
    const { address } = rows.origin(column);
    cells[column] = { value: key.parameter === YES_NO_PARAMETER && (value === 0 || value === 1) ? wordOf(value === 1) : value, sheet: sheet.name, address };
  }
  return cells;
};
