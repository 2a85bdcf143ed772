/** What the schools are called in the list to choose from: each name once, none that Excel would take for something else. */
import type { SchoolAssessment } from '../../engine/assessment';
import type { School, SchoolKey } from '../../engine/model';
import type { Texts } from '../../i18n';
import { schoolNames } from '../common/schools';

/** To MATCH these stand for any letters. */
const PATTERNS = /[*?~]/g;

/** A list that drops down shows no more; MATCH seeks up to 255. */
const LONGEST = 200;

/** A choice is entered as if it were typed: "15" would become a number, "=А" a formula. */
const LOOKS_LIKE_A_NAME = /^[\p{L}«"„“№(]/u;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

/** To Excel texts that differ in case only are equal. */
const folded = (text: string): string => text.toLowerCase();

const repeated = (labels: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const label of labels.map(folded)) (seen.has(label) ? twice : seen).add(label);
  return twice;
};

/** The labels with those that repeat told apart. */
const toldApart = (schools: readonly School[], labels: readonly string[], tell: (label: string, school: School, at: number) => string): readonly string[] => {
  const twice = repeated(labels);
  return twice.size === 0 ? labels : labels.map((label, at) => (twice.has(folded(label)) ? tell(label, schools[at]!, at) : label));
};

/** Names that are equal get the code, else the municipality, else the number of the row. */
export const chooserLabels = (assessed: readonly SchoolAssessment[], texts: Texts): ReadonlyMap<SchoolKey, string> => {
  const { schoolPassport: words } = texts.sheets;
  const nameOf = schoolNames(assessed, texts);
  const schools = assessed.map(({ school }) => school);
  const named = schools.map((school) => {
    const name = shortened(nameOf(school).replaceAll(PATTERNS, ' ').trim());
    return LOOKS_LIKE_A_NAME.test(name) ? name : words.asSchool(name);
  });
  const byMunicipality = toldApart(schools, named, (label, { municipality }) => (municipality === null ? label : words.withMunicipality(label, municipality)));
  const unique = toldApart(schools, byMunicipality, (label, _, at) => words.withNumber(label, at + 1));
  return new Map(schools.map(({ key }, at) => [key, unique[at]!]));
};
