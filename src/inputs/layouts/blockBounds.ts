/** How far a block of cells reaches: rows that were added below its end belong to it, a header that stands within begins another. */
import { readNumber } from '../cellValues/numbers';
import { isBlankCell } from '../dataRows';
import type { RawSheet, RawValue } from '../rawWorkbook';
import type { Bounds } from '../tableRegion';
import { foldText } from '../text';
import { headerText, type HeaderRows } from './headerPaths';

/** `lastRow`: index of the row that was the last one; `null`: to the end of the sheet's values. `indexes`: the columns that are read. */
export const boundsOfBlock = (sheet: RawSheet, rows: HeaderRows, lastRow: number | null, indexes: readonly number[]): Bounds => ({
  headerRow: rows.last,
  endRow: lastRow === null ? sheet.values.length : endOfBlock(sheet, rows, lastRow, indexes),
  ...widthOfBlock(sheet, rows, indexes),
});

const endOfBlock = (sheet: RawSheet, { last }: HeaderRows, lastRow: number, indexes: readonly number[]): number => {
  const headers = indexes.map((index) => foldText(headerText(sheet, last, index)));
  const isHeader = (row: number): boolean => headers.some((header) => header !== '') && indexes.every((index, at) => foldText(headerText(sheet, row, index)) === headers[at]);
  let end = last + 1;
  while (end < sheet.values.length && !isHeader(end) && (end <= lastRow || isDataLike(sheet.values[end] ?? [], indexes))) end += 1;
  return end;
};

/** Figures beside something else: no title, no remark, no other header. */
const isDataLike = (cells: readonly RawValue[], indexes: readonly number[]): boolean => {
  const filled = indexes.flatMap((index) => (isBlankCell(cells[index]) ? [] : [cells[index]!]));
  return filled.length >= 2 && filled.some((cell) => readNumber(cell) !== null);
};

/** The columns that are read, with those beside them that have a header: a total may be named there. Another block's columns are none of them. */
const widthOfBlock = (sheet: RawSheet, { top, last }: HeaderRows, indexes: readonly number[]): Pick<Bounds, 'firstColumn' | 'lastColumn'> => {
  const width = sheet.values[last]?.length ?? 0;
  const textOf = (index: number): string => {
    for (let row = last; row >= top; row -= 1) if (headerText(sheet, row, index) !== '') return foldText(headerText(sheet, row, index));
    return '';
  };
  const own = new Set(indexes.map(textOf));
  const isBeside = (index: number): boolean => index >= 0 && index < width && textOf(index) !== '' && !own.has(textOf(index));
  let [firstColumn, lastColumn] = [Math.min(...indexes), Math.max(...indexes)];
  while (isBeside(firstColumn - 1)) firstColumn -= 1;
  while (isBeside(lastColumn + 1)) lastColumn += 1;
  return { firstColumn, lastColumn };
};
