/** Which issues of the data are of a school's own rows. */
import type { SchoolAssessment } from '../../engine/assessment';
import type { Origin, SchoolKey } from '../../engine/model';
import type { IssueRow, SheetsInput } from '../sheetsInput';

export type SchoolIssues = readonly IssueRow[];

const rowOf = (sheet: string, address: string): string => `${sheet}\u0000${address.replace(/^\$?[A-Z]+\$?/i, '')}`;

/** Rows that were left out name no school here: they stand on «Проблемы данных» alone. */
const schoolRows = ({ assessment: { input } }: SheetsInput, schools: readonly SchoolAssessment[]): ReadonlyMap<string, SchoolKey> => {
  const rows = new Map<string, SchoolKey>();
  const keep = (school: SchoolKey, { sheet, address }: Origin): void => void rows.set(rowOf(sheet, address), school);
  for (const { school } of schools) keep(school.key, school.origin);
  for (const { school, origin } of [...input.results, ...input.passports, ...input.riskValues, ...input.riskProfiles]) keep(school, origin);
  return rows;
};

/** Only errors and warnings: a note asks for nothing. */
export const issuesBySchool = (input: SheetsInput, schools: readonly SchoolAssessment[]): ReadonlyMap<SchoolKey, SchoolIssues> => {
  const issues = input.issues.filter(({ severity, address }) => severity !== 'note' && address !== null);
  const found = new Map<SchoolKey, IssueRow[]>();
  if (issues.length === 0) return found;
  const rows = schoolRows(input, schools);
  for (const issue of issues) {
    const school = rows.get(rowOf(issue.sheet, issue.address!));
    if (school === undefined) continue;
    const known = found.get(school);
    if (known) known.push(issue);
    else found.set(school, [issue]);
  }
  return found;
};
