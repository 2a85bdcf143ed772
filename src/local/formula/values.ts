/** What a formula works with: single values, and rectangles of them (ranges and array constants). */
import type { CellError } from '../../files/workbook/model';

/** `null` is an empty cell or an omitted argument. */
export type Scalar = string | number | boolean | null | CellError;

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly cells: readonly Scalar[];
}

export type Value = Scalar | Matrix;

export const errorValue = (error: CellError['error'], message?: string): CellError => (message === undefined ? { error } : { error, message });

export const NAME_ERROR = errorValue('#NAME?');
export const VALUE_ERROR = errorValue('#VALUE!');
export const NUMBER_ERROR = errorValue('#NUM!');
export const DIVISION_ERROR = errorValue('#DIV/0!');
export const REFERENCE_ERROR = errorValue('#REF!');
export const MISSING_ERROR = errorValue('#N/A');

export const isMatrix = (value: Value): value is Matrix => typeof value === 'object' && value !== null && 'cells' in value;

export const isError = (value: Value): value is CellError => typeof value === 'object' && value !== null && 'error' in value;

export const matrix = (rows: number, columns: number, cells: readonly Scalar[]): Matrix => ({ rows, columns, cells });

export const toMatrix = (value: Value): Matrix => (isMatrix(value) ? value : matrix(1, 1, [value]));

/** A rectangle of one cell as that cell's value; a larger one is what it is. */
export const single = (value: Value): Value => (isMatrix(value) && value.cells.length === 1 ? (value.cells[0] ?? null) : value);

/** The cell at zero-based (row, column); a single row or column stretches over the other direction. `#N/A` beyond the edge, as in Excel. */
export const stretched = ({ rows, columns, cells }: Matrix, row: number, column: number): Scalar => {
  const r = rows === 1 ? 0 : row;
  const c = columns === 1 ? 0 : column;
  return r < rows && c < columns ? (cells[r * columns + c] ?? null) : MISSING_ERROR;
};

/** Reads a matrix stretched to any size, row by row. */
const reader = ({ rows, columns, cells }: Matrix): ((row: number, column: number) => Scalar) => {
  const down = rows === 1 ? 0 : columns;
  const across = columns === 1 ? 0 : 1;
  return (row, column) => ((rows > 1 && row >= rows) || (columns > 1 && column >= columns) ? MISSING_ERROR : (cells[row * down + column * across] ?? null));
};

/** Applies a rule for single values to values of any shape; single rows and columns stretch over the others. */
export const lift = (args: readonly Value[], rule: (scalars: readonly Scalar[]) => Scalar): Value => {
  const plain = args.map(single);
  if (!plain.some(isMatrix)) return rule(plain as Scalar[]);
  const matrices = plain.map(toMatrix);
  const rows = Math.max(...matrices.map((each) => each.rows));
  const columns = Math.max(...matrices.map((each) => each.columns));
  const readers = matrices.map(reader);
  const cells: Scalar[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) cells.push(rule(readers.map((read) => read(row, column))));
  }
  return matrix(rows, columns, cells);
};
