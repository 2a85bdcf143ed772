/** The names that are none of «Школы», each once, with the schools that may be meant: for the user to confirm one of them. */
import type { Issue } from '../issues';
import type { SchoolDirectory } from '../schoolDirectory';
import { schoolNameKey } from '../schoolNames';
import { suggestSchools, type SchoolSuggestion } from './suggestSchools';

export interface UnknownSchoolName {
  /** As the first row has it. */
  readonly written: string;
  readonly rows: number;
  readonly place: { readonly sheet: string; readonly address: string | null };
  readonly candidates: readonly SchoolSuggestion[];
}

/** Beyond these a table is about other schools altogether, and looking for likenesses would only take time. */
const MOST_NAMES = 200;

/** In the order in which the rows stand, at most 200. */
export const unknownSchools = (issues: readonly Issue[], directory: Pick<SchoolDirectory, 'schools'>): readonly UnknownSchoolName[] => {
  const byKey = new Map<string, { written: string; rows: number; place: UnknownSchoolName['place'] }>();
  for (const { code, data, sheet, address, more } of issues) {
    if (code !== 'school-unknown') continue;
    const key = schoolNameKey(data.school);
    const known = byKey.get(key);
    const rows = 1 + (more?.count ?? 0);
    if (known) known.rows += rows;
    else if (byKey.size < MOST_NAMES) byKey.set(key, { written: data.school, rows, place: { sheet, address } });
  }
  return [...byKey.values()].map((unknown) => ({ ...unknown, candidates: suggestSchools(unknown.written, directory.schools) }));
};
