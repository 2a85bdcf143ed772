/** Evaluates the formula of a conditional format for a cell: relative references move with it, `$` ones stay. */
import { columnLetters, columnNumber } from '../../../files/workbook/address';
import type { HostRect, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { evaluate } from '../../formula/evaluate';
import { parseFormula } from '../../formula/parser';
import { FormulaSyntaxError } from '../../formula/tokens';
import { isError, isMatrix, matrix, NAME_ERROR, REFERENCE_ERROR, single, type Scalar, type Value } from '../../formula/values';

const REFERENCE = /("[^"]*"|'[^']*'!?)|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(])/gu;

/** Moves relative references by so many rows and columns; texts and sheet names in quotes are left alone. */
export const movedFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(REFERENCE, (whole: string, quoted: string | undefined, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
    if (quoted !== undefined) return whole;
    const column = fixedColumn ? letters : columnLetters(columnNumber(letters) + columns);
    return `${fixedColumn}${column}${fixedRow}${fixedRow ? row : Number(row) + rows}`;
  });

const rangeOf = (sheet: HostSheet, rect: HostRect): Value => {
  const cells = Array.from({ length: rect.rows * rect.columns }, (_, at) => sheet.cells.get(rect.row + Math.floor(at / rect.columns), rect.column + (at % rect.columns))?.value ?? null);
  return matrix(rect.rows, rect.columns, cells);
};

/** The value of a formula on a sheet; `null` when it cannot be told. */
export const evaluatedOn = (workbook: HostWorkbook, sheet: HostSheet, formula: string): Scalar => {
  try {
    const value = single(
      evaluate(parseFormula(formula), {
        cells: (name, rect) => {
          const target = name === null ? sheet : workbook.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
          return target ? rangeOf(target, rect) : REFERENCE_ERROR;
        },
        named: () => NAME_ERROR,
        custom: () => null,
      }),
    );
    return isMatrix(value) || isError(value) ? null : value;
  } catch (thrown) {
    if (thrown instanceof FormulaSyntaxError) return null;
    throw thrown;
  }
};
