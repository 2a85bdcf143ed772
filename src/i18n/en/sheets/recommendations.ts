import type { Texts } from '../../texts';
import { counted, percentOf } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'school', 'schools');

export const recommendations: Texts['sheets']['recommendations'] = {
  title: 'Targeted recommendations for schools',
  subtitle: (year) => `Measures that answer what was found of each school. School year ${schoolYear(year)}`,
  rules: (ownCatalogue) => `A measure is recommended when at least one of its grounds was found; measures come from ${ownCatalogue ? 'the catalogue of this workbook' : 'the catalogue of the add-in'}`,

  found: (count, all, findings) => `${counted(findings, 'ground', 'grounds')} for help found of ${schools(count)} of ${all}.`,
  offered: (count, different) => `Measures recommended to ${schools(count)}; ${different} different ones.`,
  united: (count) => `What the municipality can do once for several schools (${counted(count, 'measure', 'measures')}) stands in the table below`,
  allKinds: 'The recommended measures are of all six kinds that a roadmap has to hold.',
  missingKinds: (kinds) => `No recommended measure is of these kinds: ${kinds.join(', ')}. A roadmap has to hold all six.`,
  unanswered: (bases) => `The catalogue has no measures for these grounds: ${bases.join(', ')}. Add them on the sheet «Каталог мер».`,
  emptyCatalogue: 'The sheet «Каталог мер» has no measure that can be used: there is nothing to recommend.',
  withoutFindings: (names) => `No grounds, no measures recommended: ${names}.`,
  toFindings: 'All that was found, with figures and input cells, stands in the table «What was found» below',
  cut: (shown, all) => `Too many rows to be read: ${shown} of ${all} are shown, measures of the first priority before others.`,
  cutFindings: (shown, all) => `Grounds shown: ${shown} of ${all}, those that the measures shown rest on.`,

  measuresTitle: 'Measures of the schools themselves: first and second priority',
  measuresNote: 'Measures of the municipal level stand in the next table, once for all schools that need them; additional measures are named by their codes in the table of schools. All measures in one table, with participants, kinds of risk and sources, stand at the end of the sheet and are not printed.',
  noOwnMeasures: 'No measures of the first and second priority',
  allTitle: 'All measures by school',
  ground: 'What it rests on',
  groundWith: (number, text) => `(${number}) ${text}`,
  alsoGrounds: (parts) => `Also: ${parts.join('; ')}`,
  alsoGround: (basis, numbers) => `${basis} (${numbers.join(', ')})`,
  measure: 'Measure',
  priority: 'Priority',
  priorities: { first: 'first', second: 'second', third: 'additional' },
  level: 'Level',
  kind: 'Kind of measure',
  months: 'Term',
  responsible: 'Responsible',
  document: 'Document',
  cell: 'Cell',
  code: 'Code',
  riskKind: 'Kind of risk',
  manageability: 'Risk',
  nature: 'Decision',
  participants: 'Participants',
  direction: 'Direction',
  source: 'Source of the measure',
  noMeasures: 'No measures',

  unitedTitle: 'Measures of the municipal level: what to do once for several schools',
  unitedNote: 'Measures of the municipal level and the schools that need them; those for most schools first.',
  schools: 'Schools',
  schoolNames: (count, names) => `${schools(count)}: ${names}`,
  noUnited: 'No measures of the municipal level',

  decisionsTitle: 'Measures by kind of risk',
  decisionsNote: 'How many rows of the table «All measures by school» belong to each kind of risk. A manageable risk lies within the powers of school and municipality, a weakly manageable one within those of the municipality alone.',
  rows: 'Measures for schools',
  kindsTitle: 'Measures by the six kinds',
  kindNote: 'The kinds of measures that a roadmap provides for (regulation of the Temryuk district, 7.3).',
  different: 'Different measures',
  absent: 'none',

  schoolsTitle: 'Schools: grounds and measures in short',
  group: 'Primary group',
  codes: 'Measures (codes)',
  codesOf: {
    own: (codes) => `School, first and second priority: ${codes}`,
    municipal: (codes) => `Municipality: ${codes}`,
    additional: (codes) => `Additional: ${codes}`,
  },
  basisTimes: (basis, times) => `${basis} (${times})`,
  row: 'Row',
  verdicts: {
    none: 'no grounds: no measures recommended',
    noMeasures: 'the catalogue has no measures for these grounds',
  },

  findingsTitle: 'What was found',
  findingsNote: 'One row is one ground; its number stands in brackets in the tables of measures. The link leads to the input cell. Not printed.',
  basis: 'Ground',
  finding: 'What was found',
  sure: 'Reservation',
  isUncertain: 'yes',
  isSure: 'no',
  noFindings: 'No grounds were found',

  reading: [
    'A ground is a computed figure: a low result of a procedure, a decline, staying on a list, adverse conditions, a risk factor, a result below the expected one, a result that needs analysis, a level of literacy, or no results. No causes are named.',
    'A ground with a reservation: few participants, a factor at the level «medium», a decline that is not proven (the share grew by 10 pp or more), or lists that cannot be compared. A medium factor and an unproven decline call for measures of the school alone.',
    'Priority: first — the measure answers at least two grounds, second — one, additional — weak signs only: a medium factor or an unproven decline. Few participants do not change it. Of one school, measures that answer more grounds stand first. The priority is a rule of the add-in; no document sets it.',
    'Kinds of risk, manageability and nature of decisions follow the regulation of the Temryuk district, 5.2. These columns, the participants and the source of a measure stand in the table «All measures by school» on the right: the button «+» above the columns.',
    'Measures come from the sheet «Каталог мер» where the workbook has one: it may be changed, and the next computing follows it.',
  ],
  literacyBorder: (threshold) =>
    `Literacy: a ground is a share of the insufficient and reduced levels of ${percentOf(threshold)} or more. The documents name no border; the threshold of a low result is taken.`,
};
