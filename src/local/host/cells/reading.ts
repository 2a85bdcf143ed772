/** Cells as matrices: what `values`, `formulas`, `text`, `numberFormat` and `valueTypes` of a range read. */
import type { CellError, HostCell } from '../../../files/workbook/model';
import { displayText } from './displayText';
import type { RangeTarget } from './rangeTarget';

/** More cells than that Excel does not read at once; it answers with nothing. */
const MAX_CELLS_READ = 5_000_000;

type Plain = string | number | boolean;

const isError = (value: unknown): value is CellError => typeof value === 'object' && value !== null;

const valueOf = (cell: HostCell | undefined): Plain => {
  const value = cell?.value ?? '';
  return isError(value) ? value.error : value;
};

const formulaOf = (cell: HostCell | undefined): Plain => cell?.formula ?? valueOf(cell);

const typeOf = (cell: HostCell | undefined): string => {
  const value = cell?.value ?? null;
  if (value === null || value === '') return cell?.formula ? 'String' : 'Empty';
  if (isError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
};

const formatOf = (cell: HostCell | undefined): string => cell?.style.numberFormat ?? 'General';

const matrix = <V>({ sheet, rect }: RangeTarget, read: (cell: HostCell | undefined) => V): V[][] | null => {
  if (rect.rows * rect.columns > MAX_CELLS_READ) return null;
  const rows: V[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    const cells = sheet.cells.row(row);
    const line: V[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) line.push(read(cells?.[column]));
    rows.push(line);
  }
  return rows;
};

export const readValues = (target: RangeTarget): Plain[][] | null => matrix(target, valueOf);
export const readFormulas = (target: RangeTarget): Plain[][] | null => matrix(target, formulaOf);
export const readTypes = (target: RangeTarget): string[][] | null => matrix(target, typeOf);
export const readFormats = (target: RangeTarget): string[][] | null => matrix(target, formatOf);
export const readTexts = (target: RangeTarget, culture: string): string[][] | null => matrix(target, (cell) => displayText(cell, culture));

/** What all cells of a range have in common; `null` when they differ, as Excel answers. */
export const common = <V extends string | number | boolean | null>({ sheet, rect }: RangeTarget, read: (cell: HostCell | undefined) => V): V | null => {
  const first = read(sheet.cells.get(rect.row, rect.column));
  if (rect.rows * rect.columns > MAX_CELLS_READ) return first;
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    const cells = sheet.cells.row(row);
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) if (read(cells?.[column]) !== first) return null;
  }
  return first;
};
