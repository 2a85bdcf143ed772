/** By what a row of the roadmap is known again: «М-2.1 | 101 | 2026/2027», of a measure of the municipality «М-3.1 | 2026/2027». */
import type { School, SchoolYear } from '../../model';

const BETWEEN = ' | ';

const yearText = (year: SchoolYear): string => `${String(year - 1)}/${String(year)}`;
const YEAR = /^(\d{4})\/(\d{4})$/;

/** The school's code in «Школы», or its name where it has none. */
export const schoolMark = ({ code, name }: Pick<School, 'code' | 'name'>): string => code ?? name;

export const roadmapCode = (measure: string, school: Pick<School, 'code' | 'name'> | null, year: SchoolYear): string =>
  [measure, ...(school === null ? [] : [schoolMark(school)]), yearText(year)].join(BETWEEN);

export interface RoadmapCode {
  readonly measure: string;
  /** `null`: the municipality. */
  readonly school: string | null;
  readonly year: SchoolYear;
}

/** `null`: a code that the constructor did not give. */
export const readRoadmapCode = (code: string): RoadmapCode | null => {
  const parts = code.split(BETWEEN);
  const [measure = '', ...others] = parts;
  const [, first, last] = YEAR.exec(others.at(-1) ?? '') ?? [];
  if (measure === '' || last === undefined || Number(first) + 1 !== Number(last)) return null;
  const school = others.slice(0, -1).join(BETWEEN);
  return { measure, school: school === '' ? null : school, year: Number(last) };
};
