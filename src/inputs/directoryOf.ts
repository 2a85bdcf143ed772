/** Finds schools that were read already, by their former names too. */
import type { School } from '../engine/model';
import { SchoolDirectory } from './schoolDirectory';
import type { SchoolNamePair } from './schoolNamePairs';

/** A former name of a school that was merged is none: its rows are not those of its successor. */
export const directoryOf = (schools: readonly School[], pairs: readonly SchoolNamePair[] = []): SchoolDirectory => {
  const directory = new SchoolDirectory(pairs);
  for (const school of schools) directory.add(school, school.code ?? '');
  for (const listed of [...directory.listed]) {
    for (const { was, name, code } of listed.school.former ?? []) if (was === 'name') directory.addName(listed, name, directory.findByCode(code ?? '') ? '' : (code ?? ''));
  }
  return directory;
};
