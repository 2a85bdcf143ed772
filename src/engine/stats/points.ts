/**
 * Rows of numbers with the same columns, in one flat array: what the statistics of many columns work on.
 *
 * Units: those of the columns. Missing data: there is none; whoever makes points leaves incomplete rows out.
 */
export interface Points {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly values: Float64Array;
}

/** @throws on rows of unequal length (a programmer's error). */
export function pointsOf(rows: readonly (readonly number[])[]): Points {
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns)) throw new RangeError('rows of unequal length');
  return { rows: rows.length, columns, values: Float64Array.from(rows.flat()) };
}

export const rowOf = ({ columns, values }: Points, row: number): readonly number[] => [...values.subarray(row * columns, (row + 1) * columns)];

/** The chosen rows in the order given. */
export function rowsOf({ columns, values }: Points, chosen: readonly number[]): Points {
  const picked = new Float64Array(chosen.length * columns);
  chosen.forEach((row, at) => picked.set(values.subarray(row * columns, (row + 1) * columns), at * columns));
  return { rows: chosen.length, columns, values: picked };
}

/** Σ (a − b)² over the columns: the square of Euclid's distance of a row of `a` to a row of `b`. */
export function squaredDistance({ columns, values }: Points, row: number, { values: others }: Points, other: number): number {
  const left = row * columns;
  const right = other * columns;
  let sum = 0;
  for (let column = 0; column < columns; column += 1) {
    const difference = values[left + column]! - others[right + column]!;
    sum += difference * difference;
  }
  return sum;
}
