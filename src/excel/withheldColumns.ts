/** Which cells of a sheet are left to read when some of its columns are not to be read. */
import { runsOf } from './ranges';
import type { Area } from './readAreas';

/** A header, by its indexes into the sheet's values, and the row after the last one below it that is not to be read. */
export interface WithheldColumn {
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
}

const holds = ({ row, endRow }: WithheldColumn, at: number): boolean => row < at && at < endRow;

/** The part of the area from this row (an index) on, `rows` rows high, without what is withheld in its first row. */
export const openParts = (area: Area, withheld: readonly WithheldColumn[], first: number, rows: number): readonly Area[] => {
  const closed = new Set(withheld.filter((column) => holds(column, first)).map(({ column }) => column));
  const band = { ...area, row: area.row + first, rows };
  if (closed.size === 0) return [band];
  const runs = runsOf(Array.from({ length: area.columns }, (_, column) => !closed.has(column)));
  return runs.filter(({ value }) => value).map((run) => ({ ...band, column: area.column + run.first, columns: run.last - run.first + 1 }));
};

/** The whole area in rectangles, from above. */
export const openAreas = (area: Area, withheld: readonly WithheldColumn[]): readonly Area[] => {
  const borders = withheld.flatMap(({ row, endRow }) => [row + 1, Math.min(endRow, area.rows)]);
  const starts = [...new Set([0, ...borders])].filter((row) => row < area.rows).sort((a, b) => a - b);
  return starts.flatMap((first, at) => openParts(area, withheld, first, (starts[at + 1] ?? area.rows) - first));
};
