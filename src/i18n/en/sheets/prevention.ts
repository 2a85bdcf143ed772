/** “Профилактика (доли)”: nine shares with what each is of, municipalities by pupils with a route. */
import { counted, percentOf } from '../numbers';

const municipalities = (count: number): string => counted(count, 'municipality', 'municipalities');

export const prevention = {
  title: 'Prevention of failure: shares',
  subtitle: (year: number): string => `Nine indicators, each with a whole of its own. ${year}`,
  notComputed: 'No shares can be computed.',
  rules: 'Share = sum of parts / sum of wholes over the reports that have both',

  shares: {
    underachieving: 'Pupils who fall behind or fail',
    withRoute: 'Of those who fall behind or fail: with a route of their own (ИОМ)',
    disabilities: 'Pupils with disabilities (ОВЗ)',
    russianNotNative: 'Pupils whose native language is not Russian',
    schoolsWithProgrammes: 'Schools with additional programmes to close gaps',
    extraLessons: 'Of those who fall behind or fail: in extra lessons',
    schoolsWithTutor: 'Schools with a tutor on the staff',
    schoolsWithParentProgrammes: 'Schools with psychological programmes to involve parents',
    schoolsWithMethodSupport: 'Schools whose methodical service helps teachers with this',
  },
  short: {
    underachieving: 'fall behind',
    withRoute: 'with a route',
    disabilities: 'disabilities',
    russianNotNative: 'Russian not native',
    schoolsWithProgrammes: 'additional programmes',
    extraLessons: 'extra lessons',
    schoolsWithTutor: 'tutor',
    schoolsWithParentProgrammes: 'programmes for parents',
    schoolsWithMethodSupport: 'methodical support',
  },
  wholes: { pupils: 'of all pupils', underachieving: 'of those who fall behind', schools: 'of schools' },
  groups: { all: 'route for 100%', few: 'route for fewer than 30%', between: '30 to 100%', nobody: 'nobody falls behind', unknown: 'no data' },

  wholeTitle: 'All municipalities together',
  indicator: 'Indicator',
  of: 'Share of what',
  part: 'Part',
  denominator: 'Whole',
  share: 'Share',
  reports: 'Reports',
  leftOut: 'Without data',
  noShares: 'No indicators',

  municipalitiesTitle: 'By municipality',
  municipality: 'Municipality',
  noMunicipality: 'no municipality given',
  from: 'Source',
  ownReport: 'report of the municipality',
  schoolReports: (count: number): string => counted(count, 'report of a school', 'reports of schools'),
  ownBeside: (count: number): string => `report of the municipality; ${counted(count, 'report of a school', 'reports of schools')} not counted`,
  routeGroup: 'Group by routes',
  cell: 'Cell',
  partHeader: (name: string): string => `Part: ${name}`,
  wholeHeader: (name: string): string => `Whole: ${name}`,
  groupsTitle: 'Municipalities by the share of pupils with a route',
  count: 'Municipalities',
  groupNames: (group: string, count: number, names: string): string => `${group}: ${municipalities(count)} (${names}).`,
  chartTitle: (shown: number, all: number): string => `Share of those who fall behind with a route of their own${shown < all ? `: ${municipalities(shown)} of ${all}` : ''}`,
  shareAxis: 'of those who fall behind',
  schoolsTitle: 'By school',

  few: 'Few routes: fewer than for, %',
  fewNote: 'by the document: monitoring of prevention, 2023',

  yearsTitle: 'By year',
  year: 'Year',

  main: (route: string, groups: readonly string[]): string => `${route} Municipalities: ${groups.join('; ')}.`,
  groupCount: (group: string, count: number): string => `${group}: ${count}`,
  route: (part: number, of: number, share: number): string => `${part} of ${of} pupils who fall behind have a route (${percentOf(share)}).`,
  noRoute: 'The share of pupils with a route is not known: the part or the whole is missing.',
  besides: (count: number): string => `${counted(count, 'report of a school', 'reports of schools')} not counted: the municipality’s own report holds these pupils already.`,
  otherYear: (year: number, reported: number): string => `No reports of ${reported}: shown is ${year}.`,
  toBelow: 'Municipalities, their groups and explanations stand below',

  reading: [
    'Each share has a whole of its own: all pupils, pupils who fall behind, or schools. Shares of different wholes are neither compared nor added.',
    'The share of all is the sum of parts over the sum of wholes, not the mean of the municipalities’ shares. A report without the part or the whole does not count in that share; how many there are is said.',
    'A route (ИОМ) here is a pupil’s own. Fewer than 30% is strictly fewer.',
  ],

  summary: {
    main: (route: string, all: number, few: number): string => `Prevention. ${route} For everybody in ${municipalities(all)}, for fewer than 30% in ${municipalities(few)}.`,
  },
};
