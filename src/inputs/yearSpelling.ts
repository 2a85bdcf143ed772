/** The usual spelling of a school year, «2020/2021». */
import { CellProblem } from './cellValues/parsed';
import { FIRST_YEAR, LAST_YEAR, parseYear } from './cellValues/years';
import { foldText, tidyText } from './text';

const USUAL = /^\d{4}(?:\/\d{4})?$/;

/** Words about a school year, and nothing else. */
const ABOUT_A_YEAR = /^(?:за|в|на|с|по|уч|учеб|учебн[а-я]*|г|гг|год[а-я]*|период)$/;

/**
 * `null` for «2020/2021» and «2021», and for texts that are no school year for certain. Certain is what is read as one, and
 * besides a text with two years in a row and with words about a year alone: «за 2020/2021 учебный год».
 */
export const yearSpelling = (text: string): string | null => {
  if (USUAL.test(tidyText(text))) return null;
  const read = parseYear(text);
  const year = read instanceof CellProblem ? yearAmongWords(text) : read;
  return year === null ? null : `${String(year - 1)}/${String(year)}`;
};

const yearAmongWords = (text: string): number | null => {
  const words = foldText(text).match(/\d+|[a-zа-я]+/g) ?? [];
  const [first = NaN, second = NaN, ...others] = words.filter((word) => /^\d/.test(word)).map(Number);
  const isCertain = second === first + 1 && first >= FIRST_YEAR && second <= LAST_YEAR && others.length === 0;
  return isCertain && words.every((word) => /^\d/.test(word) || ABOUT_A_YEAR.test(word)) ? second : null;
};
