/** Small workbooks for the calculator's tests: cells by address, formulas begin with "=". */
import { createCalculator } from '../../../src/local/formula/calculator';
import { createRegistry } from '../../../src/functions/registry';
import { textsFor } from '../../../src/i18n';
import { parseAddress } from '../../../src/files/workbook/address';
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import type { CellError, CellValue, HostSheet, HostWorkbook } from '../../../src/files/workbook/model';

export type Contents = Readonly<Record<string, CellValue | CellError>>;

export const fill = (sheet: HostSheet, contents: Contents): void => {
  for (const [address, content] of Object.entries(contents)) {
    const { row, column } = parseAddress(address)!;
    const isFormula = typeof content === 'string' && content.startsWith('=');
    sheet.cells.set(row, column, { value: isFormula ? null : content, formula: isFormula ? content : null, style: {} });
  }
};

export const workbookOf = (sheets: Readonly<Record<string, Contents>>): HostWorkbook =>
  createWorkbook(
    Object.entries(sheets).map(([name, contents], index) => {
      const sheet = createSheet(String(index + 1), name);
      fill(sheet, contents);
      return sheet;
    }),
  );

export const calculate = createCalculator(createRegistry(() => textsFor('ru-RU')));

export const valueAt = (workbook: HostWorkbook, address: string, sheet = 0): CellValue | CellError | undefined => {
  const { row, column } = parseAddress(address)!;
  return workbook.sheets[sheet]!.cells.get(row, column)?.value;
};

/** The value of one formula that stands in Z100 of a sheet with these cells. */
export const evaluateIn = (contents: Contents, formula: string): CellValue | CellError | undefined => {
  const workbook = workbookOf({ Лист1: { ...contents, Z100: formula } });
  calculate(workbook);
  return valueAt(workbook, 'Z100');
};
