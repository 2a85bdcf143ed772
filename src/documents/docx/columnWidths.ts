/** The widths of a table's columns: as declared, but no word is broken in the middle. */
import { cellText } from '../../sheets/note/cellText';
import type { NoteTableData } from '../../sheets/note/document';
import { textWidth } from '../drawing/measure';
import { TEXT_WIDTH } from './page';

const TWIPS_PER_POINT = 20;
/** Left and right of the words of a cell. */
export const CELL_MARGIN = 70;
/** Times New Roman beside Arial, whose widths are measured. */
const NARROWER = 0.92;
/** Rows that are looked at: the words of a column are alike. */
const ROWS_MEASURED = 200;

const longestWord = (texts: readonly string[], size: number): number => Math.max(0, ...texts.flatMap((text) => text.split(/[ \u2013-]/).map((word) => textWidth(word, size))));

const leastWidths = ({ columns, rows }: NoteTableData, size: number): readonly number[] =>
  columns.map(({ header, kind }, at) => {
    const cells = rows.slice(0, ROWS_MEASURED).map((row) => cellText(row[at] ?? null, kind));
    const points = Math.max(longestWord([header], size) * 1.06, longestWord(cells, size)) * NARROWER;
    return points * TWIPS_PER_POINT + 2 * CELL_MARGIN;
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** In twips; together the width of the text. `size`: of the letters, in points. */
export const columnWidths = (data: NoteTableData, size: number): readonly number[] => {
  const least = leastWidths(data, size);
  const declared = data.columns.map(({ width }) => width);
  const needed = sum(least);
  if (needed >= TEXT_WIDTH) return whole(least.map((width) => (width / needed) * TEXT_WIDTH));
  // what a column lacks is taken from those that have more than they need
  const wished = declared.map((width) => (width / sum(declared)) * TEXT_WIDTH);
  const lacking = sum(wished.map((width, at) => Math.max(0, least[at]! - width)));
  const spare = sum(wished.map((width, at) => Math.max(0, width - least[at]!)));
  return whole(wished.map((width, at) => (width < least[at]! ? least[at]! : width - ((width - least[at]!) / spare) * lacking)));
};

/** Whole twips that add up to the width of the text. */
const whole = (widths: readonly number[]): readonly number[] => {
  const rounded = widths.map(Math.floor);
  return rounded.map((width, at) => (at === 0 ? width + TEXT_WIDTH - sum(rounded) : width));
};
