/**
 * Which rows below a header are data. Passed over: blank rows, totals, remarks, the header once more (as at the top of
 * each printed page), the numbering of columns (as in official forms), and example rows of blank input sheets.
 */
import type { RawValue } from './rawWorkbook';
import { cellAt, type TableRegion } from './tableRegion';
import { foldText } from './text';

const TOTAL = /^(?:(?:итого?|всего|примечани[ея]|в среднем)(?![а-я])|среднее(?: значение| по .*)?$)/;

/** Begins the name of the school in a row that only shows how to fill in the table. */
export const EXAMPLE_MARK = 'Пример:';

/** `example`: a row that shows how to fill in the table; `none`: nothing to read. */
export type RowKind = 'data' | 'example' | 'none';

/** Tells what the row with this index is. */
export type RowTest = (row: number, cells: readonly RawValue[]) => RowKind;

type Naming = 'total' | 'example' | 'other';

const EXAMPLE_KEY = foldText(EXAMPLE_MARK);

const namingOf = (text: string): Naming => {
  const folded = foldText(text);
  if (TOTAL.test(folded)) return 'total';
  return folded.replaceAll(' ', '').startsWith(EXAMPLE_KEY) ? 'example' : 'other';
};

export const rowTest = (region: TableRegion): RowTest => {
  const { declaration, sheet, headers, headerRow } = region;
  const columns = [...headers.indexes.values()];
  const schoolColumn = headers.indexes.get('school');
  const naming = cached(namingOf);
  const headerTests = columns.map((index) => cached((text) => foldText(text) === foldText(String(cellAt(sheet, headerRow, index)))));
  const firstFilled = firstFilledOf(region);

  const isBlank = (cells: readonly RawValue[]): boolean => columns.every((index) => isBlankCell(cells[index]));
  const names = (cell: RawValue | undefined, what: Naming): boolean => typeof cell === 'string' && naming(cell) === what;
  const repeatsHeader = (cells: readonly RawValue[]): boolean =>
    headerTests.every((isHeader, at) => {
      const cell = cells[columns[at]!];
      return typeof cell === 'string' && isHeader(cell);
    });

  return (row, cells) => {
    if (isBlank(cells)) return 'none';
    const school = schoolColumn === undefined ? undefined : cells[schoolColumn];
    if (names(school, 'example')) return 'example';
    if (declaration.hasTotals && (names(firstFilled(cells), 'total') || names(school, 'total'))) return 'none';
    if (repeatsHeader(cells)) return 'none';
    return row !== headerRow + 1 || !isNumbering(cells.slice(region.firstColumn, region.lastColumn + 1)) ? 'data' : 'none';
  };
};

/** The rows of data of a region: their indexes and cells. */
export function* dataRowsOf(region: TableRegion): Generator<readonly [row: number, cells: readonly RawValue[]]> {
  const kindOf = rowTest(region);
  for (let row = region.headerRow + 1; row < region.endRow; row += 1) {
    const cells = region.sheet.values[row] ?? [];
    if (kindOf(row, cells) === 'data') yield [row, cells];
  }
}

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
const cached = <Answer>(test: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = test(text);
    known.set(text, answer);
    return answer;
  };
};
