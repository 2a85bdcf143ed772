/** What a person's edit does to a sheet. The host's rules hold: a protected sheet refuses. */
import { copyRange } from '../../host/cells/copying';
import { displayText } from '../../host/cells/displayText';
import { rangeOf, touch } from '../../host/cells/rangeTarget';
import { tablesWithHeadersIn } from '../../host/cells/tableHeaders';
import type { Typed } from '../../host/cells/typedInput';
import { DEFAULT_WIDTH } from '../../../files/workbook/units';
import { clearContents, putTyped } from '../../host/cells/writing';
import type { Session } from '../../host/host';
import { MAX_COLUMNS, MAX_ROWS } from '../../../files/workbook/address';
import type { HostRect, HostSheet } from '../../../files/workbook/model';
import { contains } from '../grid/conditionals';
import type { CellPlace } from './selection';
import { growTables } from './tableGrowth';
import { toTsv } from './tsv';
import { typed, type TypingRules } from './typed';

/** Excel widens a column that was never given a width for a date or a percentage that is typed into it. */
const makeRoom = (sheet: HostSheet, { row, column }: CellPlace, culture: string): void => {
  const characters = displayText(sheet.cells.get(row, column), culture).length + 1;
  if (!sheet.columnWidths.has(column) && characters > (sheet.standardWidth ?? DEFAULT_WIDTH)) sheet.columnWidths.set(column, characters);
};

export const typeCell = (session: Session, sheet: HostSheet, { row, column }: CellPlace, entry: Typed): HostRect => {
  const rect = { row, column, rows: 1, columns: 1 };
  touch(sheet);
  if (entry.value !== null || entry.formula !== null) growTables(sheet, rect, session);
  putTyped(sheet, row, column, entry);
  if (entry.format !== null) makeRoom(sheet, rect, session.culture);
  session.changed(sheet, row, column);
  tablesWithHeadersIn(sheet, rect, session);
  return rect;
};

export const clearCells = (session: Session, sheet: HostSheet, rect: HostRect): HostRect => {
  clearContents(rangeOf(sheet, rect), session);
  return rect;
};

const isCovered = ({ merges }: HostSheet, row: number, column: number): boolean => merges.some((merge) => contains(merge, row, column) && (merge.row !== row || merge.column !== column));

/** A text that cannot be read as a formula is pasted as the text it is. */
const entryOf = (text: string, isText: boolean, rules: TypingRules): Typed => {
  const entry = typed(text, isText, rules);
  return 'problem' in entry ? { value: text, formula: null, format: null } : entry;
};

/** A single text fills the selection; a block goes to its corner, whatever is selected. */
export const pasteTexts = (session: Session, sheet: HostSheet, selected: HostRect, rows: readonly (readonly string[])[], rules: TypingRules): HostRect => {
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  const height = isOne ? selected.rows : rows.length;
  const width = isOne ? selected.columns : Math.max(...rows.map((row) => row.length));
  const rect = { row: selected.row, column: selected.column, rows: Math.min(height, MAX_ROWS - selected.row), columns: Math.min(width, MAX_COLUMNS - selected.column) };
  touch(sheet);
  growTables(sheet, rect, session);
  for (let r = 0; r < rect.rows; r += 1) {
    for (let c = 0; c < rect.columns; c += 1) {
      const text = isOne ? rows[0]?.[0] : rows[r]?.[c];
      const place = { row: rect.row + r, column: rect.column + c };
      if (text === undefined || isCovered(sheet, place.row, place.column)) continue;
      putTyped(sheet, place.row, place.column, entryOf(text, sheet.cells.get(place.row, place.column)?.style.numberFormat === '@', rules));
      session.changed(sheet, place.row, place.column);
    }
  }
  tablesWithHeadersIn(sheet, rect, session);
  return rect;
};

/** Cells copied in this very workbook, with their formulas and looks. */
export const pasteCells = (session: Session, from: { readonly sheet: HostSheet; readonly rect: HostRect }, sheet: HostSheet, selected: HostRect): HostRect => {
  const times = (size: number, by: number): number => (size % by === 0 ? size : by);
  const rect = { ...selected, rows: times(selected.rows, from.rect.rows), columns: times(selected.columns, from.rect.columns) };
  growTables(sheet, rect, session);
  copyRange(rangeOf(from.sheet, from.rect), rangeOf(sheet, rect), { type: 'All', skipBlanks: false, transpose: false }, session);
  return rect;
};

/** The part of a selection that holds anything: a whole column is not a million cells of text. */
export const filledPart = (sheet: HostSheet, rect: HostRect): HostRect => {
  const used = sheet.cells.bounds();
  const upTo = (from: number, size: number, end: number): number => Math.max(1, Math.min(size, end - from));
  return { ...rect, rows: upTo(rect.row, rect.rows, used ? used.row + used.rows : 0), columns: upTo(rect.column, rect.columns, used ? used.column + used.columns : 0) };
};

/** The cells as they are shown, as Excel puts them on the clipboard. */
export const textOfCells = (sheet: HostSheet, rect: HostRect, culture: string): string =>
  toTsv(Array.from({ length: rect.rows }, (_, r) => Array.from({ length: rect.columns }, (__, c) => displayText(sheet.cells.get(rect.row + r, rect.column + c), culture))));
