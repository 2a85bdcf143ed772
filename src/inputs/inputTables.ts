/** All input tables, in the order in which they are read and shown. */
import { CATALOGUE_TABLE } from './catalogue';
import type { TableDeclaration } from './columns';
import { DECISIONS_TABLE } from './decisions';
import { JOURNAL_NAME } from './incoming/journalName';
import { INDICATORS_TABLE } from './indicators';
import { LISTS_TABLE } from './lists';
import { LITERACY_TABLE } from './literacy';
import { NOTE_TEMPLATE_TABLE } from './noteTemplate';
import { PARTICIPANTS_TABLE } from './participants';
import { PREVENTION_TABLE } from './prevention';
import { RESULTS_TABLE } from './results';
import { RISK_PROFILE_TABLE } from './riskProfile';
import { RISKS_TABLE } from './risks';
import { ROADMAP_TABLE } from './roadmap';
import { RUBRIC_TABLE } from './rubric';
import { SCHOOL_CHANGES_TABLE } from './schoolChanges';
import { SCHOOLS_TABLE } from './schools';
import { SETTINGS_TABLE } from './settingsTable';
import { PASSPORT_TABLE } from './socialPassport';

export const INPUT_TABLES: readonly TableDeclaration[] = [
  SCHOOLS_TABLE,
  RESULTS_TABLE,
  PARTICIPANTS_TABLE,
  PASSPORT_TABLE,
  RISKS_TABLE,
  RISK_PROFILE_TABLE,
  INDICATORS_TABLE,
  LISTS_TABLE,
  LITERACY_TABLE,
  PREVENTION_TABLE,
  RUBRIC_TABLE,
  SCHOOL_CHANGES_TABLE,
  CATALOGUE_TABLE,
  ROADMAP_TABLE,
  DECISIONS_TABLE,
  NOTE_TEMPLATE_TABLE,
  SETTINGS_TABLE,
];

/** Names of the workbook contract's other tables, and of the journal of merging: a sheet of such a name is never taken for one of these. */
export const OTHER_TABLE_NAMES: readonly string[] = [
  'Педагоги',
  'Программа',
  'Участие',
  'Затруднения',
  JOURNAL_NAME,
];
