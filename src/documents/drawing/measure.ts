/** How much room words take, near enough for every font of Arial's widths: pictures are laid out before anything can measure. */

/** Widths in parts of the size, from Arial: capitals and the widest small letters are wider, points and spaces narrower. */
const widthOf = (letter: string): number => {
  if (/[\s\u00a0.,:;!'|()]/.test(letter)) return 0.3;
  if (/[жшщыюфмЖШЩЮФМ%№—]/.test(letter)) return 0.85;
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.56;
};

export const textWidth = (text: string, size: number): number => [...text].reduce((width, letter) => width + widthOf(letter), 0) * size;

const ELLIPSIS = '…';

const shortened = (text: string, size: number, room: number): string => {
  if (textWidth(text, size) <= room) return text;
  let end = text.length;
  while (end > 1 && textWidth(text.slice(0, end) + ELLIPSIS, size) > room) end -= 1;
  return text.slice(0, end).trimEnd() + ELLIPSIS;
};

/** Lines broken at spaces, not more than `most`; what does not fit is cut with an ellipsis. */
export const wrapped = (text: string, size: number, room: number, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return kept.map((line) => shortened(line, size, room));
};

/** The longest word of the texts fits into the room at this size; not below `least`. */
export const sizeThatFits = (texts: readonly string[], size: number, room: number, least: number): number => {
  const longest = Math.max(1, ...texts.flatMap((text) => text.split(' ').map((word) => textWidth(word, 1))));
  return Math.max(least, Math.min(size, room / longest));
};
