/** Workbooks as matrices, for tests of the readers. */
import type { IssueCode, IssueDataByCode } from '../../src/inputs/issues';
import type { Constants, TableMapping } from '../../src/inputs/mapping';
import type { RawSheet, RawTable, RawValue, RawWorkbook } from '../../src/inputs/rawWorkbook';
import { readInputs } from '../../src/inputs/readInputs';
import type { InputsReading } from '../../src/inputs/reading';
import type { Repair } from '../../src/inputs/repairs';

export type Rows = readonly (readonly RawValue[])[];

export const sheet = (name: string, values: Rows, { row = 0, column = 0, tables = [] }: Partial<Pick<RawSheet, 'row' | 'column' | 'tables'>> = {}): RawSheet => ({ name, row, column, values, tables });

export const table = (name: string, values: Rows, place: Partial<Pick<RawTable, 'row' | 'column'>> = {}): RawTable => ({
  name,
  row: 0,
  column: 0,
  rows: values.length,
  columns: values[0]?.length ?? 0,
  ...place,
});

/** Columns by their fields, without words of their headers. */
export const mappingOf = (table: TableMapping['table'], sheetName: string, headerRow: number, columns: Readonly<Record<string, number>>, given: Partial<TableMapping> = {}): TableMapping => ({
  table,
  sheet: sheetName,
  headerRow,
  headerRows: 1,
  lastRow: null,
  columns: Object.entries(columns).map(([field, column]) => ({ column, header: [], field, of: {} })),
  constants: {},
  sections: false,
  ...given,
});

/** A column of a wide sheet: where it is, what it holds, of what, and what its header says. */
export const wide = (column: number, field: string, of: Constants, ...header: readonly string[]): TableMapping['columns'][number] => ({ column, header, field, of });

export const workbook = (...sheets: readonly RawSheet[]): RawWorkbook => ({ sheets });

export const SCHOOLS: Rows = [
  ['Код', 'Школа', 'Вид'],
  [101, 'МБОУ «Степновская СОШ»', 'СОШ'],
  [102, 'МБОУ «Павловская СОШ № 2»', 'СОШ'],
  [103, 'МКОУ «Берёзовская ООШ»', 'ООШ'],
  [104, 'МКОУ «Ельничная НОШ»', 'НОШ'],
];

export const SCHOOLS_SHEET = sheet('Школы', SCHOOLS);

export const RESULT_HEADER = ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'] as const;

/** A good row of «Результаты», to be spoilt in one place. */
export const GOOD_RESULT = ['Степновская СОШ', 2021, 'ОГЭ математика', 40, 13] as const;

export const read = (...sheets: readonly RawSheet[]): InputsReading => readInputs(workbook(SCHOOLS_SHEET, ...sheets)).reading;

/** The workbook with every repair made. */
export const repaired = ({ sheets }: RawWorkbook, repairs: readonly Repair[]): RawWorkbook => ({
  sheets: sheets.map((one) => {
    const values = one.values.map((row) => [...row]);
    for (const { address, was, becomes } of repairs.filter(({ sheet: name }) => name === one.name).flatMap(({ cells }) => cells)) {
      const [row, column] = indexesOf(one, address);
      expect(values[row]?.[column]).toBe(was);
      values[row]![column] = becomes;
    }
    return { ...one, values };
  }),
});

/** B3 → indexes into the sheet's values. */
const indexesOf = ({ row, column }: RawSheet, address: string): readonly [number, number] => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const number = [...letters].reduce((before, letter) => before * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1 - row, number - 1 - column];
};

/** Repairs as «year-spelling Результаты B2:2020-2021→2020/2021». */
export const briefRepairs = ({ repairs }: InputsReading): readonly string[] =>
  repairs.map(({ kind, table: name, cells }) => `${kind} ${name} ${cells.map(({ address, was, becomes }) => `${address}:${String(was)}→${String(becomes)}`).join(' ')}`);

/** Issues as «E2 part-above-whole error». */
export const brief = (reading: InputsReading): readonly string[] => reading.issues.map(({ address, code, severity }) => `${address ?? '-'} ${code} ${severity}`);

/** The data of the first issue with this code. */
export const dataOf = <Code extends IssueCode>(reading: InputsReading, code: Code): IssueDataByCode[Code] | undefined =>
  reading.issues.find((issue) => issue.code === code)?.data as IssueDataByCode[Code] | undefined;
