/** Assigning `values`, `formulas` and `numberFormat`. */
import type { HostCell, HostRect, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import type { StyleChange } from '../../../files/workbook/styles';
import { BLANK_CELL, DEFAULT_STYLE, changeCell, internStyle, remembered, restyle } from '../../../files/workbook/styles';
import { invalidArgument } from '../errors';
import type { Session } from '../session';
import { findSheet, touch } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { sheetsIn } from './references';
import { tablesWithHeadersIn } from './tableHeaders';
import { typedInput, type Typed } from './typedInput';

const MISMATCH = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A matrix of the range's size, or one value for all its cells. */
export const checkSize = (rect: HostRect, rows: number, columns: number): void => {
  if (rows !== rect.rows || columns !== rect.columns) throw invalidArgument(MISMATCH);
};

const eachCell = (rect: HostRect, input: unknown, act: (row: number, column: number, value: unknown) => void): void => {
  if (!Array.isArray(input)) {
    for (let row = 0; row < rect.rows; row += 1) for (let column = 0; column < rect.columns; column += 1) act(rect.row + row, rect.column + column, input);
    return;
  }
  for (const line of input) if (!Array.isArray(line) || line.length !== rect.columns) throw invalidArgument(MISMATCH);
  if (input.length !== rect.rows) throw invalidArgument(MISMATCH);
  input.forEach((line: unknown[], row) => line.forEach((value, column) => act(rect.row + row, rect.column + column, value)));
};

const isTextFormat = (cell: HostCell | undefined): boolean => cell?.style.numberFormat === '@';

/** Excel asks the user for a file when a formula speaks of a sheet that is not there; an add-in must not let it come to that. */
const checkSheets = (formula: string, workbook: HostWorkbook): void => {
  const missing = sheetsIn(formula).find((name) => !findSheet(workbook, name));
  if (missing !== undefined) throw invalidArgument(`The formula speaks of a sheet «${missing}» that is not there.`);
};

const writeCell = (sheet: HostSheet, row: number, column: number, input: unknown, { workbook }: Session): void => {
  const existing = sheet.cells.get(row, column);
  const typed = typedInput(input, isTextFormat(existing));
  if (typed.formula !== null) checkSheets(typed.formula, workbook);
  putTyped(sheet, row, column, typed);
};

/** What was typed, in place of what stood there. A format that the text suggests goes to a cell that has none. */
export const putTyped = (sheet: HostSheet, row: number, column: number, { value, formula, format }: Typed): void => {
  const { style } = sheet.cells.get(row, column) ?? BLANK_CELL;
  changeCell(sheet, row, column, { value, formula, ...(format !== null && style.numberFormat === undefined && { style: internStyle({ ...style, numberFormat: format }) }) });
};

/** `values` and `formulas` take the same input; null leaves a cell alone, "" clears it. */
export const writeContents = ({ sheet, rect }: RangeTarget, input: unknown, session: Session): void => {
  touch(sheet);
  if (!Array.isArray(input) && rect.rows * rect.columns > 5_000_000) throw invalidArgument('The range is too large to be filled.');
  eachCell(rect, input, (row, column, value) => {
    if (value === null || value === undefined) return;
    writeCell(sheet, row, column, value, session);
    session.changed(sheet, row, column);
  });
  tablesWithHeadersIn(sheet, rect, session);
};

export const clearContents = ({ sheet, rect }: RangeTarget, session: Session): void => {
  touch(sheet);
  for (const { row, column, cell } of [...sheet.cells.entries(rect)]) {
    if (cell.value !== null || cell.formula !== null) session.changed(sheet, row, column);
    changeCell(sheet, row, column, { value: null, formula: null });
  }
  tablesWithHeadersIn(sheet, rect, session);
};

const formatted = (value: unknown): string | undefined => {
  if (typeof value !== 'string') throw invalidArgument('A number format is a text.');
  return value === 'General' ? undefined : value;
};

const formatChange = (numberFormat: string | undefined): StyleChange => remembered((style) => ({ ...style, numberFormat }));

export const writeFormats = ({ sheet, rect }: RangeTarget, input: unknown): void => {
  touch(sheet);
  if (!Array.isArray(input)) {
    restyle(sheet, rect, formatChange(formatted(input)));
    return;
  }
  const changes = new Map<unknown, StyleChange>();
  eachCell(rect, input, (row, column, value) => {
    if (value === null || value === undefined) return;
    const change = changes.get(value) ?? formatChange(formatted(value));
    changes.set(value, change);
    const style = change(sheet.cells.get(row, column)?.style ?? DEFAULT_STYLE);
    if (style !== DEFAULT_STYLE || sheet.cells.get(row, column)) changeCell(sheet, row, column, { style });
  });
};
