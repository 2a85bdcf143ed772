/** Zero-based places as A1 addresses. */

const known: string[] = [];

/** 0 → "A", 26 → "AA". */
export const columnLetters = (column: number): string => {
  const cached = known[column];
  if (cached !== undefined) return cached;
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  known[column] = letters;
  return letters;
};

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

export const rangeAddress = (top: number, left: number, bottom: number, right: number): string =>
  `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
