/** Workbooks as matrices, files as rows, and a plan carried out on matrices: for tests of merging without Excel. */
import type { School } from '../../../src/engine/model';
import { cellPlace } from '../../../src/inputs/address';
import type { TableDeclaration } from '../../../src/inputs/columns';
import { headerMatcher } from '../../../src/inputs/headers';
import { existingTables, type ExistingTables } from '../../../src/inputs/incoming/existing';
import type { IncomingCell, IncomingRow, ReadFile } from '../../../src/inputs/incoming/incoming';
import type { MergePlan } from '../../../src/inputs/incoming/plan';
import { PASSPORT_TABLE } from '../../../src/inputs/socialPassport';
import { RESULTS_TABLE } from '../../../src/inputs/results';
import { RISKS_TABLE } from '../../../src/inputs/risks';
import type { RawSheet, RawValue, RawWorkbook } from '../../../src/inputs/rawWorkbook';
import { SchoolDirectory } from '../../../src/inputs/schoolDirectory';
import { boundsFromHeaderRow, type TableRegion } from '../../../src/inputs/tableRegion';

export const school = (name: string, code: string | null = null): School => ({
  key: code ?? name,
  name,
  code,
  municipality: null,
  kind: null,
  primaryOnly: false,
  parentKey: null,
  locality: null,
  pupils: null,
  origin: { sheet: 'Школы', address: 'A2' },
});

export const directoryOf = (schools: readonly School[]): SchoolDirectory => {
  const directory = new SchoolDirectory();
  for (const one of schools) directory.add(one, one.code ?? '');
  return directory;
};

/** The table on this sheet, its header in the first row of the values. */
export const regionOn = (sheet: RawSheet, declaration: TableDeclaration): TableRegion => {
  const headers = headerMatcher(declaration)(sheet.values[0] ?? []);
  return { declaration, sheet, foundBy: 'sheet-name', headers, ...boundsFromHeaderRow(sheet, 0, [...headers.indexes.values()]) };
};

const TABLES: readonly TableDeclaration[] = [RESULTS_TABLE, PASSPORT_TABLE, RISKS_TABLE];

export const existingIn = ({ sheets }: RawWorkbook, schools: readonly School[]): ExistingTables =>
  existingTables(
    new Map(
      TABLES.flatMap((table): [TableDeclaration, TableRegion[]][] => {
        const sheet = sheets.find(({ name }) => name === table.name);
        return sheet ? [[table, [regionOn(sheet, table)]]] : [];
      }),
    ),
    directoryOf(schools),
  );

export const incomingCell = (value: RawValue, file = 'форма.xlsx', address = 'B2'): IncomingCell => ({ value, place: { file, sheet: 'Форма', address } });

export const incomingRow = (table: IncomingRow['table'], schoolKey: string, key: IncomingRow['key'], cells: Readonly<Record<string, RawValue>>, file?: string): IncomingRow => ({
  table,
  school: schoolKey,
  key,
  cells: Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, incomingCell(value, file)])),
  by: null,
  at: null,
});

export const readFileOf = (file: string, rows: readonly IncomingRow[], given: Partial<ReadFile> = {}): ReadFile => ({
  file,
  kind: 'form',
  schools: [...new Set(rows.map((row) => row.school))],
  years: [2021],
  rows: rows.map((row) => ({ ...row, cells: Object.fromEntries(Object.entries(row.cells).map(([column, cell]) => [column, { ...cell, place: { ...cell.place, file } }])) })),
  problems: [],
  by: null,
  at: null,
  ...given,
});

interface Write {
  readonly row: number;
  readonly column: number;
  readonly was: RawValue;
  readonly value: RawValue;
}

const writesOn = (name: string, { cells, columns, rows }: MergePlan): readonly Write[] => [
  ...cells
    .filter(({ sheet }) => sheet === name)
    .map(({ address, was, becomes }) => ({ ...(cellPlace(address) ?? { row: -1, column: -1 }), was, value: becomes })),
  ...columns.filter(({ ground }) => ground.sheet === name).map(({ ground, column, header }) => ({ row: ground.headerRow, column, was: '', value: header })),
  ...rows.filter(({ ground }) => ground.sheet === name).flatMap(({ ground, rows: added }) => added.flatMap((row, at) => row.map(({ column, value }) => ({ row: ground.firstFree + at, column, was: '', value })))),
];

/** What Excel would make of the plan. Fails where a cell does not hold what the plan says. */
export const carryOut = ({ sheets }: RawWorkbook, plan: MergePlan): RawWorkbook => ({
  sheets: sheets.map((sheet) => {
    const values = sheet.values.map((row) => [...row]);
    const writes = writesOn(sheet.name, plan);
    const width = Math.max(0, ...values.map((row) => row.length), ...writes.map(({ column }) => column - sheet.column + 1));
    const height = Math.max(values.length, ...writes.map(({ row }) => row - sheet.row + 1));
    const matrix = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => values[row]?.[column] ?? ''));
    for (const { row, column, was, value } of writes) {
      const line = matrix[row - sheet.row]!;
      expect(line[column - sheet.column]).toBe(was);
      line[column - sheet.column] = value;
    }
    const tables = sheet.tables.map((table) => {
      const grown = plan.rows.find(({ ground }) => ground.sheet === sheet.name)?.rows.length ?? 0;
      const ground = plan.grounds.find((one) => one.sheet === sheet.name);
      const wider = plan.columns.filter((one) => one.ground.sheet === sheet.name).length;
      return { ...table, columns: table.columns + wider, rows: Math.max(table.rows, ground ? ground.firstFree + grown - table.row : 0) };
    });
    return { ...sheet, values: matrix, tables };
  }),
});
