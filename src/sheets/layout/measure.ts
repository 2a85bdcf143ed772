/** How much room text takes: an estimate on the generous side, since a row too low hides words. */
import { SIZES } from '../theme';

/** A Cyrillic letter of the default font is a little wider than the digit that column widths are counted in. */
const LETTER = 1.08;
/** Points of a line per point of letters. */
const LINE = 1.3;
/** Excel's limit. */
const HIGHEST_ROW = 409;
export const DEFAULT_ROW_HEIGHT = 15;

/** The width of a text in characters of the default font. */
export const textWidth = (text: string, size: number): number => (text.length * LETTER * size) / SIZES.default;

/** Lines that a text takes when wrapped at spaces in a cell of `width` characters. */
export const wrappedLines = (text: string, width: number, size: number): number => {
  const room = Math.max(1, width - 1);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const wide = textWidth(word, size);
      const space = used === 0 ? 0 : textWidth(' ', size);
      if (used > 0 && used + space + wide > room) {
        lines += 1;
        used = 0;
      } else {
        used += space;
      }
      lines += Math.max(0, Math.ceil(wide / room) - 1);
      used = wide > room ? wide % room : used + wide;
    }
  }
  return lines;
};

/** The height of a row in points for so many lines. */
export const heightOfLines = (lines: number, size: number): number => Math.min(HIGHEST_ROW, Math.max(DEFAULT_ROW_HEIGHT, Math.ceil(lines * size * LINE + 2)));

/** The height of a header whose text is turned by 90 degrees, with room for the filter button below it. */
export const turnedHeight = (headers: readonly string[], columnWidth: number, size: number): number => {
  const POINTS_PER_CHARACTER = 5.6;
  const FILTER_BUTTON = 18;
  /** Lines that fit side by side into the column. */
  const linesAcross = Math.max(1, Math.floor((columnWidth * POINTS_PER_CHARACTER) / (size * LINE)));
  const fits = (length: number): boolean => headers.every((header) => wrappedLines(header, length + 1, size) <= linesAcross);
  let length = 6;
  while (length < 60 && !fits(length)) length += 1;
  return Math.min(HIGHEST_ROW, Math.ceil(length * POINTS_PER_CHARACTER + FILTER_BUTTON));
};
