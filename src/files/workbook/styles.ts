/** Cell styles are frozen and shared: equal styles are one object, so that a styled table of a million cells stays small. */
import type { CellStyle, HostCell, HostRect, HostSheet } from './model';

export const DEFAULT_STYLE: CellStyle = Object.freeze({});

const pool = new Map<string, CellStyle>([['{}', DEFAULT_STYLE]]);

const sorted = (value: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]): [string, unknown] => [key, typeof inner === 'object' && inner !== null ? Object.freeze(sorted(inner)) : inner]),
  );

/** The one shared style equal to this one. */
export const internStyle = (style: CellStyle): CellStyle => {
  const plain = sorted(style);
  const key = JSON.stringify(plain);
  const known = pool.get(key);
  if (known) return known;
  const frozen = Object.freeze(plain) as CellStyle;
  pool.set(key, frozen);
  return frozen;
};

export type StyleChange = (style: CellStyle) => CellStyle;

/** The same change, computed once for each style that it meets. */
export const remembered = (change: StyleChange): StyleChange => {
  const results = new Map<CellStyle, CellStyle>();
  return (style) => {
    const known = results.get(style);
    if (known) return known;
    const result = internStyle(change(style));
    results.set(style, result);
    return result;
  };
};

/** Changes the style of every cell of a rectangle, blank cells too. */
export const restyle = (sheet: HostSheet, { row, column, rows, columns }: HostRect, change: StyleChange): void => {
  const next = remembered(change);
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const cell = sheet.cells.get(r, c);
      const style = next(cell?.style ?? DEFAULT_STYLE);
      if (cell?.style === style) continue;
      if (cell) sheet.cells.set(r, c, { ...cell, style });
      else if (style !== DEFAULT_STYLE) sheet.cells.set(r, c, { value: null, formula: null, style });
    }
  }
};

/** A cell of no content and no style: what stands where none is stored. */
export const BLANK_CELL: HostCell = Object.freeze({ value: null, formula: null, style: DEFAULT_STYLE });

/** Replaces a cell by one that differs in the given parts; one without content and style is not stored. */
export const changeCell = (sheet: HostSheet, row: number, column: number, change: Partial<HostCell>): void => {
  const cell = { ...(sheet.cells.get(row, column) ?? BLANK_CELL), ...change };
  if (cell.value === null && cell.formula === null && Object.keys(cell.style).length === 0) sheet.cells.delete(row, column);
  else sheet.cells.set(row, column, cell);
};
