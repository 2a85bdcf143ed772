/** How a row of the user's tables names a school, so that the reader finds the same school again. */
import type { School } from '../../../engine/model';
import type { ReportInput } from '../../../sheets/sheetsInput';

/** Schools of one name are told apart by their codes, which the readers take for names too. */
export const schoolTexts = (schools: ReportInput['assessment']['schools']): ((school: School) => string) => {
  const times = new Map<string, number>();
  for (const { school } of schools) times.set(school.name, (times.get(school.name) ?? 0) + 1);
  return ({ name, code }) => (code !== null && (times.get(name) ?? 0) > 1 ? code : name);
};
