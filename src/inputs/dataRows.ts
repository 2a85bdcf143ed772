/**
 * Which rows below a header are data. Passed over: blank rows, totals, remarks, the header once more (as at the top of
 * each printed page) and the numbering of columns (as in official forms).
 */
import type { RawValue } from './rawWorkbook';
import { cellAt, type TableRegion } from './tableRegion';
import { foldText } from './text';

const TOTAL = /^(?:(?:итого|всего|примечани[ея]|в среднем)(?![а-я])|среднее(?: значение| по .*)?$)/;

/** Tells whether the row with this index is data. */
export type DataRowTest = (row: number, cells: readonly RawValue[]) => boolean;

export const dataRowTest = (region: TableRegion): DataRowTest => {
  const { declaration, sheet, headers, headerRow } = region;
  const columns = [...headers.indexes.values()];
  const schoolColumn = headers.indexes.get('school');
  const isTotal = cached((text) => TOTAL.test(foldText(text)));
  const headerTests = columns.map((index) => cached((text) => foldText(text) === foldText(String(cellAt(sheet, headerRow, index)))));
  const firstFilled = firstFilledOf(region);

  const isBlank = (cells: readonly RawValue[]): boolean => columns.every((index) => isBlankCell(cells[index]));
  const namesTotal = (cell: RawValue | undefined): boolean => typeof cell === 'string' && isTotal(cell);
  const repeatsHeader = (cells: readonly RawValue[]): boolean =>
    headerTests.every((isHeader, at) => {
      const cell = cells[columns[at]!];
      return typeof cell === 'string' && isHeader(cell);
    });

  return (row, cells) => {
    if (isBlank(cells)) return false;
    if (declaration.hasTotals && (namesTotal(firstFilled(cells)) || (schoolColumn !== undefined && namesTotal(cells[schoolColumn])))) return false;
    if (repeatsHeader(cells)) return false;
    return row !== headerRow + 1 || !isNumbering(cells.slice(region.firstColumn, region.lastColumn + 1));
  };
};

const VISIBLE = /[^\s\u00AD\u200B-\u200D\u2060]/;

const isBlankCell = (cell: RawValue | undefined): boolean => cell === undefined || (typeof cell === 'string' && !VISIBLE.test(cell));

const firstFilledOf =
  ({ firstColumn, lastColumn }: TableRegion) =>
  (cells: readonly RawValue[]): RawValue | undefined => {
    for (let index = firstColumn; index <= lastColumn; index += 1) if (!isBlankCell(cells[index])) return cells[index];
    return undefined;
  };

const isNumbering = (cells: readonly RawValue[]): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length >= 3 && filled.every((cell, index) => Number(cell) === index + 1);
};

/** The same few texts come again and again in hundreds of thousands of rows. */
const cached = (test: (text: string) => boolean): ((text: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = test(text);
    known.set(text, answer);
    return answer;
  };
};
