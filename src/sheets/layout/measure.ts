/** How much room text takes: an estimate on the generous side, since a row too low hides words. */
import { SIZES } from '../theme';

/** Bold letters beside ordinary ones. */
const BOLD_LETTER = 1.1;
/** Points of a line per point of letters. */
const LINE = 1.3;
/** Excel's limit. */
const HIGHEST_ROW = 409;
export const DEFAULT_ROW_HEIGHT = 15;

/** Widths of kinds of letters beside the digit that column widths are counted in, as in the default font. */
const SPACE = 0.45;
const WIDE = 1.3;
const letterWidth = (letter: string): number => {
  if (letter === ' ' || letter === '\u00a0') return SPACE;
  if (/[.,;:!()'|]/.test(letter)) return 0.55;
  if (/[жшщыюфмд—№%]/.test(letter)) return WIDE;
  return /\p{Lu}/u.test(letter) ? WIDE : 1;
};

const knownWidths = new Map<string, number>();

/** The width of a text in characters of the default font. */
const textWidth = (text: string, size: number): number => {
  let width = 0;
  for (const letter of text) {
    let known = knownWidths.get(letter);
    if (known === undefined) {
      known = letterWidth(letter);
      knownWidths.set(letter, known);
    }
    width += known;
  }
  return (width * size) / SIZES.default;
};

/** Letters that fit into a column: its edges take a little. */
const roomIn = (width: number): number => Math.max(1, width * 0.98 - 0.5);

/** Lines that a text takes when wrapped at spaces in a cell of `width` characters. */
export const wrappedLines = (text: string, width: number, size: number): number => {
  const room = roomIn(width);
  if (text.length * WIDE * size <= room * SIZES.default && !text.includes('\n')) return 1;
  const space = (SPACE * size) / SIZES.default;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const wide = textWidth(word, size);
      if (used > 0 && used + space + wide > room) {
        lines += 1;
        used = 0;
      } else if (used > 0) {
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

const FILTER_BUTTON = 18;
/** Points per character of a column's width. */
const CHARACTER = 5.25;

/** The shortest line, in letters, in which words fit into so many lines without being broken. */
const shortestLine = (header: string, lines: number): number => {
  const words = header.split(' ');
  let length = words.reduce((longest, word) => Math.max(longest, word.length), 1);
  const linesAt = (room: number): number => {
    let count = 1;
    let used = 0;
    for (const word of words) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed > room) {
        count += 1;
        used = word.length;
      } else {
        used = needed;
      }
    }
    return count;
  };
  while (linesAt(length) > lines) length += 1;
  return length;
};

/** The height of a header whose text is turned by 90 degrees, with room for the filter button below it. */
export const turnedHeight = (headers: readonly string[], columnWidth: number, size: number): number => {
  const across = Math.max(1, Math.floor((columnWidth * CHARACTER) / (size * LINE)));
  const longest = headers.reduce((most, header) => Math.max(most, shortestLine(header, across)), 0);
  const letter = (BOLD_LETTER * CHARACTER * size) / SIZES.default;
  return Math.min(HIGHEST_ROW, Math.ceil((longest + 2) * letter + FILTER_BUTTON));
};
