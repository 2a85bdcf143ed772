/** School years within a header, a title or the name of a sheet: «2021-2022 уч.г.», «2022 г.», «ВПР-2021», «21/22 уч. год». */
import type { SchoolYear } from '../../engine/model';
import { FIRST_YEAR, LAST_YEAR } from '../cellValues/years';
import { cut, type Wording } from './wording';

export interface YearsSaid {
  /** The years in which the school years end, in their order. */
  readonly years: readonly SchoolYear[];
  readonly rest: Wording;
}

const WORDS_BEFORE = String.raw`(?:(?:за|в|на|по|итогам|итоги) )?`;
const WORDS_BEHIND = String.raw`(?: ?-?(?:уч(?:ебн[а-я]*|\.)? ?)?(?:г\.? ?г\.?|г\.?|год[а-я]*)(?![а-я\d])| ?у\. ?г\.?)?`;
const DASH = String.raw` ?[/\\–—−-] ?`;

const PAIR = new RegExp(String.raw`(?<!\d)${WORDS_BEFORE}((?:19|20)\d\d)${DASH}((?:19|20)?\d\d)(?!\d)${WORDS_BEHIND}`);
/** Two digits alone are a year only where it says so. */
const SHORT_PAIR = new RegExp(String.raw`(?<!\d)${WORDS_BEFORE}(\d\d)${DASH}(\d\d)(?!\d) ?(?:уч[а-я.]* ?)(?:г\.?|год[а-я]*)(?![а-я\d])`);
const SINGLE = new RegExp(String.raw`(?<!\d)${WORDS_BEFORE}((?:19|20)\d\d)(?!\d)${WORDS_BEHIND}`);

const isPlausible = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** Two years in a row are one school year; any other two stand for themselves. */
const yearsOfPair = (first: number, written: string): readonly SchoolYear[] => {
  const last = written.length === 2 ? Math.floor(first / 100) * 100 + Number(written) : Number(written);
  if (last === first + 1) return [last];
  return [first, last];
};

export const yearsSaid = (wording: Wording): YearsSaid => {
  const years: SchoolYear[] = [];
  let rest = wording;
  for (const [pattern, century] of [
    [PAIR, 0],
    [SHORT_PAIR, 2000],
    [SINGLE, 0],
  ] as const) {
    for (let found = cut(rest, pattern); found; found = cut(rest, pattern)) {
      const [, first = '', last] = found.match;
      years.push(...(last === undefined ? [Number(first)] : yearsOfPair(century + Number(first), last)));
      rest = found.rest;
    }
  }
  return { years: years.filter(isPlausible), rest };
};

/** The usual spelling, as one would type it into a cell. */
export const yearText = (year: SchoolYear): string => `${String(year - 1)}/${String(year)}`;
