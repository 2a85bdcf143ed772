/** Workbooks in memory for tests, and what they look like as plain data. */
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import type { CellValue, HostSheet, HostTable, HostWorkbook } from '../../../src/files/workbook/model';

export interface SheetSketch {
  readonly name: string;
  readonly rows?: readonly (readonly CellValue[])[];
  /** Zero-based place of the first cell. */
  readonly at?: readonly [row: number, column: number];
  readonly tables?: readonly Partial<HostTable>[];
  readonly hidden?: boolean;
}

export const fillSheet = (sheet: HostSheet, rows: readonly (readonly CellValue[])[], [top, left]: readonly [number, number] = [0, 0]): void => {
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) sheet.cells.set(top + r, left + c, { value, formula: null, style: {} });
    }),
  );
};

const table = (given: Partial<HostTable>, id: number): HostTable => ({
  id,
  name: `Таблица${id}`,
  range: { row: 0, column: 0, rows: 1, columns: 1 },
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  style: 'TableStyleMedium2',
  ...given,
});

export const workbookOf = (sketches: readonly SheetSketch[]): HostWorkbook =>
  createWorkbook(
    sketches.map(({ name, rows = [], at, tables = [], hidden = false }, index) => {
      const sheet = createSheet(`u${index + 1}`, name);
      fillSheet(sheet, rows, at);
      sheet.tables = tables.map((given, order) => table(given, (index + 1) * 10 + order));
      if (hidden) sheet.visibility = 'hidden';
      return sheet;
    }),
  );

export const sheetNamed = ({ sheets }: HostWorkbook, name: string): HostSheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
};

export const namesOf = ({ sheets }: HostWorkbook): readonly string[] => sheets.map(({ name }) => name);

/** Ids that Excel gives anew, and notes about the file, say nothing of what a user sees. */
const UNSEEN = new Set(['id', 'part', 'touched']);

const seen = (key: string, value: unknown): unknown => {
  if (UNSEEN.has(key)) return undefined;
  if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)].map((entry) => JSON.stringify(entry)).sort();
  return value;
};

const contentOf = ({ cells, hiddenRows = new Set(), ...rest }: HostSheet): unknown => ({
  ...rest,
  hiddenRows,
  cells: [...cells.entries()].map(({ row, column, cell }) => [row, column, cell.value, cell.formula, cell.style]),
});

/** Everything a user could see of a sheet, as plain data. */
export const sheetContent = (sheet: HostSheet): unknown => JSON.parse(JSON.stringify(contentOf(sheet), seen)) as unknown;

/** Everything a user could see of a workbook, as plain data. */
export const workbookContent = (workbook: HostWorkbook): unknown => ({
  sheets: workbook.sheets.map(sheetContent),
  names: [...workbook.names],
  active: workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name,
});

/** The texts and numbers of a sheet, row by row from A1. */
export const valuesOf = (sheet: HostSheet): readonly (readonly unknown[])[] => {
  const bounds = sheet.cells.bounds();
  if (!bounds) return [];
  return Array.from({ length: bounds.row + bounds.rows }, (_, row) => Array.from({ length: bounds.column + bounds.columns }, (__, column) => sheet.cells.get(row, column)?.value ?? null));
};
