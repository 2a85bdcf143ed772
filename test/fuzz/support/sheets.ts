/** Plain workbooks for the readers, and what they make of them. */
import { cellAddress } from '../../../src/inputs/address';
import type { RawMerge, RawSheet, RawValue, RawWorkbook } from '../../../src/inputs/rawWorkbook';
import { readInputs, type Remembered } from '../../../src/inputs/readInputs';
import type { InputsReading } from '../../../src/inputs/reading';

type Matrix = readonly (readonly RawValue[])[];

/** As wide as its widest row. */
const rectangular = (rows: Matrix): RawValue[][] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
};

export const rawSheet = (name: string, rows: Matrix, { row = 0, column = 0, merges = [] as readonly RawMerge[] } = {}): RawSheet => ({ name, row, column, values: rectangular(rows), tables: [], merges });

export const SCHOOLS = ['МБОУ «Лесная СОШ № 1»', 'МБОУ «Лесная СОШ № 2»', 'МКОУ «Речная ООШ»', 'МБОУ «Гимназия № 5»', 'МКОУ «Полевая СОШ»'] as const;

export const schoolsSheet = rawSheet('Школы', [['Школа'], ...SCHOOLS.map((name) => [name])]);

export const read = (...sheets: readonly RawSheet[]): InputsReading => readInputs({ sheets } satisfies RawWorkbook).reading;
export const readRemembering = (remembered: Remembered, ...sheets: readonly RawSheet[]): InputsReading => readInputs({ sheets }, remembered).reading;

/** Cells of a sheet by their place among its values. */
export interface Touch {
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
}

export const touched = (sheet: RawSheet, touches: readonly Touch[]): RawSheet => {
  const values = sheet.values.map((row) => [...row]);
  for (const { row, column, value } of touches) values[row]![column] = value;
  return { ...sheet, values };
};

/** Row of the sheet (from 1) that an A1 address stands in. */
export const rowOfAddress = (address: string | null): number => Number(/\d+$/.exec(address ?? '')?.[0] ?? NaN);

export const addressIn = (sheet: RawSheet, row: number, column: number): string => cellAddress(sheet.row + row, sheet.column + column);

/** The school's name by its key. */
export const schoolName = ({ input: { schools } }: InputsReading, key: string): string => schools.find((school) => school.key === key)?.name ?? '?';
