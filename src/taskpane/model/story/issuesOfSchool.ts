/** Which of the workbook's issues are about one school: those in the rows that its results come from. */
import type { CheckReport, WordedIssue } from '../../../app/results';
import type { Place } from '../useCases';
import type { SchoolAssessment } from './story';

type School = SchoolAssessment['school'];

const rowOf = ({ sheet, address }: Place): string => `${sheet}!${address?.replace(/\D+/g, '') ?? ''}`;
const placeOf = ({ issue }: WordedIssue): Place => ({ sheet: issue.sheet, address: issue.address });

const originsOf = ({ school, lowResults, isbsh, risk }: SchoolAssessment): readonly Place[] => [
  school.origin,
  ...lowResults.judged.map(({ result }) => result.origin),
  ...(isbsh ? [isbsh.origin] : []),
  ...(risk?.factors ?? []).flatMap(({ origin, deficits }) => [...(origin ? [origin] : []), ...deficits.map((deficit) => deficit.origin)]),
];

/** Errors and warnings; what a note says changes nothing. */
export const remarksOf = ({ issues }: CheckReport, entry: SchoolAssessment): { readonly count: number; readonly first: string; readonly place: Place } | null => {
  const rows = new Set(originsOf(entry).map(rowOf));
  const found = issues.filter((worded) => worded.issue.severity !== 'note' && worded.issue.address !== null && rows.has(rowOf(placeOf(worded))));
  return found[0] ? { count: found.length, first: found[0].message, place: placeOf(found[0]) } : null;
};

/** The columns of the latest passport up to the year that lack a share of ИСБШ; `null` when no row of the school says so. */
export const missingShares = ({ issues }: CheckReport, school: School, upTo: number): { readonly columns: readonly string[]; readonly year: number; readonly place: Place } | null => {
  const found = issues.flatMap((worded) => (worded.issue.code === 'isbsh-share-missing' && worded.issue.data.school === school.name && worded.issue.data.year <= upTo ? [{ ...worded.issue.data, place: placeOf(worded) }] : []));
  const year = Math.max(...found.map((entry) => entry.year));
  const latest = found.filter((entry) => entry.year === year);
  return latest[0] ? { columns: latest.map(({ column }) => column), year, place: latest[0].place } : null;
};
