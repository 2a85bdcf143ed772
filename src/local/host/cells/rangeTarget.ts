/** A rectangle of a sheet that the client holds, and the ways to name one. */
import { MAX_COLUMNS, MAX_ROWS, columnLetters, parseAddress, quoteSheetName, rectAddress, splitReference } from '../../../files/workbook/address';
import type { HostRect, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import type { Arguments } from '../arguments';
import { HostError, invalidArgument, notFound } from '../errors';
import { sameName } from './references';

export interface RangeTarget {
  readonly sheet: HostSheet;
  readonly rect: HostRect;
  /** Set while the client keeps the object. */
  reference: string | null;
}

export const rangeOf = (sheet: HostSheet, rect: HostRect): RangeTarget => ({ sheet, rect, reference: null });

export const WHOLE_SHEET: HostRect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** A rectangle, or InvalidArgument when any of it lies outside the sheet. */
export const checkedRect = (row: number, column: number, rows: number, columns: number): HostRect => {
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) throw invalidArgument('The range lies outside the sheet.');
  return { row, column, rows, columns };
};

const rectText = (rect: HostRect): string => {
  if (rect.rows === MAX_ROWS && rect.columns < MAX_COLUMNS) return `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columns - 1)}`;
  if (rect.columns === MAX_COLUMNS && rect.rows < MAX_ROWS) return `${rect.row + 1}:${rect.row + rect.rows}`;
  return rectAddress(rect);
};

export const rangeAddress = ({ sheet, rect }: RangeTarget): string => `${quoteSheetName(sheet.name)}!${rectText(rect)}`;

const absolutePart = (part: string): string => part.replace(/^([A-Z]+)/, '$$$1').replace(/(\d+)$/, '$$$1');

/** 'ИСБШ'!$B$8:$B$32, as charts and names refer to cells. */
export const absoluteReference = ({ sheet, rect }: RangeTarget): string => `${quoteSheetName(sheet.name)}!${rectText(rect).split(':').map(absolutePart).join(':')}`;

export const findSheet = (workbook: HostWorkbook, name: string): HostSheet | undefined => workbook.sheets.find((sheet) => sameName(sheet.name, name));

/** An address on this sheet, or with a sheet's name in front; what is neither fails as InvalidArgument. */
export const rangeFromText = (workbook: HostWorkbook, sheet: HostSheet, text: string): RangeTarget => {
  const { sheet: name, address } = splitReference(text);
  const owner = name === null ? sheet : findSheet(workbook, name);
  if (!owner) throw notFound(`There is no sheet «${name ?? ''}».`);
  const rect = parseAddress(address);
  if (!rect) throw invalidArgument(`«${text}» is no address.`);
  return rangeOf(owner, rect);
};

const isRange = (value: unknown): value is RangeTarget => typeof value === 'object' && value !== null && 'rect' in value && 'sheet' in value;

/** A range passed as an object, or as an address on this sheet. */
export const rangeArgument = (workbook: HostWorkbook, sheet: HostSheet, args: Arguments, index: number): RangeTarget => {
  const object = args.object(index);
  if (!object) return rangeFromText(workbook, sheet, args.text(index));
  if (!isRange(object.target)) throw invalidArgument(`Argument ${index + 1} must be a range.`);
  return object.target;
};

export const intersect = (a: HostRect, b: HostRect): HostRect | null => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

export const contains = (outer: HostRect, inner: HostRect): boolean =>
  inner.row >= outer.row && inner.column >= outer.column && inner.row + inner.rows <= outer.row + outer.rows && inner.column + inner.columns <= outer.column + outer.columns;

/** Marks the sheet as changed; a protected sheet refuses. */
export const touch = (sheet: HostSheet): void => {
  if (sheet.protected) throw new HostError('AccessDenied', `The sheet «${sheet.name}» is protected.`);
  sheet.touched = true;
};
