/**
 * Which rows below a header are data. Passed over: blank rows, totals, remarks, the header once more (as at the top of
 * each printed page), the numbering of columns (as in official forms), and example rows of blank input sheets.
 */
import type { RawValue } from './rawWorkbook';
import { cellAt, exampleColumn, indexesRead, type TableRegion } from './tableRegion';
import { foldText } from './text';
import { isMunicipality, isTotalName, isTotalOfPlace } from './totalNames';

/** Begins the name of the school (where there are no schools, the first column) in a row that only shows how to fill in the table. */
export const EXAMPLE_MARK = 'Пример:';

/** `example`: a row that shows how to fill in the table; `none`: nothing to read. */
export type RowKind = 'data' | 'example' | 'none';

/** Tells what the row with this index is. */
export type RowTest = (row: number, cells: readonly RawValue[]) => RowKind;

/** `place`: the total of a municipality, if it stands where a school would; elsewhere its mere name. */
type Naming = 'total' | 'place' | 'example' | 'other';

const EXAMPLE_KEY = foldText(EXAMPLE_MARK);

const NO_NAMES: ReadonlySet<string> = new Set();

const namingBy =
  (totalNames: ReadonlySet<string>) =>
  (text: string): Naming => {
    const folded = foldText(text);
    if (isTotalName(folded)) return 'total';
    if (isTotalOfPlace(folded) || totalNames.has(folded) || isMunicipality(text)) return 'place';
    return folded.replaceAll(' ', '').startsWith(EXAMPLE_KEY) ? 'example' : 'other';
  };

export const rowTest = (region: TableRegion): RowTest => {
  const { declaration, headers, headerRow, totalNames = NO_NAMES } = region;
  const columns = indexesRead(region);
  const schoolColumn = headers.indexes.get('school');
  const markColumn = exampleColumn(region);
  const totalColumns = (declaration.totalsIn ?? []).flatMap((column) => headers.indexes.get(column) ?? []);
  const naming = cached(namingBy(totalNames));
  const firstFilled = firstFilledOf(region);
  const repeatsHeader = headerTest(region, columns);

  const isBlank = (cells: readonly RawValue[]): boolean => columns.every((index) => isBlankCell(cells[index]));
  const nameAt = (cells: readonly RawValue[], column: number | undefined): Naming => nameOf(column === undefined ? undefined : cells[column]);
  const nameOf = (cell: RawValue | undefined): Naming => (typeof cell === 'string' ? naming(cell) : 'other');
  const isTotal = (cells: readonly RawValue[], ofSchool: Naming): boolean =>
    ofSchool === 'total' || ofSchool === 'place' || nameOf(firstFilled(cells)) === 'total' || totalColumns.some((column) => nameAt(cells, column) === 'total');

  return (row, cells) => {
    if (isBlank(cells)) return 'none';
    if (nameAt(cells, markColumn) === 'example') return 'example';
    if (declaration.hasTotals && isTotal(cells, nameAt(cells, schoolColumn))) return 'none';
    if (repeatsHeader(cells)) return 'none';
    return row !== headerRow + 1 || !isNumbering(cells.slice(region.firstColumn, region.lastColumn + 1)) ? 'data' : 'none';
  };
};

/** Tells whether a row is one of the rows of the header once more. */
const headerTest = ({ sheet, headerRow, headerTop = headerRow }: TableRegion, columns: readonly number[]): ((cells: readonly RawValue[]) => boolean) => {
  const rows = Array.from({ length: headerRow - headerTop + 1 }, (_, at) => headerTop + at);
  const tests = rows.map((row) =>
    columns.map((index) => {
      const header = foldText(String(cellAt(sheet, row, index)));
      return cached((text) => foldText(text) === header);
    }),
  );
  return (cells) =>
    tests.some((ofRow) =>
      ofRow.every((isHeader, at) => {
        const cell = cells[columns[at]!];
        return typeof cell === 'string' && isHeader(cell);
      }),
    );
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

export const isBlankCell = (cell: RawValue | undefined): boolean => cell === undefined || (typeof cell === 'string' && !VISIBLE.test(cell));

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
