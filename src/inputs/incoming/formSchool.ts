/** Whose form it is: the mark says it, and so does the cell that the school sees. Where the two differ, nobody knows. */
import type { FormMark } from '../forms/mark';
import type { School } from '../../engine/model';
import type { SchoolDirectory } from '../schoolDirectory';
import { schoolNameKey } from '../schoolNames';
import type { FormTitle } from './formTitle';
import type { ProblemList } from './problems';

export interface FormSchool {
  /** `null`: not known for certain; that is reported. */
  readonly school: School | null;
  /** Keys of all schools that the form may be of. */
  readonly keys: readonly string[];
}

const resolved = (directory: SchoolDirectory, code: string, name: string): School | null => {
  const resolution = directory.resolve(code, name);
  return 'found' in resolution ? resolution.found.school : null;
};

/** By its name, else by its code and name together, else by its key: the school may have been renamed in «Школы» meanwhile. */
const markedSchool = ({ school: { key, code, name } }: FormMark, directory: SchoolDirectory): School | null =>
  resolved(directory, code, name) ?? (code === '' ? null : resolved(directory, code, '')) ?? directory.listed.find(({ school }) => school.key === key)?.school ?? null;

/** A slip of the pen in the name of this very school. */
const isNearly = (written: string, school: School, directory: SchoolDirectory): boolean => directory.certainName('', written) === school.name;

const knownKeys = (...schools: readonly (School | null)[]): readonly string[] => [...new Set(schools.flatMap((school) => (school ? [school.key] : [])))];

export const schoolOfForm = (mark: FormMark | null, { school: written }: FormTitle, directory: SchoolDirectory, problems: ProblemList): FormSchool => {
  const marked = mark ? markedSchool(mark, directory) : null;
  const named = written === null ? null : resolved(directory, '', written);
  const keys = knownKeys(marked, named);
  const sameText = mark !== null && written !== null && schoolNameKey(mark.school.name) === schoolNameKey(written);
  if (mark !== null && written !== null && !sameText && marked?.key !== named?.key) {
    const isSlip = marked !== null && named === null && isNearly(written, marked, directory);
    problems.add(isSlip ? 'warning' : 'error', 'form-school-differs', { marked: mark.school.name, written });
    return { school: isSlip ? marked : null, keys };
  }
  const school = marked ?? named;
  if (school === null) problems.add('error', 'form-school-unknown', { school: written ?? mark?.school.name ?? '' });
  return { school, keys };
};
