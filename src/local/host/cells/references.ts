/** Formulas follow their sheets: renamed with them, shifted when copied, broken when a sheet goes. */
import { MAX_COLUMNS, MAX_ROWS, columnLetters, columnNumber, quoteSheetName } from '../../../files/workbook/address';
import type { HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { formulaPieces, mapReferences } from './formulaText';

const sheetOf = (prefix: string): string => {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};

export const sameName = (a: string, b: string): boolean => a.toLocaleUpperCase('ru') === b.toLocaleUpperCase('ru');

const PART = /(\$?)([A-Za-z]{1,3})(?=\$?\d|:|$)|(\$?)(\d+)/g;

const shiftedPart = (anchor: string, from: number, by: number, limit: number): number | null => {
  const to = anchor ? from : from + by;
  return to < 0 || to >= limit ? null : to;
};

const shiftAddress = (address: string, rows: number, columns: number): string => {
  let lost = false;
  const shifted = address.replace(PART, (whole: string, dollarColumn: string | undefined, letters: string | undefined, dollarRow: string | undefined, digits: string | undefined) => {
    const isColumn = letters !== undefined;
    const from = isColumn ? columnNumber(letters) : Number(digits) - 1;
    const to = isColumn ? shiftedPart(dollarColumn ?? '', from, columns, MAX_COLUMNS) : shiftedPart(dollarRow ?? '', from, rows, MAX_ROWS);
    if (to === null) lost = true;
    if (to === null || to === from) return whole;
    return isColumn ? columnLetters(to) : String(to + 1);
  });
  return lost ? '#REF!' : shifted;
};

/** The formula as it reads `rows` down and `columns` to the right of where it stood. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0 ? formula : mapReferences(formula, ({ sheet, address }) => sheet + shiftAddress(address, rows, columns));

const renamedIn = (formula: string, from: string, to: string): string =>
  mapReferences(formula, ({ sheet, address }) => (sheet && sameName(sheetOf(sheet), from) ? `${quoteSheetName(to)}!${address}` : sheet + address));

const withoutSheet = (formula: string, gone: string): string =>
  mapReferences(formula, ({ sheet, address }) => (sheet && sameName(sheetOf(sheet), gone) ? '#REF!' : sheet + address));

const rewriteSheet = (sheet: HostSheet, mentions: (text: string) => boolean, rewrite: (text: string) => string): { row: number; column: number }[] => {
  const changed: { row: number; column: number }[] = [];
  for (const { row, column, cell } of sheet.cells.entries()) {
    if (cell.formula === null || !mentions(cell.formula)) continue;
    const formula = rewrite(cell.formula);
    if (formula === cell.formula) continue;
    sheet.cells.set(row, column, { ...cell, formula });
    changed.push({ row, column });
  }
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.values = rewrite(series.values);
      series.categories = series.categories && rewrite(series.categories);
    }
  }
  for (const validation of sheet.validations) {
    if (validation.list.startsWith('=')) validation.list = rewrite(validation.list);
    if (validation.formula !== undefined) validation.formula = rewrite(validation.formula);
  }
  if (changed.length > 0) sheet.touched = true;
  return changed;
};

const rewriteWorkbook = (workbook: HostWorkbook, name: string, rewrite: (text: string) => string): { sheet: HostSheet; row: number; column: number }[] => {
  const needle = name.replaceAll("'", "''").toLocaleUpperCase('ru');
  const mentions = (text: string): boolean => text.includes('!') && text.toLocaleUpperCase('ru').includes(needle);
  for (const [key, formula] of workbook.names) workbook.names.set(key, rewrite(formula));
  return workbook.sheets.flatMap((sheet) => rewriteSheet(sheet, mentions, rewrite).map((place) => ({ sheet, ...place })));
};

/** The names of the sheets that a formula speaks of. */
export const sheetsIn = (formula: string): string[] =>
  formula.includes('!') ? formulaPieces(formula).flatMap(({ kind, sheet }) => (kind === 'reference' && sheet ? [sheetOf(sheet)] : [])) : [];

/** Every formula, chart, list and defined name that spoke of the sheet by its old name speaks by its new one. */
export const renameInFormulas = (workbook: HostWorkbook, from: string, to: string): void => {
  rewriteWorkbook(workbook, from, (formula) => renamedIn(formula, from, to));
};

/** Every reference to the sheet becomes #REF!; returns the cells whose formulas changed. */
export const dropFromFormulas = (workbook: HostWorkbook, gone: string): { sheet: HostSheet; row: number; column: number }[] =>
  rewriteWorkbook(workbook, gone, (formula) => withoutSheet(formula, gone));
