/** Texts of a chart in the room they have. `widthOf` measures in pixels. */
type Measure = (text: string) => number;

/** The text, or its beginning and an ellipsis. */
export const fitted = (text: string, width: number, widthOf: Measure): string => {
  if (widthOf(text) <= width) return text;
  let kept = text.length;
  while (kept > 1 && widthOf(`${text.slice(0, kept)}…`) > width) kept -= 1;
  return `${text.slice(0, kept)}…`;
};

/** The text over at most `most` lines, broken at spaces; what does not fit is shortened. */
export const wrapped = (text: string, width: number, most: number, widthOf: Measure): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (lines.length === most || widthOf(longer) <= width)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => fitted(line, width, widthOf));
};
