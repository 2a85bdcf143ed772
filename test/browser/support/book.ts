/** Workbooks to open in the preview, from plain rows. */
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import type { CellValue } from '../../../src/files/workbook/model';
import { writeWorkbook } from '../../../src/files/xlsx';

export type Rows = readonly (readonly CellValue[])[];

/** Sheets by name, each from A1. */
export const bookOf = (sheets: Readonly<Record<string, Rows>>): Buffer => {
  const workbook = createWorkbook(
    Object.entries(sheets).map(([name, rows], at) => {
      const sheet = createSheet(String(at + 1), name);
      rows.forEach((row, r) => row.forEach((value, c) => value !== null && sheet.cells.set(r, c, { value, formula: null, style: {} })));
      return sheet;
    }),
  );
  return Buffer.from(writeWorkbook(workbook));
};

/** As it is pasted: a line for each row, tabs between cells. */
export const asText = (rows: Rows): string => rows.map((row) => row.map((value) => String(value ?? '').replace('.', ',')).join('\t')).join('\n');
