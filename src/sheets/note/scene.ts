/** What all parts of the note are told from: the figures, the names of the schools, and which schools are in which group. */
import type { Group, SchoolAssessment } from '../../engine/assessment';
import { GROUPS } from '../../engine/groups';
import type { SchoolKey } from '../../engine/model';
import { common } from '../../i18n/ru/sheets/common';
import { schoolNames, type SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';

export interface NoteScene {
  readonly input: ReportInput;
  readonly nameOf: SchoolName;
  readonly groups: Readonly<Record<Group, readonly SchoolAssessment[]>>;
  readonly byKey: ReadonlyMap<SchoolKey, SchoolAssessment>;
}

/** More names than this stand in an appendix only. */
const MOST_NAMES = 10;

export const noteScene = (input: ReportInput): NoteScene => {
  const { schools } = input.assessment;
  const inGroup = (group: Group): readonly SchoolAssessment[] => schools.filter(({ groups }) => groups.includes(group));
  return {
    input,
    nameOf: schoolNames(schools, { sheets: { common } }),
    groups: Object.fromEntries(GROUPS.map((group) => [group, inGroup(group)])) as Record<Group, readonly SchoolAssessment[]>,
    byKey: new Map(schools.map((assessed) => [assessed.school.key, assessed])),
  };
};

/** No names where there are too many. */
export const fewNames = (schools: readonly SchoolAssessment[], { nameOf }: NoteScene): readonly string[] => (schools.length > MOST_NAMES ? [] : schools.map(({ school }) => nameOf(school)));

export const schoolName = (key: SchoolKey, { byKey, nameOf }: NoteScene): string => {
  const assessed = byKey.get(key);
  return assessed ? nameOf(assessed.school) : key;
};

/** Schools to which the rule of low results says something in the year. */
export const judgedSchools = ({ input }: NoteScene): number => input.assessment.schools.filter(({ lowResults: { status } }) => status === 'listed' || status === 'not-listed').length;

export const withRisk = ({ input }: NoteScene): number => input.assessment.schools.filter(({ risk }) => risk !== null).length;

/** Values in the order of schools, the least favourable first. */
export const indexed = ({ input }: NoteScene): readonly SchoolAssessment[] =>
  input.assessment.schools.filter(({ isbsh }) => isbsh !== null).sort((a, b) => a.isbsh!.rank - b.isbsh!.rank);
